package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.model.ground.World;

/**
 * Imitation pressure (S9; Shipan and Volden 2008): the weighted share of peers that adopted, each remembered with a
 * weight that fades with time. Kept as fading sums that an adoption adds to, so that a tick costs one multiplication a
 * cell.
 */
final class Imitation {
    /** From so many weeks on nothing is forgotten, and sums stay what they are. */
    private static final double FOR_EVER = 1e9;

    private final World world;
    private final Peers peers;
    private final int regions;
    private final double[] faded; // [age in ticks] what is left of an adoption's weight
    private final double[] groups; // [domain * groups + group]
    private final double[] others; // [domain * regions + region]
    private final int[] latest; // [domain * regions + region] tick of the latest adoption, -1 if none
    private boolean empty = true;

    Imitation(World world, Peers peers) {
        this.world = world;
        this.peers = peers;
        regions = world.scenario().regions().size();
        int domains = world.scenario().domains().size();
        double memory = world.scenario().parameters().pressure().imitationMemory();
        faded = new double[world.scenario().calendar().ticks() + 2];
        for (int age = 0; age < faded.length; age++) {
            faded[age] = memory < FOR_EVER ? FastMath.exp(-age / memory) : 1;
        }
        groups = new double[domains * peers.groups()];
        others = new double[domains * regions];
        latest = new int[domains * regions];
        Arrays.fill(latest, -1);
    }

    private double faded(int age) {
        return faded[Math.min(age, faded.length - 1)];
    }

    /** Lets a tick pass. */
    void fade() {
        if (empty) {
            return;
        }
        double factor = faded[1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] *= factor;
        }
        for (int i = 0; i < others.length; i++) {
            others[i] *= factor;
        }
    }

    /** A region adopts; an earlier adoption of its own is forgotten. */
    void adopt(int region, int domain, int tick) {
        empty = false;
        int cell = domain * regions + region;
        double added = world.weight(region);
        if (latest[cell] >= 0) {
            added -= world.weight(region) * faded(tick - latest[cell]);
        }
        latest[cell] = tick;
        groups[domain * peers.groups() + peers.group(region)] += added;
        for (int other : peers.others(region)) {
            others[domain * regions + other] += added;
        }
    }

    /** What a region gives up is no example any more; called before this tick has been let pass. */
    void forget(int region, int domain, int tick) {
        int cell = domain * regions + region;
        if (latest[cell] < 0) {
            return;
        }
        double lost = world.weight(region) * faded(tick - 1 - latest[cell]);
        latest[cell] = -1;
        groups[domain * peers.groups() + peers.group(region)] -= lost;
        for (int other : peers.others(region)) {
            others[domain * regions + other] -= lost;
        }
    }

    /** Pressure on a region in [0, 1]; 0 where it sees nobody. */
    double pressure(int region, int domain, int tick) {
        int cell = domain * regions + region;
        double sum = groups[domain * peers.groups() + peers.group(region)] + others[cell];
        if (latest[cell] >= 0) {
            sum -= world.weight(region) * faded(tick - latest[cell]);
        }
        double all = peers.weight(region);
        return all > 0 ? Math.min(1, Math.max(0, sum / all)) : 0;
    }
}

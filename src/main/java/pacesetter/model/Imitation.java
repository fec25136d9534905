package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.model.ground.World;

/**
 * Imitation pressure in a domain (S9; Shipan and Volden 2008): the weighted share of peers that adopted, each remembered with
 * a weight that fades with time. Kept as fading sums that an adoption adds to, so that a tick costs one multiplication a
 * region.
 */
final class Imitation {
    /** From so many weeks on nothing is forgotten, and sums stay what they are. */
    private static final double FOR_EVER = 1e9;

    private final Peers peers;
    private final double[] faded; // [age in ticks] what is left of an adoption's weight
    private final double[] groups; // [group]
    private final double[] others; // [region]
    private final int[] latest; // [region] tick of the latest adoption, -1 if none
    private double mostOthers; // the highest of others as of the latest tick let pass
    private boolean empty = true;

    /** @param faded as {@link #fading} makes it, for all domains */
    Imitation(World world, Peers peers, double[] faded) {
        this.peers = peers;
        this.faded = faded;
        groups = new double[peers.groups()];
        others = new double[world.scenario().regions().size()];
        latest = new int[others.length];
        Arrays.fill(latest, -1);
    }

    /** What is left of an adoption's weight, by its age in ticks. */
    static double[] fading(World world) {
        double memory = world.parameters().pressure().imitationMemory();
        double[] faded = new double[world.scenario().calendar().ticks() + 2];
        for (int age = 0; age < faded.length; age++) {
            faded[age] = memory < FOR_EVER ? FastMath.exp(-age / memory) : 1;
        }
        return faded;
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
        double most = 0;
        for (int i = 0; i < others.length; i++) {
            others[i] *= factor;
            most = Math.max(most, others[i]);
        }
        mostOthers = most;
    }

    /** A region adopts; an earlier adoption of its own is forgotten. */
    void adopt(int region, int tick) {
        empty = false;
        double added = peers.ownWeight(region);
        if (latest[region] >= 0) {
            added -= peers.ownWeight(region) * faded(tick - latest[region]);
        }
        latest[region] = tick;
        add(region, added);
    }

    /** What a region gives up is no example any more; called before this tick has been let pass. */
    void forget(int region, int tick) {
        if (latest[region] < 0) {
            return;
        }
        double lost = peers.ownWeight(region) * faded(tick - 1 - latest[region]);
        latest[region] = -1;
        add(region, -lost);
    }

    private void add(int region, double weight) {
        groups[peers.group(region)] += weight;
        int[] seers = peers.seers(region);
        double[] ties = peers.ties(region);
        for (int i = 0; i < seers.length; i++) {
            others[seers[i]] += weight * ties[i];
        }
    }

    /** A bound of the pressure on any region of a group from above, for the tick let pass last. */
    double most(int group) {
        double least = peers.leastWeight(group);
        return empty ? 0 : Math.min(1, (groups[group] + mostOthers) / least);
    }

    /** Pressure on a region in [0, 1]; 0 where it sees nobody. */
    double pressure(int region, int tick) {
        double sum = groups[peers.group(region)] + others[region];
        if (latest[region] >= 0) {
            sum -= peers.ownWeight(region) * faded(tick - latest[region]);
        }
        double all = peers.weight(region);
        return all > 0 ? Math.min(1, Math.max(0, sum / all)) : 0;
    }
}

package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import pacesetter.random.Seed;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.Parameters;

/**
 * Roll-out and depth in a domain (S14): an exact logistic step of the share of places, or the share of what has to be built
 * that is ready, and a share of the missing depth, for each programme its region funded last. Finished programmes stand at
 * exactly 1 and 1.
 */
final class RollOut {
    private static final double DONE = 0.995;

    private final int domain;
    private final Adoption adoption;
    private final Running lists;
    private final Happenings happenings;
    private final @Nullable Building building; // null where nothing has to be built
    private final double bits; // of a practice
    private final double start;
    private final double depthStart;
    private final double depthRate;
    private final double inForce;
    private final double checklistSpeed;
    private final double growth; // e^b
    private final double checklistGrowth; // e^b of a checklist follower that copied
    private final double[] rollout; // [region] c, share of places
    private final double[] depth; // [region] m, share of the way to full implementation
    private final boolean[] running; // [region]
    private final int[] funded; // the regions that pay for this week, ascending
    private int payers;
    private final Readings rollouts;
    private final Readings depths;

    RollOut(
            Domain domain,
            int bits,
            int regions,
            Parameters parameters,
            Seed seed,
            Adoption adoption,
            Running lists,
            Happenings happenings) {
        this.domain = domain.index();
        this.bits = bits;
        this.adoption = adoption;
        this.lists = lists;
        this.happenings = happenings;
        building = domain.kind().isBuilt() ? new Building(domain, regions, parameters.rollout(), seed) : null;
        start = parameters.rollout().start();
        depthStart = parameters.rollout().depthStart();
        depthRate = parameters.rollout().depthRate();
        inForce = parameters.coverage().inForce();
        checklistSpeed = parameters.copying().checklistSpeed();
        growth = FastMath.exp(domain.rolloutSpeed());
        checklistGrowth = FastMath.exp(domain.rolloutSpeed() * checklistSpeed);
        rollout = new double[regions];
        Arrays.fill(rollout, 1);
        depth = rollout.clone();
        running = new boolean[regions];
        funded = new int[regions];
        rollouts = new Readings(rollout);
        depths = new Readings(depth);
    }

    /** A region pays for a week of a running roll-out. */
    void fund(int region) {
        funded[payers++] = region;
    }

    /** The funded roll-outs go on. */
    void week(int tick, Styles styles, Binding binding) {
        int kinds = binding.kinds(tick);
        for (int i = 0; i < payers; i++) {
            int r = funded[i];
            boolean checklist = adoption.is(r, Status.ROLLOUT)
                    && (styles.goesByList(r) || Binding.isChecklist(binding.kinds(kinds, r)));
            advance(r, checklist, tick);
        }
        payers = 0;
    }

    private void advance(int region, boolean checklist, int tick) {
        if (building == null) {
            spread(region, checklist ? checklistGrowth : growth);
        } else {
            double ready = building.fund(region, checklist ? checklistSpeed : 1);
            if (ready >= 1 && building.isPlaque(region)) {
                hangPlaque(region);
                return;
            }
            rollout[region] = Math.max(rollout[region], ready);
        }
        depth[region] += depthRate * (1 - depth[region]);
        settle(region, tick);
    }

    private void spread(int region, double factor) {
        double share = rollout[region];
        double grown = share * factor;
        rollout[region] = grown >= Double.MAX_VALUE ? 1 : grown / (1 - share + grown);
    }

    /** The place is declared open; nothing works there. */
    private void hangPlaque(int region) {
        adoption.hangPlaque(region);
        rollout[region] = 0;
        stop(region);
        happenings.add(Happening.PLAQUE, domain, region, adoption.source(region), adoption.version(region), Double.NaN);
    }

    /** Starts what a first adoption starts with. */
    void begin(int region, int tick) {
        adoption.begin(region);
        rollout[region] = start;
        depth[region] = depthStart;
        run(region, tick);
    }

    /**
     * A practice in place changes by some of its bits: that share of the places has to follow. What is built stands, and a
     * plaque stays one.
     */
    void disturb(int region, int changed, int tick) {
        if (adoption.is(region, Status.PLAQUE)) {
            return;
        }
        if (building == null) {
            rollout[region] = Math.max(start, rollout[region] * (1 - changed / bits));
        }
        run(region, tick);
    }

    /** A practice of before is back, everywhere and in full. */
    void restore(int region) {
        rollout[region] = 1;
        depth[region] = 1;
        forget(region);
    }

    private void forget(int region) {
        if (running[region]) {
            running[region] = false;
            lists.remove(region, domain);
        }
    }

    private void run(int region, int tick) {
        if (!running[region]) {
            running[region] = true;
            lists.add(region, domain);
        }
        settle(region, tick);
    }

    /** No more weeks are funded; the list of its region forgets it at the end of the tick. */
    private void stop(int region) {
        if (running[region]) {
            running[region] = false;
            lists.end(region, domain);
        }
    }

    /** Roll-outs go no further; what they have reached stays. */
    void end() {
        for (int r = 0; r < running.length; r++) {
            forget(r);
        }
    }

    private void settle(int region, int tick) {
        if (rollout[region] >= DONE && depth[region] >= DONE) {
            rollout[region] = 1;
            depth[region] = 1;
            stop(region);
        }
        if (rollout[region] >= inForce && adoption.comeIntoForce(region, tick)) {
            happenings.add(
                    Happening.IN_FORCE,
                    domain,
                    region,
                    adoption.source(region),
                    adoption.version(region),
                    rollout[region]);
        }
    }

    /** Share of places that practices have reached. */
    Readings rollouts() {
        return rollouts;
    }

    /** Depth of implementation, share. */
    Readings depths() {
        return depths;
    }
}

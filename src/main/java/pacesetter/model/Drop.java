package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SatisfactionParameters;
import pacesetter.scenario.parameters.SatisfactionParameters.DropRule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Drops what fails (S17): a copy that nothing binds and that has reached half of the places, with which residents are less
 * satisfied than before it came and have become less so for weeks, is given up with some probability. The region returns at
 * once and in full to the practice it had, which everybody there still knows. What was ordered can be dropped like any
 * other once its order is closed, unless a rule says that it never is ({@link DropRule}).
 */
final class Drop implements Steppable {
    /** Share of places from which a copy can be judged, as in learning. */
    private static final double JUDGED = 0.5;

    private final Model model;
    private final Programmes programmes;
    private final SatisfactionParameters parameters;
    private final boolean[] voluntary; // [domain * regions + region] copied last without an order
    private final int[] practice; // [domain * regions + region] before the first copy
    private final int[] origin; // [domain * regions + region] version that practice stems from, -1 if none
    private final double[] satisfaction; // [domain * regions + region] before the first copy

    Drop(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().satisfaction();
        int cells = programmes.practice.length;
        voluntary = new boolean[cells];
        practice = new int[cells];
        origin = new int[cells];
        satisfaction = new double[cells];
    }

    /** A region is about to take a practice. */
    void remember(int cell, boolean first, boolean mandated) {
        voluntary[cell] = !mandated;
        if (first) {
            practice[cell] = programmes.practice[cell];
            origin[cell] = model.versions().origin(cell / programmes.regions(), cell % programmes.regions());
            satisfaction[cell] = programmes.satisfaction[cell];
        }
    }

    @Override
    public void step(SimState state) {
        if (parameters.dropProbability() <= 0) {
            return;
        }
        int tick = model.tick();
        int regions = programmes.regions();
        for (int d = 0; d < programmes.domains(); d++) {
            Stream draws = model.world().seed().stream(Purpose.DROP, d, tick);
            for (int r = 0; r < regions; r++) {
                int cell = d * regions + r;
                if (programmes.satisfaction[cell] < satisfaction[cell]
                        && fails(cell, d, r, tick)
                        && draws.uniform(r) < parameters.dropProbability()) {
                    drop(cell, d, r, tick);
                }
            }
        }
    }

    private boolean fails(int cell, int domain, int region, int tick) {
        return (voluntary[cell] || parameters.dropApplies() == DropRule.UNBOUND)
                && (programmes.status[cell] == Status.ROLLOUT || programmes.status[cell] == Status.IN_FORCE)
                && programmes.rollout[cell] >= JUDGED
                && !model.mandates().bind(domain, tick, region)
                && model.satisfaction().hasFallen(cell, parameters.dropWeeks());
    }

    private void drop(int cell, int domain, int region, int tick) {
        programmes.status[cell] = Status.DROPPED;
        programmes.practice[cell] = practice[cell];
        programmes.quality[cell] = model.environment().performance(cell, domain, practice[cell]);
        programmes.rollout[cell] = 1;
        programmes.depth[cell] = 1;
        // What it had before is a reform again, unless it was the legacy.
        boolean legacy = practice[cell] == model.world().domain(domain).legacy();
        programmes.inForceSince[cell] = legacy ? Programmes.NEVER : tick;
        model.rollOut().end(cell, domain);
        model.versions().restore(domain, region, origin[cell]);
        model.imitation().forget(region, domain, tick);
        model.happenings()
                .add(
                        Happening.DROP,
                        domain,
                        region,
                        programmes.source[cell],
                        programmes.version[cell],
                        programmes.satisfaction[cell]);
    }
}

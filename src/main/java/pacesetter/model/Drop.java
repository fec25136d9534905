package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SatisfactionParameters;
import pacesetter.scenario.parameters.SatisfactionParameters.DropRule;

/**
 * Drops what fails in a domain (S17): a copy that nothing binds and that has reached half of the places, with which residents
 * are less satisfied than before it came and have become less so for weeks, is given up with some probability. The region
 * returns at once and in full to the practice it had, which everybody there still knows. What was ordered can be dropped
 * like any other once its order is closed, unless a rule says that it never is ({@link DropRule}).
 */
final class Drop {
    /** Share of places from which a copy can be judged, as in learning. */
    private static final double JUDGED = 0.5;

    private final SatisfactionParameters parameters;
    private final Field field;
    private final Imitation imitation;
    private final Versions versions;
    private final Happenings happenings;
    private final int legacy;
    private final Stream draws;
    private final boolean[] voluntary; // [region] copied last without an order
    private final int[] practice; // [region] before the first copy
    private final int[] origin; // [region] version that practice stems from, -1 if none
    private final double[] satisfaction; // [region] before the first copy

    Drop(
            SatisfactionParameters parameters,
            Seed seed,
            int legacy,
            Field field,
            Imitation imitation,
            Versions versions,
            Happenings happenings) {
        this.parameters = parameters;
        this.legacy = legacy;
        this.field = field;
        this.imitation = imitation;
        this.versions = versions;
        this.happenings = happenings;
        draws = seed.stream(Purpose.DROP, field.domain());
        int regions = parameters.dropProbability() > 0 ? field.regions() : 0;
        voluntary = new boolean[regions];
        practice = new int[regions];
        origin = new int[regions];
        satisfaction = new double[regions];
    }

    /** A region is about to take a practice. */
    void remember(int region, boolean first, boolean mandated) {
        if (practice.length == 0) {
            return; // nothing is ever dropped
        }
        voluntary[region] = !mandated;
        if (first) {
            practice[region] = field.adoption().practice(region);
            origin[region] = versions.origin(field.domain(), region);
            satisfaction[region] = field.residents().satisfaction().at(region);
        }
    }

    void week(int tick) {
        if (!field.residents().hasFallen()) {
            return;
        }
        Stream now = draws.at(tick);
        for (int r = 0; r < practice.length; r++) {
            if (field.residents().satisfaction().at(r) < satisfaction[r] // of few, so first
                    && field.residents().isLong(r)
                    && fails(r, tick)
                    && now.uniform(r) < parameters.dropProbability()) {
                drop(r, tick);
            }
        }
    }

    private boolean fails(int region, int tick) {
        return (voluntary[region] || parameters.dropApplies() == DropRule.UNBOUND)
                && field.adoption().isFollower(region)
                && field.rollOut().rollouts().at(region) >= JUDGED
                && !field.binding().bind(tick, region)
                && field.residents().hasFallen(region);
    }

    private void drop(int region, int tick) {
        int former = practice[region];
        // What it had before is a reform again, unless it was the legacy.
        int since = former == legacy ? Adoption.NEVER : tick;
        double worth = field.environment().performance(region, former);
        happenings.add(
                Happening.DROP,
                field.domain(),
                region,
                field.adoption().source(region),
                field.adoption().version(region),
                field.residents().satisfaction().at(region));
        field.adoption().undo(region, former, worth, origin[region], since);
        field.rollOut().restore(region);
        imitation.forget(region, tick);
    }
}

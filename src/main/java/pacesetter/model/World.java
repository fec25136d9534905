package pacesetter.model;

import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;

/**
 * What a replicate starts from: landscapes, legacy and pioneers' practices, endowments, styles. Built once from scenario
 * and seed, immutable, shared by every strategy that meets it and by threads.
 */
public final class World {
    private final Scenario scenario;
    private final Seed seed;

    private World(Scenario scenario, Seed seed) {
        this.scenario = scenario;
        this.seed = seed;
    }

    /** Builds the world of a seed. */
    public static World of(Scenario scenario, Seed seed) {
        return new World(scenario, seed);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Seed seed() {
        return seed;
    }

    /** The pioneer's performance at the start, the yardstick for "delivered"; same for all strategies. */
    public double benchmark(int domain) {
        return Double.NaN;
    }

    /**
     * Performance of the region's own best practice on the landscape of the start with every element available; exact,
     * found once and kept.
     */
    public double optimum(int region, int domain) {
        return Double.NaN;
    }

    /** Follower style of a region: the scenario's, else drawn. */
    public pacesetter.scenario.Style style(int region) {
        return pacesetter.scenario.Style.CHECKLIST;
    }
}

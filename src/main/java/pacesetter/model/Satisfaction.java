package pacesetter.model;

import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.SatisfactionParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What residents expect and how satisfied they are (S5; Van Ryzin 2004): expectations follow what they get and the best
 * they hear of; satisfaction follows what they get and how far it exceeds what they expected.
 */
final class Satisfaction implements Steppable {
    private final Model model;
    private final SatisfactionParameters parameters;
    private final Levers leagues;
    private final double[] performance; // the programmes' own arrays
    private final double[] expectation;
    private final double[] satisfaction;
    private final int[] falling; // [domain * regions + region] weeks in a row in which satisfaction fell

    Satisfaction(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().satisfaction();
        leagues = Levers.of(LeverType.LEAGUE_TABLE, model);
        performance = model.programmes().performance;
        expectation = model.programmes().expectation;
        satisfaction = model.programmes().satisfaction;
        falling = new int[satisfaction.length];
    }

    /** Residents who have long got what they get expect just that. */
    void settle() {
        for (int cell = 0; cell < satisfaction.length; cell++) {
            expectation[cell] = performance[cell];
            satisfaction[cell] = felt(performance[cell], performance[cell]);
        }
    }

    private double felt(double delivered, double expected) {
        return Math.min(
                1,
                Math.max(
                        0,
                        parameters.base()
                                + parameters.results() * delivered
                                + parameters.surprise() * (delivered - expected)));
    }

    /** A week passes in every programme. */
    @Override
    public void step(SimState state) {
        int tick = model.tick();
        int regions = model.programmes().regions();
        for (int d = 0; d < model.programmes().domains(); d++) {
            int offset = d * regions;
            int leader = model.leads().measured(d);
            boolean ranked = leader >= 0 && leagues.work(tick, d);
            double known = known(d);
            for (int r = 0; r < regions; r++) {
                int cell = offset + r;
                // A league table shows today's best to everybody, published or not.
                boolean sees = ranked && leagues.work(tick, d, r);
                double best = sees ? model.programmes().measured[offset + leader] : known;
                pass(cell, Double.isNaN(best) ? performance[cell] : best);
            }
        }
    }

    /** The best that residents have read of, NaN if nothing. */
    private double known(int domain) {
        return switch (parameters.comparisonBy()) {
            case PUBLIC ->
                model.publicity().region(domain) >= 0 ? model.publicity().measuredThen(domain) : Double.NaN;
            case JOURNAL ->
                model.journal().version(domain) >= 0 ? model.journal().measuredThen(domain) : Double.NaN;
        };
    }

    private void pass(int cell, double best) {
        double delivered = performance[cell];
        double reference = (1 - parameters.comparison()) * delivered + parameters.comparison() * best;
        double expected = expectation[cell] + parameters.expectationSpeed() * (reference - expectation[cell]);
        double before = satisfaction[cell];
        double after = before + parameters.speed() * (felt(delivered, expected) - before);
        expectation[cell] = expected;
        satisfaction[cell] = after;
        falling[cell] = after < before ? falling[cell] + 1 : 0;
    }

    /** Whether satisfaction has now fallen for that many weeks in a row; then counts anew. */
    boolean hasFallen(int cell, int weeks) {
        boolean enough = falling[cell] >= weeks;
        if (enough) {
            falling[cell] = 0;
        }
        return enough;
    }
}

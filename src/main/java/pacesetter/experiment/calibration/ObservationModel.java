package pacesetter.experiment.calibration;

import pacesetter.random.Stream;
import pacesetter.scenario.Target;

/**
 * What lies between a number of the model and one that is reported: official figures tell rather too much, and no model is the
 * world. What a scenario says of a target goes before what is said of all. Computing with reported numbers in place of simulated ones makes what rejection accepts a posterior of this error and not
 * of how much was accepted (Wilkinson 2013).
 *
 * @param bias a share is reported too high by at most this part of what is missing to 1, evenly between none and all of it; dates of
 *     adoption, which nobody has an interest in, are not
 * @param discrepancy standard deviation of what the model is off, of shares and correlations; of counts, times and indicators it is
 *     twice this part of the observed number, and of counts half a unit besides
 */
public record ObservationModel(double bias, double discrepancy) {
    /** Part of the missing that official figures may add; an assumption. */
    public static final double BIAS = .1;

    /** Standard deviation of what the model is off; an assumption. */
    public static final double DISCREPANCY = .05;

    public ObservationModel {
        if (!(bias >= 0 && bias <= 1) || !(discrepancy >= 0 && discrepancy <= 1)) {
            throw new IllegalArgumentException("bias (" + bias + ") and discrepancy (" + discrepancy + ") are shares");
        }
    }

    /** What a source would report of a simulated number; undefined where that is. */
    double reported(Target target, double simulated, Stream draws) {
        double noise = draws.gaussian(0);
        if (!target.quantity().isShare()) {
            double told = simulated + sd(target) * noise;
            return target.quantity() == Target.Quantity.ORDER ? Math.max(-1, Math.min(1, told)) : Math.max(0, told);
        }
        double most = target.isDerived() ? 0 : target.errors().bias().orElse(bias);
        double upward = most * draws.uniform(1) * (1 - simulated);
        return Math.max(0, Math.min(1, simulated + upward + sd(target) * noise));
    }

    private double sd(Target target) {
        return target.errors().discrepancy().orElseGet(() -> usual(target));
    }

    private double usual(Target target) {
        double size = (Math.abs(target.value()) + Math.abs(target.upTo())) / 2;
        return switch (target.quantity()) {
            case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS, TITLED, TRUE_LEAD, ORDER -> discrepancy;
            case LISTED, STANDARDS, HANDOVERS, NATIONAL_UPTAKE -> .5 + 2 * discrepancy * size;
            case HALF_ADOPTED, BEST_INDICATOR -> 2 * discrepancy * size;
        };
    }

    /** How far a number misses what was observed, with its sign: 0 where it stands to that as it should. */
    static double miss(Target target, double number) {
        return switch (target.relation()) {
            case EQUAL -> number - target.value();
            case AT_LEAST -> Math.min(0, number - target.value());
            case AT_MOST -> Math.max(0, number - target.upTo());
            case WITHIN -> number < target.value() ? number - target.value() : Math.max(0, number - target.upTo());
        };
    }
}

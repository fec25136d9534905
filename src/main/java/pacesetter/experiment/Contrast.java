package pacesetter.experiment;

import java.util.function.IntToDoubleFunction;

/**
 * A weighted sum of the numbers that the settings of a two-level factorial have in one world. A setting is a set of levers, as
 * bits: lever {@code i} is on where bit {@code i} is 1.
 */
final class Contrast {
    /** A sum that cancels to less than this share of its terms is 0: the terms were equal but for their last digits. */
    private static final double ROUNDING = 1e-13;

    private final double[] weights; // [setting]

    private Contrast(int levers, IntToDoubleFunction weight) {
        weights = new double[1 << levers];
        for (int setting = 0; setting < weights.length; setting++) {
            weights[setting] = weight.applyAsDouble(setting);
        }
    }

    /** The lever on less off, in the mean over all settings of the others. */
    static Contrast main(int levers, int lever) {
        double half = (1 << levers) / 2.;
        return new Contrast(levers, setting -> sign(setting, lever) / half);
    }

    /** Half of what the lever does more with the other on than with it off, in the mean over all settings of the rest. */
    static Contrast interaction(int levers, int lever, int other) {
        double half = (1 << levers) / 2.;
        return new Contrast(levers, setting -> sign(setting, lever) * sign(setting, other) / half);
    }

    /** The lever alone less none. */
    static Contrast alone(int levers, int lever) {
        return marginal(levers, lever, 0);
    }

    /** All levers less all but this one. */
    static Contrast last(int levers, int lever) {
        return marginal(levers, lever, (1 << levers) - 1 & ~(1 << lever));
    }

    /** All levers less none. */
    static Contrast total(int levers) {
        return new Contrast(levers, setting -> setting == (1 << levers) - 1 ? 1 : setting == 0 ? -1 : 0);
    }

    /** What the lever adds to those before it, in the mean over all orders of the levers (Shapley 1953). */
    static Contrast shapley(int levers, int lever) {
        double[] chance = new double[levers]; // that exactly these others come before, by their number
        double sets = 1;
        for (int before = 0; before < levers; before++) {
            chance[before] = 1 / (sets * levers);
            sets = sets * (levers - 1 - before) / (before + 1);
        }
        return new Contrast(
                levers, setting -> sign(setting, lever) * chance[Integer.bitCount(setting & ~(1 << lever))]);
    }

    private static Contrast marginal(int levers, int lever, int others) {
        return new Contrast(levers, setting -> (setting & ~(1 << lever)) == others ? sign(setting, lever) : 0);
    }

    private static int sign(int setting, int lever) {
        return (setting >> lever & 1) == 1 ? 1 : -1;
    }

    /** The sum in a world, whose numbers are by setting. */
    double of(double... numbers) {
        double sum = 0;
        double terms = 0;
        for (int setting = 0; setting < weights.length; setting++) {
            double term = weights[setting] * numbers[setting];
            sum += term;
            terms += Math.abs(term);
        }
        return Math.abs(sum) <= ROUNDING * terms ? 0 : sum;
    }
}

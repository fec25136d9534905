package pacesetter.analysis;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import pacesetter.run.Cancellation;

/** Bechhofer's (1954) single-stage selection of the best of normal means with one known variance, without pairing. */
final class Bechhofer {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double END = 9; // beyond lies less than 1e-18
    private static final int STEPS = 1800;

    private Bechhofer() {}

    /**
     * The constant h: with n = (h sd / delta)^2 replicates each, the best is selected with the probability if it is delta
     * ahead.
     *
     * @param strategies at least 2
     * @param probability in (1 / strategies, 1)
     */
    static double h(int strategies, double probability) {
        double low = 0;
        double high = 20;
        for (int step = 0; step < 60; step++) {
            Cancellation.check();
            double middle = (low + high) / 2;
            if (correct(strategies, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The integral of Phi(z + h)^(k - 1) phi(z), by Simpson's rule. */
    private static double correct(int strategies, double h) {
        double width = 2 * END / STEPS;
        return IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(i -> {
                            double z = -END + i * width;
                            double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
                            return weight
                                    * NORMAL.density(z)
                                    * StrictMath.pow(NORMAL.cumulativeProbability(z + h), strategies - 1.);
                        })
                        .sum()
                * width
                / 3;
    }
}

package pacesetter.analysis;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/** A ratio of two means over the same replicates, with the interval that Fieller (1954) gives it. */
public final class Fieller {
    private Fieller() {}

    /**
     * The ratio with an interval of 95 %; nothing where the interval of the mean below includes 0, for then any ratio would do.
     *
     * @param above a number in each replicate, all defined
     * @param below as many
     */
    public static Optional<Estimate> ratio(Sample above, Sample below) {
        int n = above.defined();
        if (n < 2 || n != below.defined()) {
            return Optional.empty();
        }
        double x = above.mean().mean();
        double y = below.mean().mean();
        double t = new TDistribution(null, n - 1.).inverseCumulativeProbability((1 + Estimate.CONFIDENCE) / 2);
        double factor = t * t / n;
        double covariance = IntStream.range(0, n)
                        .mapToDouble(i -> (above.value(i) - x) * (below.value(i) - y))
                        .sum()
                / (n - 1);
        // The ratios r for which the mean of above - r below is not distinguishable from 0 lie between the roots of a
        // r² - 2 b r + c.
        double a = y * y - factor * below.variance();
        double b = x * y - factor * covariance;
        double c = x * x - factor * above.variance();
        if (!(a > 0)) {
            return Optional.empty();
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return Optional.of(new Estimate(n, x / y, (b - root) / a, (b + root) / a));
    }
}

package pacesetter.analysis;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A strategy held against another in the same worlds.
 *
 * @param unpaired replicates in which only one of the two has a number: left out
 * @param difference mean of the paired differences with its t interval
 * @param bootstrap BCa interval of the same, which asks for no normal distribution
 * @param p of the two-sided paired t test, unadjusted; NaN below two pairs
 * @param effect difference over the root mean square of the two standard deviations: pairing does not inflate it (Lakens
 *     2013, d_av); NaN where neither varies
 * @param saved share of the difference's variance that meeting the same worlds takes away, negative where it adds; NaN
 *     where neither varies
 * @param higher pairs in which the strategy's number is above the other's
 */
public record Pairing(
        int unpaired, Estimate difference, Interval bootstrap, double p, double effect, double saved, int higher) {
    private static final double ROUNDING = 1e-13;

    static Pairing of(Sample one, Sample other, double confidence, Bootstrap bootstrap) {
        double[] pairs = pairs(one, other);
        Estimate mean = Estimate.at(confidence, pairs);
        double variance = Sample.of(pairs).variance();
        double apart = paired(one, other).variance() + paired(other, one).variance();
        return new Pairing(
                one.defined() + other.defined() - 2 * pairs.length,
                mean,
                bootstrap.bcaOfMean(pairs, confidence),
                p(mean, variance),
                apart > 0 ? mean.mean() / Math.sqrt(apart / 2) : Double.NaN,
                apart > 0 ? 1 - variance / apart : Double.NaN,
                (int) IntStream.range(0, pairs.length).filter(i -> pairs[i] > 0).count());
    }

    /** The differences where both have a number; 0 where they differ by rounding alone. */
    static double[] pairs(Sample one, Sample other) {
        Sample differences = one.minus(other);
        return IntStream.range(0, differences.size())
                .filter(i -> !Double.isNaN(differences.value(i)))
                .mapToDouble(i -> isRounding(one.value(i), other.value(i)) ? 0 : differences.value(i))
                .toArray();
    }

    /** The same of numbers that can only differ by so much. */
    Pairing within(double least, double most) {
        return new Pairing(unpaired, difference.within(least, most), bootstrap, p, effect, saved, higher);
    }

    /** Whether two numbers differ by less than sums in another order do. */
    private static boolean isRounding(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }

    /** A sample where another has a number as well. */
    private static Sample paired(Sample sample, Sample other) {
        return Sample.of(IntStream.range(0, sample.size())
                .filter(replicate -> !Double.isNaN(other.value(replicate)))
                .mapToDouble(sample::value)
                .toArray());
    }

    /** Of the two-sided t test that a mean is 0. */
    static double p(Estimate mean, double variance) {
        if (mean.n() < 2) {
            return Double.NaN;
        }
        if (variance == 0) {
            return mean.mean() == 0 ? 1 : 0;
        }
        double t = Math.abs(mean.mean()) / Math.sqrt(variance / mean.n());
        return 2 * new TDistribution(null, mean.n() - 1.).cumulativeProbability(-t);
    }
}

package pacesetter.analysis;

/**
 * A mean difference in the same worlds.
 *
 * @param mean with its t interval
 * @param p of the two-sided paired t test, unadjusted; NaN below two pairs
 */
public record PairedDifference(Estimate mean, double p) {
    static PairedDifference of(Sample one, Sample other, double confidence) {
        double[] pairs = Pairing.pairs(one, other);
        Estimate mean = Estimate.at(confidence, pairs);
        return new PairedDifference(mean, Pairing.p(mean, Sample.of(pairs).variance()));
    }

    PairedDifference within(double least, double most) {
        return new PairedDifference(mean.within(least, most), p);
    }
}

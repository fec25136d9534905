package pacesetter.analysis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import pacesetter.run.Column;

/**
 * One number a replicate, in the order of replicates, so that two samples of the same study can be paired. NaN where
 * the number is undefined or the replicate is missing; positive infinity for a time that did not come within the run.
 */
public final class Sample {
    private final double[] values; // [replicate]
    private final double[] sorted; // defined values, rising

    private Sample(double[] values) {
        this.values = values;
        this.sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    public static Sample of(double... values) {
        return new Sample(values.clone());
    }

    /** Number of replicates, defined or not. */
    public int size() {
        return values.length;
    }

    /** Number of replicates in which the number is defined. */
    public int defined() {
        return sorted.length;
    }

    /** The number of a replicate, NaN where undefined or beyond the sample. */
    public double value(int replicate) {
        return replicate < values.length ? values[replicate] : Double.NaN;
    }

    /** Number of replicates in which the number is defined and finite. */
    public int reached() {
        return (int) Arrays.stream(sorted).filter(Double::isFinite).count();
    }

    /** Mean of the defined numbers with its t interval. */
    public Estimate mean() {
        return Estimate.of(sorted);
    }

    /** The same with an interval of another confidence, in (0, 1). */
    Estimate mean(double confidence) {
        return Estimate.at(confidence, sorted);
    }

    /**
     * The mean of numbers of a column, with an interval that stays in the column's range: of shares by their log odds, of
     * others cut at the ends.
     */
    Estimate mean(Column column, double confidence) {
        return column.isShare() ? share(confidence) : mean(confidence).within(column.least(), column.most());
    }

    /** The mean of numbers that are shares, with an interval of 95 % within [0, 1]. */
    public Estimate share() {
        return share(Estimate.CONFIDENCE);
    }

    /** The same with an interval of another confidence, in (0, 1). */
    Estimate share(double confidence) {
        return Estimate.ofShares(confidence, sorted);
    }

    /** Variance of the defined numbers (n - 1 in the denominator), NaN below two. */
    double variance() {
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        return sorted.length < 2
                ? Double.NaN
                : Arrays.stream(sorted)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / (sorted.length - 1);
    }

    /** p of the two-sided t test that the mean is 0; NaN below two numbers. */
    public double p() {
        return Pairing.p(mean(), variance());
    }

    /** Middle of the defined numbers, NaN if there is none, infinite if it lies among times that did not come. */
    public double median() {
        return quantile(.5);
    }

    /**
     * Quantile of the defined numbers by linear interpolation between order statistics (Hyndman and Fan 1996, type 7),
     * NaN if there is none.
     *
     * @param probability in [0, 1]
     */
    public double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability (" + probability + ") must be in [0, 1]");
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        double low = sorted[below];
        double fraction = position - below;
        return fraction == 0 || low == sorted[below + 1] ? low : low + fraction * (sorted[below + 1] - low);
    }

    /** The paired difference, replicate by replicate; undefined where either is or both are infinite. */
    public Sample minus(Sample other) {
        double[] difference = new double[Math.max(values.length, other.values.length)];
        Arrays.setAll(difference, replicate -> value(replicate) - other.value(replicate));
        return new Sample(difference);
    }

    /** The same function of every number. */
    public Sample map(DoubleUnaryOperator function) {
        return new Sample(Arrays.stream(values).map(function).toArray());
    }
}

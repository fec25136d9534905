package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Independent observations of one quantity, held against a reference. */
public final class Sample {
    /** Standard errors that a true reference practically never exceeds: once in 16,000 comparisons. */
    private static final double LIMIT = 4;

    private int count;
    private double mean;
    private double squares; // sum of squared deviations from the mean (Welford 1962)

    public void add(double value) {
        count++;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
    }

    public int count() {
        return count;
    }

    public double mean() {
        return mean;
    }

    double sd() {
        return Math.sqrt(squares / (count - 1));
    }

    /** Standard error of the mean. */
    public double error() {
        return sd() / Math.sqrt(count);
    }

    /** Fails unless the mean agrees with an exact value. */
    public void assertMean(String what, double exact) {
        assertMean(what, exact, 0);
    }

    /** Fails unless the mean agrees with a simulated value that has a standard error itself. */
    public void assertMean(String what, double reference, double referenceError) {
        assertThat(mean)
                .as("%s: %s", what, this)
                .isCloseTo(reference, within(LIMIT * Math.hypot(error(), referenceError)));
    }

    @Override
    public String toString() {
        return "mean %.5f, se %.5f, sd %.5f, n %d".formatted(mean, error(), sd(), count);
    }
}

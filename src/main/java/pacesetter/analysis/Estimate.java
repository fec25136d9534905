package pacesetter.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over replicates and how far it can be trusted.
 *
 * @param n replicates it rests on
 * @param mean NaN if n is 0
 * @param low lower end of the t interval of the mean, of 95 % unless asked for another, NaN if n is below 2
 * @param high its upper end
 */
public record Estimate(int n, double mean, double low, double high) {
    private static final double CONFIDENCE = .95;

    static Estimate of(double... values) {
        return at(CONFIDENCE, values);
    }

    /** The same with an interval of another confidence, in (0, 1). */
    static Estimate at(double confidence, double... values) {
        int n = values.length;
        if (n == 0) {
            return new Estimate(0, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = Arrays.stream(values).sum() / n;
        if (n == 1) {
            return new Estimate(1, mean, Double.NaN, Double.NaN);
        }
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double half = new TDistribution(null, n - 1.).inverseCumulativeProbability((1 + confidence) / 2)
                * Math.sqrt(squares / (n - 1.) / n);
        return new Estimate(n, mean, mean - half, mean + half);
    }

    /** The same in another unit. */
    public Estimate times(double factor) {
        return new Estimate(
                n, mean * factor, Math.min(low * factor, high * factor), Math.max(low * factor, high * factor));
    }

    /** The interval cut to what the quantity can be. */
    public Estimate within(double least, double most) {
        return new Estimate(n, mean, Math.max(low, least), Math.min(high, most));
    }

    /** Whether the interval leaves out 0: the sign can be told. */
    public boolean isSigned() {
        return low > 0 || high < 0;
    }

    /** For instance {@code 14.2 [11.0, 17.4]}; the mean alone without an interval, a dash without a mean. */
    public String text(int decimals) {
        if (Double.isNaN(mean)) {
            return "-";
        }
        String interval = Double.isNaN(low) ? "" : " [" + number(low, decimals) + ", " + number(high, decimals) + "]";
        return number(mean, decimals) + interval;
    }

    /** A number with up to two decimals and no zeros behind them, a dash if undefined. */
    public static String number(double value) {
        return number(value, 2).replaceFirst("\\.?0+$", "");
    }

    /** A number with so many decimals, never a negative zero, a dash if undefined. */
    public static String number(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}

package pacesetter.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over replicates and how far it can be trusted.
 *
 * @param n replicates it rests on
 * @param mean NaN if n is 0
 * @param low lower end of the interval of the mean (Student's t), of 95 % unless asked for another, NaN if n is below 2
 * @param high its upper end
 */
public record Estimate(int n, double mean, double low, double high) {
    /** Of an interval, unless another is asked for. */
    public static final double CONFIDENCE = .95;

    private static final int MOST_DECIMALS = 12;
    private static final double ROUNDING = 1e-12;

    static Estimate of(double... values) {
        return at(CONFIDENCE, values);
    }

    /** The same with an interval of another confidence, in (0, 1). */
    public static Estimate at(double confidence, double... values) {
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

    /**
     * The mean of shares with an interval that stays in [0, 1]: Student's t for the log odds of the mean, whose standard
     * error is that of the mean over mean (1 - mean) (the delta method). A point where the values do not differ, as
     * without this turn; the plain interval if some value is no share.
     */
    static Estimate ofShares(double confidence, double... values) {
        Estimate plain = at(confidence, values);
        double odds = plain.mean / (1 - plain.mean);
        if (!(plain.high > plain.low) || Arrays.stream(values).anyMatch(value -> !(value >= 0 && value <= 1))) {
            return plain;
        }
        double factor = StrictMath.exp((plain.high - plain.mean) / (plain.mean * (1 - plain.mean)));
        return new Estimate(plain.n, plain.mean, share(odds / factor), share(odds * factor));
    }

    private static double share(double odds) {
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    /** The same in another unit. */
    public Estimate times(double factor) {
        return new Estimate(
                n, mean * factor, Math.min(low * factor, high * factor), Math.max(low * factor, high * factor));
    }

    /** The interval cut to what the quantity can be; never so far that the mean is outside. */
    public Estimate within(double least, double most) {
        return new Estimate(n, mean, Math.max(low, Math.min(least, mean)), Math.min(high, Math.max(most, mean)));
    }

    /** Whether the interval leaves out 0: that alone decides whether a difference is called distinguishable from 0. */
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

    /** So many decimals or, if needed, more: an end of the interval that is not 0 is not written as 0. */
    public int decimals(int least) {
        int decimals = least;
        while (decimals < MOST_DECIMALS && (vanishes(low, decimals) || vanishes(high, decimals))) {
            decimals++;
        }
        return decimals;
    }

    private static boolean vanishes(double end, int decimals) {
        return Math.abs(end) > ROUNDING && !number(end, decimals).matches(".*[1-9].*");
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

package pacesetter.analysis;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.run.Cancellation;

/**
 * Resampling of replicates with replacement (Efron and Tibshirani 1993). A draw is a function of the seed and its number,
 * so that everything that is resampled meets the same draws and the numbers never change from call to call.
 *
 * @param draws resamples, at least 1
 */
public record Bootstrap(Seed seed, int draws) {
    /** Enough for the second digit of a 95 % interval's ends. */
    static final int DRAWS = 2000;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** A number made of the replicates with these indices, some of them repeated. */
    interface Statistic {
        double of(int[] replicates);
    }

    public Bootstrap {
        if (draws < 1) {
            throw new IllegalArgumentException("draws (" + draws + ") must be at least 1");
        }
    }

    /** The replicates of a draw: n of n with replacement. */
    public int[] draw(int number, int n) {
        Cancellation.check();
        Stream stream = seed.stream(Purpose.RESAMPLE, number);
        int[] drawn = new int[n];
        for (int i = 0; i < n; i++) {
            drawn[i] = stream.below(i, n);
        }
        return drawn;
    }

    /** Quantiles of the resampled statistic; undefined below two replicates. */
    Interval percentile(int n, double confidence, Statistic statistic) {
        return n < 2 ? Interval.NONE : between(resampled(n, statistic), (1 - confidence) / 2, (1 + confidence) / 2);
    }

    /**
     * The bias-corrected and accelerated interval (Efron 1987), with the acceleration of the jackknife; undefined below
     * three replicates.
     */
    Interval bca(int n, double confidence, Statistic statistic) {
        return bca(n, confidence, statistic, () -> acceleration(n, statistic));
    }

    /** The same of the mean, whose jackknife takes one pass however many values there are. */
    Interval bcaOfMean(double[] values, double confidence) {
        return bca(values.length, confidence, drawn -> mean(values, drawn), () -> accelerationOfMean(values));
    }

    private static double mean(double[] values, int[] drawn) {
        double sum = 0;
        for (int i : drawn) {
            sum += values[i];
        }
        return sum / drawn.length;
    }

    private Interval bca(int n, double confidence, Statistic statistic, DoubleSupplier jackknife) {
        if (n < 3) {
            return Interval.NONE;
        }
        double whole = statistic.of(IntStream.range(0, n).toArray());
        double[] values = resampled(n, statistic);
        double below = Arrays.stream(values)
                        .map(value -> value < whole ? 1 : value == whole ? .5 : 0)
                        .sum()
                / draws;
        if (!(below > 0 && below < 1)) {
            return between(values, (1 - confidence) / 2, (1 + confidence) / 2);
        }
        double bias = NORMAL.inverseCumulativeProbability(below);
        double acceleration = jackknife.getAsDouble();
        return between(
                values,
                moved((1 - confidence) / 2, bias, acceleration),
                moved((1 + confidence) / 2, bias, acceleration));
    }

    private double[] resampled(int n, Statistic statistic) {
        return IntStream.range(0, draws)
                .mapToDouble(number -> statistic.of(draw(number, n)))
                .sorted()
                .toArray();
    }

    private static Interval between(double[] rising, double low, double high) {
        Sample sample = Sample.of(rising);
        return new Interval(sample.quantile(low), sample.quantile(high));
    }

    private static double moved(double probability, double bias, double acceleration) {
        double z = bias + NORMAL.inverseCumulativeProbability(probability);
        return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    }

    /** A sixth of the skewness of the statistic with one replicate left out in turn. */
    static double acceleration(int n, Statistic statistic) {
        double[] without = new double[n];
        for (int left = 0; left < n; left++) {
            Cancellation.check();
            int out = left;
            without[left] =
                    statistic.of(IntStream.range(0, n).filter(i -> i != out).toArray());
        }
        return -accelerationOfMean(without);
    }

    /** Without one of them, the mean of values moves against its distance from the mean, in proportion. */
    private static double accelerationOfMean(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double from = value - mean;
            squares += from * from;
            cubes += from * from * from;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }
}

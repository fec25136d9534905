package pacesetter.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;

/**
 * A measure of one factor, and how far it can be trusted.
 *
 * @param conf half the width of its 95 % interval: 1.96 standard deviations of it over resamples, as in SALib; NaN below two units
 * @param half the same from the first half of the units, to see whether it has settled
 * @param quarter from the first quarter
 */
public record Index(double value, double conf, double half, double quarter) {
    static final Index NONE = new Index(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Resamples: the second digit of a standard deviation. */
    private static final int DRAWS = 200;

    /** Of the standard normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    /** All measures of an estimator: [measure][factor]. */
    static List<List<Index>> of(Estimator estimator, Bootstrap bootstrap) {
        int units = estimator.units();
        double[][] whole = estimator.of(first(units));
        double[][] half = estimator.of(first(units / 2));
        double[][] quarter = estimator.of(first(units / 4));
        double[][][] drawn = IntStream.range(0, units < 2 ? 0 : bootstrap.draws())
                .mapToObj(number -> estimator.of(bootstrap.draw(number, units)))
                .toArray(double[][][]::new);
        List<List<Index>> all = new ArrayList<>();
        for (int m = 0; m < whole.length; m++) {
            List<Index> byFactor = new ArrayList<>();
            for (int f = 0; f < whole[m].length; f++) {
                int measure = m;
                int factor = f;
                double[] values = Arrays.stream(drawn)
                        .mapToDouble(draw -> draw[measure][factor])
                        .filter(Double::isFinite)
                        .toArray();
                byFactor.add(new Index(whole[m][f], Z * deviation(values), half[m][f], quarter[m][f]));
            }
            all.add(byFactor);
        }
        return all;
    }

    static int draws() {
        return DRAWS;
    }

    private static int[] first(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** Standard deviation with n - 1 in the denominator, NaN below two values. */
    static double deviation(double... values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Whether it is surely above a number. */
    public boolean isAbove(double least) {
        return value - conf > least;
    }
}

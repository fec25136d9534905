package pacesetter.experiment.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of a quantity at all points in all worlds. Which strategy is best has a part for each of them: 1 in a world where
 * it is, 0 where it is not, so that variances add up to one over the strategies. Undefined numbers are NaN.
 */
final class Responses {
    private final double[][][] numbers; // [part][point][world]
    private final double[][] means; // [part][point] over worlds

    Responses(double[][][] numbers) {
        this.numbers = numbers;
        means = Arrays.stream(numbers)
                .map(part -> Arrays.stream(part).mapToDouble(Responses::mean).toArray())
                .toArray(double[][]::new);
    }

    private static double mean(double... values) {
        return Arrays.stream(values).sum() / values.length;
    }

    int parts() {
        return numbers.length;
    }

    int points() {
        return numbers[0].length;
    }

    int worlds() {
        return numbers[0][0].length;
    }

    double at(int part, int point, int world) {
        return numbers[part][point][world];
    }

    /** Over worlds. */
    double mean(int part, int point) {
        return means[part][point];
    }

    boolean isDefined(int point) {
        return Arrays.stream(means).noneMatch(part -> Double.isNaN(part[point]));
    }

    /**
     * Which share of the variance between points is simulation noise and would go with more of them: by a two-way analysis of
     * variance, what is left when each point and each world has its mean, over the number of worlds. What a world does alike at all
     * points is no part of it, for points meet the same worlds. NaN below two worlds or where nothing varies.
     */
    double noise() {
        int[] defined = IntStream.range(0, points()).filter(this::isDefined).toArray();
        if (worlds() < 2 || defined.length < 2) {
            return Double.NaN;
        }
        double left = 0;
        double between = 0;
        for (int part = 0; part < parts(); part++) {
            double[] byWorld = new double[worlds()];
            double all = 0;
            for (int point : defined) {
                all += means[part][point] / defined.length;
                for (int world = 0; world < byWorld.length; world++) {
                    byWorld[world] += numbers[part][point][world] / defined.length;
                }
            }
            for (int point : defined) {
                double from = means[part][point] - all;
                between += from * from / (defined.length - 1);
                for (int world = 0; world < byWorld.length; world++) {
                    double rest = numbers[part][point][world] - means[part][point] - byWorld[world] + all;
                    left += rest * rest / ((defined.length - 1.) * (worlds() - 1));
                }
            }
        }
        return between > 0 ? Math.min(1, left / worlds() / between) : Double.NaN;
    }
}

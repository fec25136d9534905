package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Multiple comparisons with the best (Edwards and Hsu 1983; Hsu 1996): for each strategy an interval of its mean less the
 * best of the others', all of them together at the confidence of the half widths. More is better.
 */
final class Best {
    private Best() {}

    /**
     * The intervals. They hold together if, for the truly best strategy, all its differences from the others are above
     * their estimates less the half widths with the wanted confidence.
     *
     * @param half half[i][j]: one-sided half width of the difference of i and j, symmetric
     */
    static List<Interval> intervals(double[] means, double[][] half) {
        int n = means.length;
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                least = j == i ? least : Math.min(least, means[i] - means[j] + half[i][j]);
            }
            high[i] = Math.max(0, least);
        }
        boolean[] candidates = candidates(means, half);
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double low = Double.POSITIVE_INFINITY; // over strategies that may be best, but this one
            for (int j = 0; j < n; j++) {
                if (j != i && candidates[j]) {
                    low = Math.min(low, means[i] - means[j] - half[i][j]);
                }
            }
            intervals.add(new Interval(Double.isInfinite(low) ? 0 : Math.min(0, low), high[i]));
        }
        return intervals;
    }

    /** Which may be the best: no other is surely better. Copies of one another do not exclude each other. */
    static boolean[] candidates(double[] means, double[][] half) {
        boolean[] candidates = new boolean[means.length];
        for (int i = 0; i < means.length; i++) {
            candidates[i] = true;
            for (int j = 0; j < means.length; j++) {
                boolean copy = means[i] == means[j] && half[i][j] == 0;
                candidates[i] &= copy || means[i] - means[j] + half[i][j] > 0;
            }
        }
        return candidates;
    }

    /** How often each comes first when replicates are resampled, all strategies together; equals share the place. */
    static double[] shares(double[][] values, Bootstrap bootstrap) {
        int replicates = values[0].length;
        double[] first = new double[values.length];
        double[] sums = new double[values.length];
        for (int number = 0; number < bootstrap.draws(); number++) {
            Arrays.fill(sums, 0);
            for (int replicate : bootstrap.draw(number, replicates)) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += values[i][replicate];
                }
            }
            double top = Arrays.stream(sums).max().orElse(0);
            double equals = Arrays.stream(sums).filter(sum -> sum == top).count();
            for (int i = 0; i < sums.length; i++) {
                first[i] += sums[i] == top ? 1 / equals : 0;
            }
        }
        return Arrays.stream(first).map(count -> count / bootstrap.draws()).toArray();
    }
}

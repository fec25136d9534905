package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Strategies that come out nearly alike at the design points. Two are as far apart as the root mean square over points of the
 * difference of their means; groups are merged by complete linkage (Defays 1977) as long as no two of a group are farther
 * apart than allowed. How often a strategy is the best hangs on how many near-twins of it are offered; how often its group is,
 * does not.
 *
 * @param within the farthest that two of a group may be apart, in the outcome's unit
 * @param groups of strategies, each by its first; a strategy without near-twins is alone in its group
 */
public record Twins(double within, List<List<Integer>> groups) {
    /**
     * A twentieth of what the choice matters: of the distance between the best and the worst at a point (root mean square over
     * points). That distance does not change when a strategy is offered twice, so neither do the groups.
     */
    private static final double SHARE = 1 / 20.;

    private static final double ROUNDING = 1e-12;

    public Twins {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * The groups of strategies with these means.
     *
     * @param means [strategy][point], NaN where there is none: that strategy has no near-twin
     * @param delta the farthest apart, 0 for a twentieth of what the choice matters
     */
    static Twins of(double[][] means, double delta) {
        int points = means[0].length;
        double whole = rootMeanSquare(IntStream.range(0, points).mapToDouble(point -> range(means, point)));
        double within = delta > 0 ? delta : whole * SHARE;
        double largest = Arrays.stream(means)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, means.length).forEach(s -> groups.add(new ArrayList<>(List.of(s))));
        double[][] apart = new double[means.length][means.length];
        for (int a = 0; a < means.length; a++) {
            for (int b = 0; b < means.length; b++) {
                apart[a][b] = apart(means[a], means[b]);
            }
        }
        while (merged(groups, apart, within + ROUNDING * largest)) {
            // until no two groups are near enough
        }
        groups.sort(Comparator.comparingInt(group -> group.get(0)));
        return new Twins(within, groups);
    }

    /** Merges the nearest two groups; false if they are too far apart. */
    private static boolean merged(List<List<Integer>> groups, double[][] apart, double within) {
        double nearest = Double.POSITIVE_INFINITY;
        int into = 0;
        int from = 0;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double farthest = farthest(groups.get(i), groups.get(j), apart);
                if (farthest < nearest) {
                    nearest = farthest;
                    into = i;
                    from = j;
                }
            }
        }
        if (!(nearest <= within)) {
            return false;
        }
        groups.get(into).addAll(groups.remove(from));
        groups.get(into).sort(Comparator.naturalOrder());
        return true;
    }

    /** The farthest that one of a group is from one of another. */
    private static double farthest(List<Integer> one, List<Integer> other, double[][] apart) {
        double most = 0;
        for (int a : one) {
            for (int b : other) {
                most = Math.max(most, apart[a][b]);
            }
        }
        return most;
    }

    /** How far two strategies are apart; infinite where a mean is missing. */
    private static double apart(double[] one, double[] other) {
        double apart = rootMeanSquare(IntStream.range(0, one.length).mapToDouble(point -> one[point] - other[point]));
        return Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart;
    }

    /** What the choice matters at a point; 0 where there is no mean. */
    private static double range(double[][] means, int point) {
        double[] here = Arrays.stream(means)
                .mapToDouble(of -> of[point])
                .filter(mean -> !Double.isNaN(mean))
                .sorted()
                .toArray();
        return here.length == 0 ? 0 : here[here.length - 1] - here[0];
    }

    private static double rootMeanSquare(DoubleStream values) {
        return Math.sqrt(values.map(value -> value * value).average().orElse(Double.NaN));
    }

    /** The number of a strategy's group, from 0. */
    public int group(int strategy) {
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).contains(strategy))
                .findFirst()
                .orElseThrow();
    }
}

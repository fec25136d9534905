package pacesetter.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which parameters decide who wins: how much of the variance of winning a split of the points by each explains. */
public final class Decisive {
    private static final int GROUPS = 4;

    private Decisive() {}

    /** Factors of a comparison with a regret, the most decisive first. */
    public static List<Integer> factors(Comparison comparison, Regret regret) {
        List<Integer> winners =
                regret.winners().stream().map(Regret.Winner::strategy).toList();
        return IntStream.range(0, comparison.factors().size())
                .boxed()
                .sorted(Comparator.comparingDouble(factor -> -explained(
                        IntStream.range(0, winners.size())
                                .mapToDouble(point -> comparison.factor(point, factor))
                                .toArray(),
                        winners)))
                .toList();
    }

    /**
     * Share of the winners' variance (one minus the sum of squared shares) that lies between fourths of the points by a
     * factor's value: Goodman and Kruskal's (1954) tau.
     */
    static double explained(double[] values, List<Integer> winners) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(point -> values[point]))
                .toList();
        double total = impurity(winners);
        double within = 0;
        for (int from = 0; from < values.length; ) {
            int to = Math.max(from + 1, Math.min(values.length, from + (values.length + GROUPS - 1) / GROUPS));
            while (to < values.length && values[order.get(to)] == values[order.get(to - 1)]) {
                to++; // equal values stay together
            }
            List<Integer> group =
                    order.subList(from, to).stream().map(winners::get).toList();
            within += impurity(group) * group.size() / values.length;
            from = to;
        }
        return total == 0 ? 0 : 1 - within / total;
    }

    private static double impurity(List<Integer> winners) {
        return 1
                - winners.stream()
                        .distinct()
                        .mapToDouble(winner ->
                                winners.stream().filter(winner::equals).count() / (double) winners.size())
                        .map(share -> share * share)
                        .sum();
    }
}

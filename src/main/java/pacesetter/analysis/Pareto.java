package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Trade-offs: which strategies no other beats in everything. More is better throughout. */
public final class Pareto {
    private Pareto() {}

    /** Whether no other strategy is at least as good in all and better in one; goods[strategy][outcome]. */
    public static boolean[] front(double[][] goods) {
        boolean[] on = new boolean[goods.length];
        for (int i = 0; i < goods.length; i++) {
            double[] mine = goods[i];
            on[i] = Arrays.stream(goods).noneMatch(rival -> dominates(rival, mine));
        }
        return on;
    }

    private static boolean dominates(double[] rival, double[] mine) {
        boolean better = false;
        for (int outcome = 0; outcome < rival.length; outcome++) {
            if (rival[outcome] < mine[outcome]) {
                return false;
            }
            better |= rival[outcome] > mine[outcome];
        }
        return better;
    }

    /** Share of resamples in which each is on the front of the means; goods[outcome][strategy][replicate]. */
    static double[] shares(double[][][] goods, Bootstrap bootstrap) {
        int strategies = goods[0].length;
        int replicates = goods[0][0].length;
        double[] shares = new double[strategies];
        for (int number = 0; number < bootstrap.draws(); number++) {
            boolean[] on = front(means(goods, bootstrap.draw(number, replicates)));
            for (int i = 0; i < strategies; i++) {
                shares[i] += on[i] ? 1 : 0;
            }
        }
        return Arrays.stream(shares).map(count -> count / bootstrap.draws()).toArray();
    }

    /** Means over some replicates: [strategy][outcome]. */
    static double[][] means(double[][][] goods, int[] replicates) {
        double[][] means = new double[goods[0].length][goods.length];
        for (int outcome = 0; outcome < goods.length; outcome++) {
            for (int i = 0; i < means.length; i++) {
                double sum = 0;
                for (int replicate : replicates) {
                    sum += goods[outcome][i][replicate];
                }
                means[i][outcome] = sum / replicates.length;
            }
        }
        return means;
    }

    /** The trade-offs over all ranked outcomes, if there are two with two strategies in two replicates. */
    static Optional<Comparison.Front> over(
            List<Numbers> numbers, List<Comparison.ComparedOutcome> outcomes, Bootstrap bootstrap) {
        List<Integer> chosen = IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).ranking().isPresent())
                .boxed()
                .toList();
        if (chosen.size() < 2) {
            return Optional.empty();
        }
        List<Integer> strategies = new ArrayList<>(outcomes.get(chosen.get(0)).ranked());
        chosen.forEach(i -> strategies.retainAll(outcomes.get(i).ranked()));
        List<Integer> replicates = IntStream.range(0, numbers.get(0).replicates())
                .filter(replicate -> chosen.stream()
                        .allMatch(i -> strategies.stream()
                                .noneMatch(s ->
                                        Double.isNaN(numbers.get(i).sample(s).value(replicate)))))
                .boxed()
                .toList();
        if (strategies.size() < 2 || replicates.size() < 2) {
            return Optional.empty();
        }
        double[][][] goods = chosen.stream()
                .map(i -> numbers.get(i).goods(strategies, replicates))
                .toArray(double[][][]::new);
        boolean[] on = front(means(goods, IntStream.range(0, replicates.size()).toArray()));
        double[] shares = shares(goods, bootstrap);
        return Optional.of(new Comparison.Front(
                chosen.stream().map(i -> outcomes.get(i).outcome().name()).toList(),
                strategies,
                replicates.size(),
                IntStream.range(0, on.length).mapToObj(i -> on[i]).toList(),
                Arrays.stream(shares).boxed().toList()));
    }
}

package pacesetter.analysis;

import java.util.Arrays;

/** Trade-offs: which strategies no other beats in everything. More is better throughout. */
final class Pareto {
    private Pareto() {}

    /** Whether no other strategy is at least as good in all and better in one; goods[strategy][outcome]. */
    static boolean[] front(double[][] goods) {
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
}

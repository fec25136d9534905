package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.run.Cancellation;

/**
 * What choosing a strategy costs where parameters are uncertain: at each design point its mean falls behind the best
 * mean there by its regret. The noise of the simulation is carried through by resampling replicates, the same at all
 * points because they meet the same worlds. The worst regret is of means that were estimated, and so rather too high.
 *
 * @param lines by strategy
 * @param groups of near-twins, the one with the least mean regret first
 * @param winners by design point
 */
public record Regret(List<Line> lines, List<Group> groups, List<Winner> winners) {
    /** Regrets that differ by less are the same. */
    private static final double ROUNDING = 1e-9;

    /**
     * A strategy over all points.
     *
     * @param worstPoint the first design point with the worst regret
     * @param wins share of points at which its mean alone is the best
     * @param shared share of points at which its mean is the best together with equals
     */
    public record Line(
            double mean,
            Interval meanRange,
            double worst,
            Interval worstRange,
            int worstPoint,
            double wins,
            Interval winsRange,
            double shared) {}

    /**
     * Strategies that are near-twins, or one that has none.
     *
     * @param members their places, rising
     * @param least the member with the least mean regret
     * @param wins share of points at which one of them, and none besides, has the best mean
     * @param shared share of points at which one of them has the best mean together with another's
     */
    public record Group(List<Integer> members, int least, double wins, Interval winsRange, double shared) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * The best of a point.
     *
     * @param strategy the first of the best, if there are several
     * @param share share of resamples in which it is the best there
     * @param tied whether another is as good, so that nobody wins
     */
    record Winner(int strategy, double share, boolean tied) {}

    public Regret {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        winners = List.copyOf(winners);
    }

    /**
     * Of numbers of which more is better, [point][strategy][replicate], all defined.
     *
     * @param group the number of each strategy's group of near-twins
     */
    static Regret of(double[][][] goods, List<Integer> group, double confidence, Bootstrap bootstrap) {
        int strategies = goods[0].length;
        int replicates = goods[0][0].length;
        double[][] whole = regrets(goods, IntStream.range(0, replicates).toArray());
        double[][] means = new double[strategies][bootstrap.draws()];
        double[][] worsts = new double[strategies][bootstrap.draws()];
        double[][] wins = new double[strategies][bootstrap.draws()];
        List<List<Integer>> together = together(group);
        double[][] togetherWins = new double[together.size()][bootstrap.draws()];
        double[][] first = new double[goods.length][strategies];
        for (int number = 0; number < bootstrap.draws(); number++) {
            double[][] drawn = regrets(goods, bootstrap.draw(number, replicates));
            for (int s = 0; s < strategies; s++) {
                means[s][number] = mean(drawn[s]);
                worsts[s][number] = worst(drawn[s]);
                wins[s][number] = wins(drawn, List.of(s), true);
            }
            for (int g = 0; g < together.size(); g++) {
                togetherWins[g][number] = wins(drawn, together.get(g), true);
            }
            share(drawn, first);
        }
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < strategies; s++) {
            lines.add(new Line(
                    mean(whole[s]),
                    range(means[s], replicates, confidence),
                    worst(whole[s]),
                    range(worsts[s], replicates, confidence),
                    worstPoint(whole[s]),
                    wins(whole, List.of(s), true),
                    range(wins[s], replicates, confidence),
                    wins(whole, List.of(s), false)));
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < together.size(); g++) {
            List<Integer> members = together.get(g);
            groups.add(new Group(
                    members,
                    members.stream()
                            .min(Comparator.comparingDouble(s -> lines.get(s).mean()))
                            .orElseThrow(),
                    wins(whole, members, true),
                    range(togetherWins[g], replicates, confidence),
                    wins(whole, members, false)));
        }
        groups.sort(Comparator.comparingDouble(of -> lines.get(of.least()).mean()));
        List<Winner> winners = new ArrayList<>();
        for (int point = 0; point < goods.length; point++) {
            int at = point;
            int best = IntStream.range(0, strategies).reduce(0, (top, s) -> whole[s][at] < whole[top][at] ? s : top);
            winners.add(new Winner(best, first[point][best] / bootstrap.draws(), equals(whole, point) > 1));
        }
        return new Regret(lines, groups, winners);
    }

    /** The strategies of each group. */
    private static List<List<Integer>> together(List<Integer> group) {
        return group.stream()
                .distinct()
                .map(number -> IntStream.range(0, group.size())
                        .filter(s -> group.get(s).equals(number))
                        .boxed()
                        .toList())
                .toList();
    }

    /** Adds a place at each point for the best there; equals share it. */
    private static void share(double[][] regrets, double[][] first) {
        for (int point = 0; point < first.length; point++) {
            double equals = equals(regrets, point);
            for (int s = 0; s < regrets.length; s++) {
                first[point][s] += regrets[s][point] == 0 ? 1 / equals : 0;
            }
        }
    }

    /** By strategy and point, over some replicates; exactly 0 for the best. */
    private static double[][] regrets(double[][][] goods, int[] replicates) {
        int strategies = goods[0].length;
        double[][] regrets = new double[strategies][goods.length];
        double[] means = new double[strategies];
        for (int point = 0; point < goods.length; point++) {
            Cancellation.check();
            for (int s = 0; s < strategies; s++) {
                double sum = 0;
                for (int replicate : replicates) {
                    sum += goods[point][s][replicate];
                }
                means[s] = sum / replicates.length;
            }
            double best = Arrays.stream(means).max().orElse(Double.NaN);
            for (int s = 0; s < strategies; s++) {
                regrets[s][point] = best - means[s];
            }
        }
        return regrets;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double worst(double[] values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }

    private static int worstPoint(double[] regrets) {
        return IntStream.range(0, regrets.length)
                .reduce(0, (top, point) -> regrets[point] > regrets[top] * (1 + ROUNDING) ? point : top);
    }

    /** Share of points at which one of some strategies is the best: no other besides them, or else together with one. */
    private static double wins(double[][] regrets, List<Integer> members, boolean alone) {
        int count = 0;
        for (int point = 0; point < regrets[0].length; point++) {
            int best = 0;
            for (int s : members) {
                best += regrets[s][point] == 0 ? 1 : 0;
            }
            count += best > 0 && (equals(regrets, point) == best) == alone ? 1 : 0;
        }
        return count / (double) regrets[0].length;
    }

    /** Number of strategies that are the best at a point. */
    private static int equals(double[][] regrets, int point) {
        int count = 0;
        for (double[] of : regrets) {
            count += of[point] == 0 ? 1 : 0;
        }
        return count;
    }

    private static Interval range(double[] drawn, int replicates, double confidence) {
        Sample sample = Sample.of(drawn);
        return replicates < 2
                ? Interval.NONE
                : new Interval(sample.quantile((1 - confidence) / 2), sample.quantile((1 + confidence) / 2));
    }
}

package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the regions' ranking moves from one quarter to the next; means over consecutive quarters, NaN where undefined. */
final class RankMobility {
    private static final int TOP = 10;
    private static final int CLASSES = 5;

    private final List<Step> steps = new ArrayList<>();
    private final double[][] moves = new double[CLASSES][CLASSES]; // quintile before, after
    private Ranks last = new Ranks(new double[0]);

    /**
     * From one ranking to the next.
     *
     * @param tau Kendall's tau-b
     * @param spearman Spearman's rank correlation
     * @param jump mean absolute change of rank, ties at their mean rank
     * @param retention share of the first ten that stay among the first ten, NaN for ten or fewer
     */
    record Step(double tau, double spearman, double jump, double retention) {
        /** From a ranking to another of the same things; at least two. */
        static Step between(Ranks before, Ranks after) {
            return new Step(before.tau(after), before.spearman(after), jump(before, after), retention(before, after));
        }

        private static double jump(Ranks before, Ranks after) {
            double sum = 0;
            for (int i = 0; i < before.size(); i++) {
                sum += Math.abs(after.rank(i) - before.rank(i));
            }
            return sum / before.size();
        }

        private static double retention(Ranks before, Ranks after) {
            int kept = 0;
            for (int i = 0; i < before.size(); i++) {
                kept += before.place(i) < TOP && after.place(i) < TOP ? 1 : 0;
            }
            return before.size() > TOP ? (double) kept / TOP : Double.NaN;
        }
    }

    /** The next quarter's scores of all regions, measured performance for instance. */
    void add(double[] scores) {
        Ranks next = new Ranks(scores);
        int size = next.size();
        if (last.size() > 1) {
            steps.add(Step.between(last, next));
            for (int i = 0; i < size; i++) {
                moves[last.place(i) * CLASSES / size][next.place(i) * CLASSES / size]++;
            }
        }
        last = next;
    }

    double mean(ToDoubleFunction<Step> number) {
        double sum = 0;
        int defined = 0;
        for (Step step : steps) {
            double value = number.applyAsDouble(step);
            sum += Double.isNaN(value) ? 0 : value;
            defined += Double.isNaN(value) ? 0 : 1;
        }
        return sum / defined;
    }

    /** Shorrocks index of the moves between fifths of the ranking; NaN with fewer regions than fifths. */
    double shorrocks() {
        return shorrocks(moves);
    }

    /**
     * Shorrocks (1978): (n − trace) / (n − 1) of the transition matrix, 0 if nobody moves.
     *
     * @param moves counts or shares of moves, row by row
     */
    static double shorrocks(double[][] moves) {
        double stays = 0;
        for (int i = 0; i < moves.length; i++) {
            double all = 0;
            for (double move : moves[i]) {
                all += move;
            }
            stays += moves[i][i] / all;
        }
        return (moves.length - stays) / (moves.length - 1);
    }
}

package pacesetter.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/** How the regions' ranking moves from one quarter to the next; means over consecutive quarters, NaN where undefined. */
final class RankMobility {
    private static final int TOP = 10;
    private static final int CLASSES = 5;

    private final List<Step> steps = new ArrayList<>();
    private final double[][] moves = new double[CLASSES][CLASSES]; // quintile before, after
    private double[] last = new double[0];

    /**
     * From one ranking to the next.
     *
     * @param tau Kendall's tau-b
     * @param spearman Spearman's rank correlation
     * @param jump mean absolute change of rank, ties at their mean rank
     * @param retention share of the first ten that stay among the first ten, NaN for ten or fewer
     */
    record Step(double tau, double spearman, double jump, double retention) {
        /** From scores to scores of the same things, the highest first; at least two. */
        static Step between(double[] before, double[] after) {
            return new Step(
                    new KendallsCorrelation().correlation(before, after),
                    new SpearmansCorrelation().correlation(before, after),
                    jump(before, after),
                    retention(before, after));
        }

        private static double jump(double[] before, double[] after) {
            double[] from = new NaturalRanking().rank(before);
            double[] to = new NaturalRanking().rank(after);
            double sum = 0;
            for (int i = 0; i < from.length; i++) {
                sum += Math.abs(to[i] - from[i]);
            }
            return sum / from.length;
        }

        private static double retention(double[] before, double[] after) {
            int[] from = places(before);
            int[] to = places(after);
            long kept = IntStream.range(0, from.length)
                    .filter(i -> from[i] < TOP && to[i] < TOP)
                    .count();
            return from.length > TOP ? (double) kept / TOP : Double.NaN;
        }
    }

    /** The next quarter's scores of all regions, measured performance for instance. */
    void add(double[] scores) {
        if (last.length > 1) {
            steps.add(Step.between(last, scores));
            int[] from = places(last);
            int[] to = places(scores);
            for (int i = 0; i < from.length; i++) {
                moves[from[i] * CLASSES / from.length][to[i] * CLASSES / to.length]++;
            }
        }
        last = scores.clone();
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

    /** The place of each, from 0 for the highest score; ties in their order. */
    private static int[] places(double[] scores) {
        int[] places = new int[scores.length];
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .toList();
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return places;
    }
}

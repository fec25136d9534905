package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import pacesetter.run.Cancellation;

/**
 * Which strategy is best in the mean, and how sure that is. Comparisons are paired, so that whatever the strategies' worlds
 * share drops out; the intervals hold together by Bonferroni's inequality, without any assumption about it.
 *
 * @param n replicates in which every strategy has a number
 * @param selected place in the list of the strategy with the best mean
 * @param more replicates more that would settle it if means and variances stay as they are, 0 if it is settled; absent if
 *     no number does, or more than a million
 * @param unpairedTotal replicates a strategy that Bechhofer's procedure without pairing would take; absent without an
 *     indifference zone
 */
public record Ranking(int n, int selected, OptionalLong more, OptionalLong unpairedTotal, List<Place> places) {
    private static final int MOST = 1_000_000;

    /**
     * A strategy.
     *
     * @param mean of the turned number: more is better
     * @param fromBest interval of its mean less the best of the others'
     * @param candidate whether it may be the best
     * @param rival whether it may be better than the selected by more than the indifference zone; without one, as good
     * @param tied whether its number is the selected's in every replicate, as it is for the selected
     * @param first share of resamples of the replicates in which it comes first
     * @param allocation share of further replicates that would tell most, NaN if there is none
     */
    public record Place(
            int strategy,
            double mean,
            Interval fromBest,
            boolean candidate,
            boolean rival,
            boolean tied,
            double first,
            double allocation) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /** Whether the selected is surely within the indifference zone of the best: it has no rival. */
    public boolean isSettled() {
        return more.isPresent() && more.getAsLong() == 0;
    }

    /**
     * A ranking of at least two strategies over at least two replicates.
     *
     * @param goods more is better, [strategy][replicate], all defined
     * @param delta differences up to this do not matter, 0 or more
     */
    static Ranking of(double[][] goods, double confidence, double delta, Bootstrap bootstrap) {
        int k = goods.length;
        int n = goods[0].length;
        Sample[] samples = new Sample[k];
        double[] means = new double[k];
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            samples[i] = Sample.of(goods[i]);
            means[i] = samples[i].mean().mean();
            variances[i] = samples[i].variance();
        }
        double[][] deviation = new double[k][k]; // of paired differences
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                Cancellation.check();
                deviation[i][j] = Math.sqrt(samples[i].minus(samples[j]).variance());
            }
        }
        // Never more than half, so that a winner that is settled differs from each other by the two-sided interval too.
        double tail = (1 - confidence) / Math.max(2, k - 1);
        double[][] half = new double[k][k];
        double quantile = quantile(tail, n);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                half[i][j] = quantile * deviation[i][j] / Math.sqrt(n);
            }
        }
        int selected = IntStream.range(0, k).reduce(0, (top, i) -> means[i] > means[top] ? i : top);
        List<Interval> intervals = Best.intervals(means, half);
        boolean[] candidates = Best.candidates(means, half);
        double[] first = Best.shares(goods, bootstrap);
        double[] allocation = Allocation.fractions(means, variances);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            boolean candidate = candidates[i] || means[i] == means[selected];
            boolean rival = candidate
                    && i != selected
                    && !isEnough(n, means[selected] - means[i] + delta, deviation[selected][i], tail);
            boolean tied = Arrays.equals(goods[i], goods[selected]);
            places.add(new Place(i, means[i], intervals.get(i), candidate, rival, tied, first[i], allocation[i]));
        }
        return new Ranking(
                n,
                selected,
                more(places, means[selected], deviation[selected], tail, delta, n),
                unpaired(variances, k, confidence, delta),
                places);
    }

    private static double quantile(double tail, int n) {
        return new TDistribution(null, n - 1.).inverseCumulativeProbability(1 - tail);
    }

    private static OptionalLong more(
            List<Place> places, double best, double[] deviation, double tail, double delta, int n) {
        int most = n;
        for (Place place : places) {
            if (!place.rival()) {
                continue;
            }
            double ahead = best - place.mean() + delta;
            double apart = deviation[place.strategy()];
            if (!isEnough(MOST, ahead, apart, tail)) {
                return OptionalLong.empty();
            }
            int low = n;
            int high = MOST;
            while (high - low > 1) {
                Cancellation.check();
                int middle = (low + high) / 2;
                if (isEnough(middle, ahead, apart, tail)) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            most = Math.max(most, high);
        }
        return OptionalLong.of((long) most - n);
    }

    private static boolean isEnough(int n, double ahead, double deviation, double tail) {
        return ahead > 0 && ahead >= quantile(tail, n) * deviation / Math.sqrt(n);
    }

    private static OptionalLong unpaired(double[] variances, int k, double confidence, double delta) {
        if (!(delta > 0) || !(confidence > 1. / k)) {
            return OptionalLong.empty();
        }
        double variance = Sample.of(variances).mean().mean();
        double h = Bechhofer.h(k, confidence);
        return OptionalLong.of((long) Math.ceil(h * h * variance / (delta * delta)));
    }
}

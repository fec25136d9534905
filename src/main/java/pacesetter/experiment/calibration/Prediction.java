package pacesetter.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.scenario.Target;

/**
 * What is predicted of a target, in numbers as sources report them.
 *
 * @param target what was observed
 * @param n draws with a number
 * @param low 5th percentile
 * @param middle median
 * @param high 95th percentile
 * @param wideLow lower end of an interval of its own that holds all targets together in nine of ten draws
 * @param wideHigh upper end of that
 * @param met share of draws that stand to what was observed as they should, as reported numbers within rounding
 * @param crps continuous ranked probability score (Gneiting and Raftery 2007), of an interval or a bound that of the signed miss: in
 *     the unit of the target, 0 at best
 */
public record Prediction(
        Target target,
        int n,
        double low,
        double middle,
        double high,
        double wideLow,
        double wideHigh,
        double met,
        double crps) {
    private static final double JOINT = .9;
    private static final double NEVER = .005;

    /** Whether what was observed lies in the interval of nine of ten draws. */
    public boolean isCovered() {
        return n > 0 && ObservationModel.miss(target, low) <= 0 && ObservationModel.miss(target, high) >= 0;
    }

    /** Logarithmic score: less the logarithm of how probable what counts as reaching the number is, at least half a draw. */
    public double logScore() {
        return -StrictMath.log((met * n + .5) / (n + 1));
    }

    /** Whether no draw, or next to none, reaches what was observed: it lies outside of what the model does. */
    public boolean isOutOfReach() {
        return n > 0 && !isCovered() && met < NEVER;
    }

    /** Whether all draws, or nearly all, stand as they should: it tells nothing of parameters. */
    public boolean isAlwaysMet() {
        return met > 1 - NEVER;
    }

    /**
     * Of each target.
     *
     * @param reported numbers of draws of equal weight, [draw][target]
     */
    static List<Prediction> of(List<Target> targets, double[][] reported) {
        int width = targets.size();
        double[][] columns = new double[width][];
        for (int t = 0; t < width; t++) {
            int target = t;
            columns[t] = Arrays.stream(reported)
                    .mapToDouble(row -> row[target])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
        }
        double tail = jointTail(reported, columns);
        return IntStream.range(0, width)
                .mapToObj(t -> one(targets.get(t), columns[t], tail))
                .toList();
    }

    private static Prediction one(Target target, double[] sorted, double tail) {
        double[] misses = Arrays.stream(sorted)
                .map(value -> ObservationModel.miss(target, value))
                .sorted()
                .toArray();
        long met = Arrays.stream(misses)
                .filter(miss -> Math.abs(miss) <= near(target))
                .count();
        return new Prediction(
                target,
                sorted.length,
                quantile(sorted, .05),
                quantile(sorted, .5),
                quantile(sorted, .95),
                quantile(sorted, tail),
                quantile(sorted, 1 - tail),
                sorted.length == 0 ? Double.NaN : met / (double) sorted.length,
                crps(misses));
    }

    /** What counts as reaching a number: two and a half points of a share, half of a count, a tenth of anything else. */
    private static double near(Target target) {
        return switch (target.quantity()) {
            case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS, TITLED, TRUE_LEAD -> .025;
            case LISTED, STANDARDS, HANDOVERS, NATIONAL_UPTAKE -> .5;
            case ORDER -> .05;
            case HALF_ADOPTED, BEST_INDICATOR -> .1 * Math.max(target.value(), 1e-9);
        };
    }

    /** Of sorted numbers, between the two around it. */
    static double quantile(double[] sorted, double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = part * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Of sorted numbers, for an observation of 0. */
    static double crps(double[] sorted) {
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        double off = 0;
        double apart = 0;
        for (int i = 0; i < n; i++) {
            off += Math.abs(sorted[i]);
            apart += (2.0 * i + 1 - n) * sorted[i]; // half of the sum of all distances of two
        }
        return off / n - apart / ((double) n * n);
    }

    /** The part cut off on each side of every target that leaves nine of ten draws inside of all. */
    private static double jointTail(double[][] reported, double[][] columns) {
        double[] outermost = Arrays.stream(reported)
                .mapToDouble(row -> IntStream.range(0, columns.length)
                        .filter(t -> !Double.isNaN(row[t]))
                        .mapToDouble(t -> tail(columns[t], row[t]))
                        .min()
                        .orElse(.5))
                .sorted()
                .toArray();
        return outermost.length == 0 ? 0 : Math.min(.5, quantile(outermost, 1 - JOINT));
    }

    /** The part of sorted numbers that lies as far out as a value or farther, on its side. */
    private static double tail(double[] sorted, double value) {
        long below = Arrays.stream(sorted).filter(other -> other <= value).count();
        long above = Arrays.stream(sorted).filter(other -> other >= value).count();
        return Math.min(below, above) / (double) sorted.length;
    }
}

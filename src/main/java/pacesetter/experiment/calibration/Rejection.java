package pacesetter.experiment.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Approximate Bayesian computation from a table: the draws nearest to what was observed are kept, weighted by Epanechnikov's
 * kernel, and their parameters moved along a local-linear regression to where they would lie had what came of them been what was
 * observed (Beaumont, Zhang and Balding 2002). Each summary is measured in its median absolute deviation over the table; parameters
 * are normal scores of their place in the prior, so that none leaves its interval. Words of a rule are weighted and not moved.
 */
final class Rejection {
    /** Normal scores beyond which nothing is told apart: a millionth of the prior on each side. */
    private static final double MOST = 4.75;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final double[][] summaries; // [draw][summary], in their scale
    private final double[] scale; // [summary], 0 where all draws are alike
    private final double[][] scores; // [draw][factor]
    private final double[][] shares; // [draw][factor]
    private final boolean[] rules; // [factor]
    private final int accepted;
    private final double[] counts; // [draw]

    /**
     * @param summaries of each draw, [draw][summary], none undefined
     * @param shares where each draw lies in the prior, [draw][factor]
     * @param rules factors whose values have no order
     * @param accepted draws that are kept
     */
    Rejection(double[][] summaries, double[][] shares, boolean[] rules, int accepted) {
        this(
                summaries,
                shares,
                rules,
                accepted,
                IntStream.range(0, shares.length).mapToDouble(draw -> 1).toArray());
    }

    /** @param counts how much each draw counts before anything is observed */
    Rejection(double[][] summaries, double[][] shares, boolean[] rules, int accepted, double... counts) {
        this.counts = counts;
        this.shares = shares;
        this.rules = rules;
        this.accepted = accepted;
        int width = summaries[0].length;
        scale = IntStream.range(0, width)
                .mapToDouble(s -> spread(
                        Arrays.stream(summaries).mapToDouble(row -> row[s]).toArray()))
                .toArray();
        this.summaries = Arrays.stream(summaries).map(this::scaled).toArray(double[][]::new);
        scores = Arrays.stream(shares)
                .map(row -> Arrays.stream(row).map(Rejection::score).toArray())
                .toArray(double[][]::new);
    }

    /** Median absolute deviation; where more than half are alike, the mean one. */
    private static double spread(double[] values) {
        double median = new Median().evaluate(values);
        double[] off =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double mad = new Median().evaluate(off);
        return mad > 0 ? mad : Arrays.stream(off).average().orElse(0);
    }

    private double[] scaled(double[] row) {
        return IntStream.range(0, row.length)
                .mapToDouble(s -> scale[s] > 0 ? row[s] / scale[s] : 0)
                .toArray();
    }

    private static double score(double share) {
        return Math.max(-MOST, Math.min(MOST, NORMAL.inverseCumulativeProbability(share)));
    }

    /** The posterior of what was observed. */
    Posterior at(double[] observed) {
        return at(observed, -1);
    }

    /** The posterior of what came of a draw, found from the others. */
    Posterior withoutDraw(int draw, double[] observed) {
        return at(observed, draw);
    }

    private Posterior at(double[] observed, int leftOut) {
        double[] wanted = scaled(observed);
        double[] distances = new double[summaries.length];
        for (int draw = 0; draw < distances.length; draw++) {
            distances[draw] = draw == leftOut ? Double.POSITIVE_INFINITY : distance(summaries[draw], wanted);
        }
        int[] kept = nearest(distances);
        double widest = distances[kept[kept.length - 1]];
        double[] weights = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double part = widest > 0 ? distances[kept[i]] / widest : 0;
            weights[i] = (1 - part * part) * counts[kept[i]];
        }
        if (Arrays.stream(weights).sum() <= 0) {
            Arrays.setAll(weights, i -> counts[kept[i]]); // all as far
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Posterior(kept, weights, moved(kept, weights, wanted));
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int s = 0; s < one.length; s++) {
            double off = one[s] - other[s];
            sum += off * off;
        }
        return StrictMath.sqrt(sum);
    }

    /** The nearest draws, and whatever is as near as the last of them; nearest first, then by number. */
    private int[] nearest(double[] distances) {
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double last = sorted[Math.min(accepted, sorted.length) - 1];
        return IntStream.range(0, distances.length)
                .filter(draw -> distances[draw] <= last && distances[draw] < Double.POSITIVE_INFINITY)
                .boxed()
                .sorted((a, b) -> Double.compare(distances[a], distances[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where the kept draws would lie, [kept][factor] as shares. */
    private double[][] moved(int[] kept, double[] weights, double[] wanted) {
        int width = wanted.length;
        double[][] design = new double[kept.length][width + 1];
        double[] roots = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            roots[i] = StrictMath.sqrt(weights[i]);
            design[i][0] = roots[i];
            for (int s = 0; s < width; s++) {
                design[i][s + 1] = roots[i] * (summaries[kept[i]][s] - wanted[s]);
            }
        }
        DecompositionSolver solver = solver(design);
        double[][] moved = new double[kept.length][rules.length];
        for (int f = 0; f < rules.length; f++) {
            double[] slope = rules[f] ? new double[width + 1] : slope(solver, kept, roots, f);
            for (int i = 0; i < kept.length; i++) {
                moved[i][f] = rules[f] ? shares[kept[i]][f] : moved(scores[kept[i]][f], kept[i], slope, wanted);
            }
        }
        return moved;
    }

    private double moved(double score, int draw, double[] slope, double[] wanted) {
        double at = score;
        for (int s = 0; s < wanted.length; s++) {
            at -= slope[s + 1] * (summaries[draw][s] - wanted[s]);
        }
        return NORMAL.cumulativeProbability(Math.max(-MOST, Math.min(MOST, at)));
    }

    private double[] slope(DecompositionSolver solver, int[] kept, double[] roots, int factor) {
        double[] right = new double[kept.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = roots[i] * scores[kept[i]][factor];
        }
        return solver.solve(new ArrayRealVector(right, false)).toArray();
    }

    /** Least squares; where summaries say the same, of all solutions the shortest. */
    private static DecompositionSolver solver(double[][] design) {
        SingularValueDecomposition whole = new SingularValueDecomposition(new Array2DRowRealMatrix(design, false));
        return whole.getSolver();
    }
}

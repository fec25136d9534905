package pacesetter.experiment.sensitivity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Seed;
import pacesetter.run.Cancellation;
import pacesetter.sweep.SobolPoints;

/**
 * A Gaussian process in place of the model, from which total indices can be had at no new runs: squared exponential with a length for
 * each factor and a nugget for what worlds make, by maximum likelihood (Rasmussen and Williams 2006, equations 2.25 and 5.8). Q2 is the
 * share of variance it explains at a third of the points, which it was not fitted to (Marrel et al. 2009).
 */
final class Surrogate {
    /** Below it a surrogate is not the model. */
    static final double ENOUGH = .8;

    private static final int MOST_FACTORS = 12;
    private static final int LEAST_A_FACTOR = 10; // points (Loeppky, Sacks and Welch 2009)
    private static final int LEARNING = 128; // points that lengths are learned from
    private static final int MOST = 512; // points that are gone through
    private static final int ROWS = 1024;
    private static final int EVALUATIONS = 200;
    private static final double[][] STARTS = {{0, -2}, {1, -4}, {.5, -3}}; // of a length and of the nugget
    private static final double LEAST_LENGTH = -2; // logarithms to base 10, of 1 / length squared and of the nugget
    private static final double MOST_LENGTH = 2;
    private static final double LEAST_NUGGET = -6;
    private static final double MOST_NUGGET = 0.5;

    private final double[][] places;
    private final boolean[] words;
    private final double[] shape; // 1 / length squared by factor, then the nugget
    private final double[] weights;
    private final double mean;

    private Surrogate(double[][] places, boolean[] words, double[] shape, double... values) {
        this.places = places;
        this.words = words;
        this.shape = shape;
        mean = Arrays.stream(values).average().orElse(0);
        weights = decomposed(places, words, shape)
                .getSolver()
                .solve(new ArrayRealVector(values, false).mapSubtract(mean))
                .toArray();
    }

    /**
     * What a surrogate tells.
     *
     * @param q2 share of variance it explains at points it was not fitted to
     * @param total total indices by factor, none unless it explains enough
     */
    record Told(double q2, Optional<double[]> total) {}

    /**
     * A surrogate of a quantity.
     *
     * @param places where each point lies, [point][factor], in [0, 1]; words as numbers that differ
     * @param levels how many words a factor has, 0 of numbers
     * @param values of the quantity at the points
     * @return nothing where there are too many factors, or too few points
     */
    static Optional<Told> of(double[][] places, int[] levels, double... values) {
        int count = Math.min(MOST, values.length);
        int factors = levels.length;
        if (factors > MOST_FACTORS || count < LEAST_A_FACTOR * factors || factors == 0) {
            return Optional.empty();
        }
        boolean[] words = new boolean[factors];
        IntStream.range(0, factors).forEach(f -> words[f] = levels[f] > 0);
        int[] kept = IntStream.range(0, count).filter(i -> i % 3 == 2).toArray();
        int[] fitted = IntStream.range(0, count).filter(i -> i % 3 != 2).toArray();
        double[] shape = learned(
                rows(places, Arrays.copyOf(fitted, Math.min(LEARNING, fitted.length))),
                words,
                values(values, Arrays.copyOf(fitted, Math.min(LEARNING, fitted.length))));
        double q2 = q2(new Surrogate(rows(places, fitted), words, shape, values(values, fitted)), places, values, kept);
        if (!(q2 >= ENOUGH)) {
            return Optional.of(new Told(q2, Optional.empty()));
        }
        int[] all = IntStream.range(0, count).toArray();
        Surrogate whole = new Surrogate(rows(places, all), words, shape, values(values, all));
        return Optional.of(new Told(q2, Optional.of(whole.total(levels))));
    }

    private static double[][] rows(double[][] places, int... which) {
        return Arrays.stream(which).mapToObj(i -> places[i]).toArray(double[][]::new);
    }

    private static double[] values(double[] values, int... which) {
        return Arrays.stream(which).mapToDouble(i -> values[i]).toArray();
    }

    private static double q2(Surrogate surrogate, double[][] places, double[] values, int... kept) {
        double mean = Arrays.stream(kept).mapToDouble(i -> values[i]).average().orElse(Double.NaN);
        double missed = 0;
        double all = 0;
        for (int i : kept) {
            double off = values[i] - surrogate.at(places[i]);
            missed += off * off;
            all += (values[i] - mean) * (values[i] - mean);
        }
        return all > 0 ? 1 - missed / all : Double.NaN;
    }

    /** The likeliest shape, as far as so many trials find it from each start. */
    private static double[] learned(double[][] places, boolean[] words, double... values) {
        int width = words.length + 1;
        double[] least = new double[width];
        double[] most = new double[width];
        Arrays.fill(least, LEAST_LENGTH);
        Arrays.fill(most, MOST_LENGTH);
        least[width - 1] = LEAST_NUGGET;
        most[width - 1] = MOST_NUGGET;
        double[] best = new double[width];
        double[] bestValue = {Double.NEGATIVE_INFINITY};
        ObjectiveFunction likelihood = new ObjectiveFunction(logs -> {
            Cancellation.check();
            double found = likelihood(places, words, powers(logs), values);
            if (found > bestValue[0]) {
                bestValue[0] = found;
                System.arraycopy(logs, 0, best, 0, width);
            }
            return found;
        });
        for (double[] from : STARTS) {
            double[] start = new double[width];
            Arrays.fill(start, from[0]);
            start[width - 1] = from[1];
            search(likelihood, start, new SimpleBounds(least, most));
        }
        return powers(best);
    }

    /** Searches as far as so many trials go; what was best is kept by the function. */
    private static void search(ObjectiveFunction likelihood, double[] start, SimpleBounds bounds) {
        try {
            new BOBYQAOptimizer(2 * start.length + 1)
                    .optimize(new MaxEval(EVALUATIONS), new InitialGuess(start), bounds, GoalType.MAXIMIZE, likelihood);
        } catch (TooManyEvaluationsException enough) {
            // the function has kept what was best so far
        }
    }

    private static double[] powers(double... logs) {
        return Arrays.stream(logs).map(log -> FastMath.pow(10, log)).toArray();
    }

    /** Of a shape, at the likeliest variance. */
    private static double likelihood(double[][] places, boolean[] words, double[] shape, double... values) {
        double mean = Arrays.stream(values).average().orElse(0);
        ArrayRealVector off = new ArrayRealVector(
                Arrays.stream(values).map(value -> value - mean).toArray(), false);
        CholeskyDecomposition found;
        try {
            found = decomposed(places, words, shape);
        } catch (NonPositiveDefiniteMatrixException flat) {
            return -1e9;
        }
        double variance = off.dotProduct(found.getSolver().solve(off)) / values.length;
        double determinant = 0;
        for (int i = 0; i < values.length; i++) {
            determinant += 2 * FastMath.log(found.getL().getEntry(i, i));
        }
        return variance > 0 ? -(values.length * FastMath.log(variance) + determinant) / 2 : -1e9;
    }

    private static CholeskyDecomposition decomposed(double[][] places, boolean[] words, double... shape) {
        double[][] matrix = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = alike(places[i], places[j], words, shape);
                matrix[j][i] = matrix[i][j];
            }
            matrix[i][i] = 1 + shape[words.length];
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-9, 1e-12);
    }

    private static double alike(double[] one, double[] other, boolean[] words, double... shape) {
        double sum = 0;
        for (int f = 0; f < words.length; f++) {
            double off = one[f] - other[f];
            double squared = words[f] ? (off == 0 ? 0 : 1) : off * off;
            sum += shape[f] * squared;
        }
        return FastMath.exp(-sum / 2);
    }

    private double at(double... place) {
        double sum = mean;
        for (int i = 0; i < places.length; i++) {
            sum += weights[i] * alike(place, places[i], words, shape);
        }
        return sum;
    }

    /** Jansen's (1999) total indices, of rows as {@link SaltelliRows} lays them. */
    private double[] total(int... levels) {
        int k = levels.length;
        double[][] both = SobolPoints.of(2 * k, ROWS, new Seed(1));
        double[] sums = new double[k];
        double[] numbers = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double[] a = placed(Arrays.copyOf(both[row], k), levels);
            double[] b = placed(Arrays.copyOfRange(both[row], k, 2 * k), levels);
            numbers[row] = at(a);
            for (int f = 0; f < k; f++) {
                double[] mixed = a.clone();
                mixed[f] = b[f];
                double change = numbers[row] - at(mixed);
                sums[f] += change * change / 2 / ROWS;
            }
        }
        double middle = Arrays.stream(numbers).average().orElse(0);
        double variance = Arrays.stream(numbers)
                        .map(number -> (number - middle) * (number - middle))
                        .sum()
                / ROWS;
        return Arrays.stream(sums)
                .map(sum -> variance > 0 ? sum / variance : Double.NaN)
                .toArray();
    }

    private static double[] placed(double[] shares, int... levels) {
        for (int f = 0; f < shares.length; f++) {
            if (levels[f] > 0) {
                shares[f] = Math.min(levels[f] - 1, (int) (shares[f] * levels[f]));
            }
        }
        return shares;
    }
}

package pacesetter.experiment.robust;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * The mean of a number given a factor: over numbers a polynomial of the factor's rank, of the degree up to six that predicts best
 * (generalised cross-validation, Craven and Wahba 1979); over words their means, or one mean where that predicts better.
 */
public final class Smooth {
    private static final int HIGHEST = 6;

    private final PointFactor factor;
    private final double[][] basis; // [point][column]
    private final double[] places; // [point] rank as a share of the way, or the word's number

    public Smooth(PointFactor factor) {
        this.factor = factor;
        places = factor.hasWords()
                ? IntStream.range(0, factor.points()).mapToDouble(factor::value).toArray()
                : ranks(factor);
        int distinct = (int) IntStream.range(0, factor.points())
                .mapToDouble(factor::value)
                .distinct()
                .count();
        int columns = factor.hasWords() ? factor.words().size() : Math.min(HIGHEST + 1, distinct);
        basis = Arrays.stream(places).mapToObj(place -> row(place, columns)).toArray(double[][]::new);
    }

    /** Ranks as shares of the way; equal values share theirs. */
    private static double[] ranks(PointFactor factor) {
        int[] rising = factor.rising();
        double[] ranks = new double[rising.length];
        for (int from = 0; from < rising.length; ) {
            int to = from;
            while (to < rising.length && factor.value(rising[to]) == factor.value(rising[from])) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[rising[i]] = (from + to) / 2. / rising.length;
            }
            from = to;
        }
        return ranks;
    }

    /** Legendre's polynomials over the ranks, or which word it is after a constant. */
    private double[] row(double place, int columns) {
        double[] row = new double[columns];
        row[0] = 1;
        double x = 2 * place - 1;
        for (int c = 1; c < columns; c++) {
            if (factor.hasWords()) {
                row[c] = place == c ? 1 : 0;
            } else {
                row[c] = c == 1 ? x : ((2 * c - 1) * x * row[c - 1] - (c - 1) * row[c - 2]) / c;
            }
        }
        return row;
    }

    /** Coefficients of a fit. */
    public static final class Fit {
        private final Smooth of;
        private final double[] coefficients;

        private Fit(Smooth of, double... coefficients) {
            this.of = of;
            this.coefficients = coefficients;
        }

        /** Number of coefficients; 1 where the factor says nothing. */
        public int columns() {
            return coefficients.length;
        }

        /** The mean at a point of the factor. */
        public double at(int point) {
            return dot(of.basis[point], coefficients);
        }

        /** The mean at a rank, as a share of the way. */
        double at(double place) {
            return dot(of.row(place, coefficients.length), coefficients);
        }
    }

    private static double dot(double[] row, double... coefficients) {
        double sum = 0;
        for (int c = 0; c < coefficients.length; c++) {
            sum += row[c] * coefficients[c];
        }
        return sum;
    }

    /** The fit of numbers by point that predicts best. */
    public Fit fit(double... numbers) {
        int[] all = IntStream.range(0, numbers.length).toArray();
        int widest = basis[0].length;
        Fit best = fit(all, numbers, 1);
        double least = error(best, numbers);
        for (int columns = factor.hasWords() ? widest : 2; columns <= widest; columns++) {
            Fit fit = fit(all, numbers, columns);
            double error = error(fit, numbers);
            if (error < least) {
                best = fit;
                least = error;
            }
        }
        return best;
    }

    /** Share of the variance of numbers by point that the fit that predicts best explains, less what chance would; at least 0. */
    public double explained(double... numbers) {
        Fit fit = fit(numbers);
        double mean = Arrays.stream(numbers).average().orElse(Double.NaN);
        double all = 0;
        double left = 0;
        for (int point = 0; point < numbers.length; point++) {
            all += (numbers[point] - mean) * (numbers[point] - mean);
            left += (numbers[point] - fit.at(point)) * (numbers[point] - fit.at(point));
        }
        double chance = (numbers.length - 1.) / Math.max(1, numbers.length - fit.columns());
        return all > 0 ? Math.max(0, 1 - left / all * chance) : 0;
    }

    /**
     * The share of the variance of as many numbers, had they nothing to do with the factor, that a fit explains at most but for a
     * probability: exact of normal numbers and the highest degree, and more than enough of a lower one.
     */
    public double byChance(double probability) {
        int points = basis.length;
        int slopes = basis[0].length - 1;
        int left = points - slopes - 1;
        if (slopes == 0 || left < 1) {
            return 1;
        }
        return new BetaDistribution(null, slopes / 2., left / 2.).inverseCumulativeProbability(1 - probability);
    }

    /** Generalised cross-validation, up to a factor. */
    private static double error(Fit fit, double... numbers) {
        double squares = 0;
        for (int point = 0; point < numbers.length; point++) {
            double rest = numbers[point] - fit.at(point);
            squares += rest * rest;
        }
        double free = 1 - fit.coefficients.length / (double) numbers.length;
        return free > 0 ? squares / (free * free) : Double.POSITIVE_INFINITY;
    }

    /** The least squares fit over some points, which may be named more than once, with so many columns. */
    public Fit fit(int[] points, double[] numbers, int columns) {
        RealMatrix matrix = new Array2DRowRealMatrix(columns, columns);
        double[][] sums = matrix.getData();
        double[] right = new double[columns];
        for (int point : points) {
            double[] row = basis[point];
            for (int i = 0; i < columns; i++) {
                right[i] += row[i] * numbers[point];
                for (int j = 0; j <= i; j++) {
                    sums[i][j] += row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < i; j++) {
                sums[j][i] = sums[i][j];
            }
        }
        try {
            double[] coefficients = new QRDecomposition(new Array2DRowRealMatrix(sums))
                    .getSolver()
                    .solve(new ArrayRealVector(right))
                    .toArray();
            return new Fit(this, coefficients);
        } catch (SingularMatrixException few) { // a resample without a word, say
            return columns == 1 ? new Fit(this, Double.NaN) : fit(points, numbers, columns - 1);
        }
    }

    /** The factor's value at a rank, between those of the points beside it. */
    double value(double place) {
        int[] rising = factor.rising();
        double position = Math.max(0, Math.min(rising.length - 1., place * rising.length - .5));
        int below = (int) Math.min(rising.length - 2., Math.floor(position));
        double low = factor.value(rising[below]);
        return low + (position - below) * (factor.value(rising[below + 1]) - low);
    }
}

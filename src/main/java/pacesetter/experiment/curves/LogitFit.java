package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import pacesetter.run.Cancellation;

/**
 * A logit of an event history in discrete time (Allison 1982; Box-Steffensmeier and Jones 2004), pooled over domains
 * (Boehmke 2009), by Newton's method. Standard errors are clustered by region: the sandwich with the factor G / (G - 1) and
 * Student's t with G - 1 degrees of freedom, G regions (CR1; Cameron and Miller 2015).
 *
 * @param intercepts whether each domain has an intercept of its own
 * @param constants the intercept of each domain; NaN where nothing happened in it
 */
public record LogitFit(
        boolean intercepts, List<OddsRatio> ratios, List<Double> constants, int rows, int events, int clusters) {
    private static final int MOST_STEPS = 60;
    private static final double DONE = 1e-9;

    /** Beyond this a coefficient is on its way to infinity: some value of the covariate goes with adoption always or never. */
    private static final double ENDLESS = 25;

    /** Of a covariate, for one unit more of it. */
    public record OddsRatio(
            Covariate covariate, double coefficient, double error, double ratio, double low, double high, double p) {}

    public LogitFit {
        ratios = List.copyOf(ratios);
        constants = List.copyOf(constants);
    }

    /** How probable adoption is in a period, given a domain's intercept and the covariates. */
    double chance(double constant, double... values) {
        double sum = constant;
        for (int i = 0; i < values.length; i++) {
            sum += ratios.get(i).coefficient() * values[i];
        }
        return 1 / (1 + FastMath.exp(-sum));
    }

    /** The fit; nothing where the data do not determine it. */
    static Optional<LogitFit> of(RiskSet risks, boolean intercepts) {
        return new Fitting(risks, intercepts).fit();
    }

    /** The columns are the covariates and behind them one intercept, or one of each domain with an event. */
    private static final class Fitting {
        private final RiskSet risks;
        private final boolean intercepts;
        private final int covariates;
        private final int[] rows;
        private final int[] column; // of the intercept, by domain
        private final boolean[] eventful;
        private final int width;

        Fitting(RiskSet risks, boolean intercepts) {
            this.risks = risks;
            this.intercepts = intercepts;
            covariates = risks.covariates().size();
            int domains =
                    IntStream.range(0, risks.rows()).map(risks::domain).max().orElse(-1) + 1;
            eventful = new boolean[domains];
            IntStream.range(0, risks.rows()).filter(risks::isEvent).forEach(row -> eventful[risks.domain(row)] = true);
            // Where nothing happened, an intercept of its own says all, and the rest nothing.
            rows = IntStream.range(0, risks.rows())
                    .filter(row -> !intercepts || eventful[risks.domain(row)])
                    .toArray();
            column = new int[domains];
            int next = covariates;
            for (int d = 0; d < domains; d++) {
                column[d] = intercepts ? next : covariates;
                next += eventful[d] ? 1 : 0;
            }
            width = intercepts ? next : covariates + 1;
        }

        Optional<LogitFit> fit() {
            double[] beta = new double[width];
            try {
                for (int step = 0; step < MOST_STEPS; step++) {
                    Cancellation.check();
                    RealVector change = solver(beta).solve(new ArrayRealVector(slope(beta)));
                    double largest = change.getLInfNorm();
                    double scale = Math.min(1, 5 / largest); // the first steps must not overshoot
                    for (int i = 0; i < width; i++) {
                        beta[i] += scale * change.getEntry(i);
                    }
                    if (largest < DONE) {
                        return Optional.of(done(beta));
                    }
                }
            } catch (NonPositiveDefiniteMatrixException flat) {
                return Optional.empty();
            }
            return Optional.empty();
        }

        private double chance(int row, double... beta) {
            double sum = beta[column[risks.domain(row)]];
            for (int i = 0; i < covariates; i++) {
                sum += beta[i] * risks.value(row, i);
            }
            return 1 / (1 + FastMath.exp(-sum));
        }

        private double[] slope(double... beta) {
            double[] slope = new double[width];
            for (int row : rows) {
                addScore(slope, row, beta);
            }
            return slope;
        }

        private void addScore(double[] to, int row, double... beta) {
            double rest = (risks.isEvent(row) ? 1 : 0) - chance(row, beta);
            to[column[risks.domain(row)]] += rest;
            for (int i = 0; i < covariates; i++) {
                to[i] += rest * risks.value(row, i);
            }
        }

        private DecompositionSolver solver(double... beta) {
            double[][] information = new double[width][width];
            for (int row : rows) {
                double chance = chance(row, beta);
                double weight = chance * (1 - chance);
                int own = column[risks.domain(row)];
                information[own][own] += weight;
                for (int i = 0; i < covariates; i++) {
                    double weighted = weight * risks.value(row, i);
                    information[i][own] += weighted;
                    information[own][i] += weighted;
                    for (int j = 0; j < covariates; j++) {
                        information[i][j] += weighted * risks.value(row, j);
                    }
                }
            }
            return new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-9, 1e-12).getSolver();
        }

        private LogitFit done(double... beta) {
            int[] clusters = Arrays.stream(rows).map(risks::region).distinct().toArray();
            int[] place = new int[Arrays.stream(clusters).max().orElseThrow() + 1];
            for (int i = 0; i < clusters.length; i++) {
                place[clusters[i]] = i;
            }
            double[][] scores = new double[clusters.length][width];
            for (int row : rows) {
                addScore(scores[place[risks.region(row)]], row, beta);
            }
            // Each cluster's pull on the coefficients; their squares, added, are the sandwich.
            RealMatrix pulls = solver(beta).solve(new Array2DRowRealMatrix(scores, false).transpose());
            double factor = clusters.length / (clusters.length - 1.);
            TDistribution t = new TDistribution(null, Math.max(1, clusters.length - 1));
            double quantile = t.inverseCumulativeProbability(.975);
            List<OddsRatio> ratios = new ArrayList<>();
            for (int i = 0; i < covariates; i++) {
                double error = FastMath.sqrt(factor) * pulls.getRowVector(i).getNorm();
                boolean known = clusters.length > 1 && Math.abs(beta[i]) < ENDLESS;
                ratios.add(new OddsRatio(
                        risks.covariates().get(i),
                        beta[i],
                        known ? error : Double.NaN,
                        FastMath.exp(beta[i]),
                        known ? FastMath.exp(beta[i] - quantile * error) : Double.NaN,
                        known ? FastMath.exp(beta[i] + quantile * error) : Double.NaN,
                        known ? 2 * t.cumulativeProbability(-Math.abs(beta[i]) / error) : Double.NaN));
            }
            int events = (int) Arrays.stream(rows).filter(risks::isEvent).count();
            List<Double> constants = IntStream.range(0, column.length)
                    .mapToObj(d -> eventful[d] || !intercepts ? beta[column[d]] : Double.NaN)
                    .toList();
            return new LogitFit(intercepts, ratios, constants, rows.length, events, clusters.length);
        }
    }
}

package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** A panel of weeks at risk, and the discrete-time event-history logit on it (Allison 1982), fitted by Newton's method. */
final class EventHistory implements Hazard.Panel {
    private static final int COEFFICIENTS = 8;
    private static final int ITERATIONS = 30;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> events = new ArrayList<>();

    @Override
    public void drawn(
            int region,
            int domain,
            int tick,
            double learning,
            double competition,
            double imitation,
            double coercion,
            double relay,
            double cost,
            double distance,
            boolean moved) {
        rows.add(new double[] {1, learning, competition, imitation, coercion, relay, cost, distance});
        events.add(moved);
    }

    long events() {
        return events.stream().filter(moved -> moved).count();
    }

    int ticks() {
        return rows.size();
    }

    /**
     * Coefficients and their standard errors, in the order intercept, learning, competition, imitation, coercion, relay,
     * cost, distance.
     */
    record Fit(double[] coefficients, double[] errors) {}

    Fit fit() {
        RealVector beta = new ArrayRealVector(COEFFICIENTS);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            RealVector step =
                    new CholeskyDecomposition(information(beta)).getSolver().solve(score(beta));
            beta = beta.add(step);
            if (step.getLInfNorm() < 1e-10) {
                RealMatrix covariance =
                        new CholeskyDecomposition(information(beta)).getSolver().getInverse();
                double[] errors = new double[COEFFICIENTS];
                for (int i = 0; i < COEFFICIENTS; i++) {
                    errors[i] = Math.sqrt(covariance.getEntry(i, i));
                }
                return new Fit(beta.toArray(), errors);
            }
        }
        throw new IllegalStateException("the fit does not converge: " + beta);
    }

    private RealVector score(RealVector beta) {
        double[] score = new double[COEFFICIENTS];
        for (int i = 0; i < rows.size(); i++) {
            double residual = (events.get(i) ? 1 : 0) - chance(beta, rows.get(i));
            for (int k = 0; k < COEFFICIENTS; k++) {
                score[k] += residual * rows.get(i)[k];
            }
        }
        return new ArrayRealVector(score, false);
    }

    private RealMatrix information(RealVector beta) {
        double[][] information = new double[COEFFICIENTS][COEFFICIENTS];
        for (double[] row : rows) {
            double chance = chance(beta, row);
            double weight = chance * (1 - chance);
            for (int j = 0; j < COEFFICIENTS; j++) {
                for (int k = 0; k < COEFFICIENTS; k++) {
                    information[j][k] += weight * row[j] * row[k];
                }
            }
        }
        return new Array2DRowRealMatrix(information, false);
    }

    private static double chance(RealVector beta, double[] row) {
        double sum = 0;
        for (int k = 0; k < COEFFICIENTS; k++) {
            sum += beta.getEntry(k) * row[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

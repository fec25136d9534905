package pacesetter.experiment.curves;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateFunctionMappingAdapter;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import pacesetter.run.Cancellation;

/** The least value of a function within bounds, and where: the best of Nelder and Mead's (1965) searches from some starts. */
final class Minimum {
    private static final double PRECISE = 1e-11;
    private static final int MOST = 4000;
    private static final double STEP = .3;

    private final double[] place;
    private final double value;

    private Minimum(double[] place, double value) {
        this.place = place;
        this.value = value;
    }

    double at(int dimension) {
        return place[dimension];
    }

    double[] place() {
        return place.clone();
    }

    double value() {
        return value;
    }

    /** Searches; at a function of nothing there is nothing to search. */
    static Minimum of(MultivariateFunction function, double[] least, double[] most, double[]... starts) {
        if (least.length == 0) {
            return new Minimum(least, function.value(least));
        }
        Cancellation.check();
        MultivariateFunctionMappingAdapter within = new MultivariateFunctionMappingAdapter(function, least, most);
        Minimum best = new Minimum(starts[0], Double.POSITIVE_INFINITY);
        for (double[] start : starts) {
            double[] inside = new double[start.length];
            for (int i = 0; i < start.length; i++) {
                double margin = (most[i] - least[i]) * 1e-6;
                inside[i] = Math.min(most[i] - margin, Math.max(least[i] + margin, start[i]));
            }
            Minimum found = search(within, inside);
            best = found.value < best.value ? found : best;
        }
        return best;
    }

    private static Minimum search(MultivariateFunctionMappingAdapter within, double... start) {
        double[] best = start;
        double value = Double.POSITIVE_INFINITY;
        try {
            // Begun anew where it stopped, a search does not end in a simplex that has become flat.
            for (int round = 0; round < 2; round++) {
                best = within.unboundedToBounded(new SimplexOptimizer(PRECISE, PRECISE)
                        .optimize(
                                new MaxEval(MOST),
                                GoalType.MINIMIZE,
                                new ObjectiveFunction(within),
                                new InitialGuess(within.boundedToUnbounded(best)),
                                new NelderMeadSimplex(start.length, STEP))
                        .getPoint());
            }
            value = within.value(within.boundedToUnbounded(best));
        } catch (TooManyEvaluationsException e) {
            return new Minimum(best, value);
        }
        return new Minimum(best, value);
    }
}

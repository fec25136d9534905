package pacesetter.experiment.curves;

import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of a domain's adoptions, where of each only the period is known (Schmittlein and Mahajan 1982, equation 6;
 * Srinivasan and Mason 1986): n(t) ln(m (F(t) - F(t-1))), summed over periods, and (N - n) ln(1 - m F(T)) for the N - n that
 * had not adopted by the end T. Regions count as independent of one another, given the curve.
 */
record GroupedLikelihood(DomainHistory history, CurveModel model) {
    /** The logarithm at a shape and a ceiling; minus infinity where that cannot be. */
    double at(double ceiling, double... shape) {
        double sum = 0;
        for (int t = 1; t <= history.periods(); t++) {
            int n = history.adoptedIn(t);
            sum += n == 0 ? 0 : n * FastMath.log(ceiling * model.within(t, shape));
        }
        int rest = history.atRisk() - history.adopters();
        double left = 1 - ceiling + ceiling * model.rest(history.periods(), shape);
        sum += rest == 0 ? 0 : rest * FastMath.log(left);
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The likeliest ceiling at a shape: n / (N F(T)), and at most 1. */
    double ceiling(double... shape) {
        double share = model.share(history.periods(), shape);
        return Math.min(1, history.adopters() / (history.atRisk() * share));
    }

    /** The same as the first at its likeliest ceiling. */
    double best(double... shape) {
        return at(ceiling(shape), shape);
    }
}

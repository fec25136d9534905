package pacesetter.experiment.curves;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Intervals of 95 % by profile likelihood: all values of a parameter at which the best likelihood over the others is no more
 * than half the chi-square quantile below the best of all (Venzon and Moolgavkar 1988). They stay within bounds by themselves.
 */
final class ProfileInterval {
    private static final double DROP = new ChiSquaredDistribution(1).inverseCumulativeProbability(.95) / 2;
    private static final double PRECISE = 1e-6;
    private static final int MOST = 200;

    /** Stands for infinity, which a search for a crossing cannot take. */
    private static final double FAR = 1e9;

    private final CurveSearch search;
    private final MultivariateFunction likelihood;
    private final Minimum best;

    /**
     * Around a best fit.
     *
     * @param likelihood its logarithm by shape
     * @param best coded shape at which the negative is least
     */
    ProfileInterval(CurveSearch search, MultivariateFunction likelihood, Minimum best) {
        this.search = search;
        this.likelihood = likelihood;
        this.best = best;
    }

    /** Of a parameter of the shape. */
    CurveEstimate of(int index) {
        CurveParameter parameter = search.model().parameters().get(index);
        double[] least = without(index, search.least());
        double[] most = without(index, search.most());
        double[] start = without(index, best.place());
        DoubleUnaryOperator drop = value ->
                Minimum.of(rest -> -likelihood.value(search.decoded(with(index, value, rest))), least, most, start)
                                .value()
                        - best.value()
                        - DROP;
        double low = end(drop, best.at(index), search.least()[index]);
        double high = end(drop, best.at(index), search.most()[index]);
        return new CurveEstimate(
                parameter,
                parameter.decoded(best.at(index)),
                Double.isNaN(low) ? parameter.floor() : parameter.decoded(low),
                Double.isNaN(high) ? Double.NaN : parameter.decoded(high));
    }

    /** Of the ceiling, in (0, 1]. */
    CurveEstimate ofCeiling(GroupedLikelihood of, double ceiling) {
        DoubleUnaryOperator drop = value ->
                Minimum.of(coded -> -of.at(value, search.decoded(coded)), search.least(), search.most(), best.place())
                                .value()
                        - best.value()
                        - DROP;
        double low = end(drop, ceiling, PRECISE);
        double high = ceiling < 1 ? end(drop, ceiling, 1) : 1;
        return new CurveEstimate(
                CurveParameter.CEILING, ceiling, Double.isNaN(low) ? 0 : low, Double.isNaN(high) ? 1 : high);
    }

    /** Where the drop crosses 0 between the best value and an edge; NaN if it does not. */
    private static double end(DoubleUnaryOperator function, double from, double edge) {
        DoubleUnaryOperator drop = value -> Math.min(FAR, function.applyAsDouble(value));
        double inside = from;
        double step = (edge - from) / 1024;
        for (double outside = from + step; step != 0; outside = from + step) {
            boolean last = Math.abs(step) >= Math.abs(edge - from);
            double tried = last ? edge : outside;
            if (drop.applyAsDouble(tried) > 0) {
                return new BrentSolver(PRECISE)
                        .solve(MOST, drop::applyAsDouble, Math.min(inside, tried), Math.max(inside, tried));
            }
            if (last) {
                return Double.NaN;
            }
            inside = tried;
            step *= 2;
        }
        return Double.NaN;
    }

    private static double[] without(int index, double... all) {
        return IntStream.range(0, all.length)
                .filter(i -> i != index)
                .mapToDouble(i -> all[i])
                .toArray();
    }

    private static double[] with(int index, double value, double... rest) {
        return IntStream.rangeClosed(0, rest.length)
                .mapToDouble(i -> i < index ? rest[i] : i == index ? value : rest[i - 1])
                .toArray();
    }
}

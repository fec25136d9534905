package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.analysis.Sample;

/**
 * At which value of a parameter a strategy stops beating the baseline: where the mean of the difference given the parameter, everything else
 * varying, goes through 0. Of parameters that move the difference no more than chance would move any strategy's along any of them in one
 * of twenty studies, nothing is told.
 *
 * @param value the crossing; the first, where the curve has more
 * @param low lower end of its 95 % interval over resamples of the points
 * @param high upper end
 * @param certainty share of the resamples in which the curve crosses in this direction
 * @param rises whether the strategy is better above the value, else below
 */
public record BreakEven(
        int strategy, int factor, double value, double low, double high, double certainty, boolean rises) {
    private static final int STEPS = 200;
    private static final int DRAWS = 200;
    private static final double CHANCE = .05;

    /** Shares of resamples from which a crossing is told of. */
    private static final double SURE = .95;

    /** Whether nearly all resamples have it. */
    public boolean isSure() {
        return certainty >= SURE;
    }

    /** Resamples that it takes. */
    static int draws() {
        return DRAWS;
    }

    /**
     * The crossings of a strategy's advantage over the numbers among the factors.
     *
     * @param strategies that are looked at in all
     */
    static List<BreakEven> of(
            List<PointFactor> factors, int strategy, double[] advantage, int strategies, Bootstrap bootstrap) {
        List<BreakEven> found = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            if (factors.get(f).hasWords()) {
                continue;
            }
            Smooth smooth = new Smooth(factors.get(f));
            if (smooth.explained(advantage) <= smooth.byChance(CHANCE / factors.size() / strategies)) {
                continue;
            }
            Smooth.Fit fit = smooth.fit(advantage);
            boolean rises = fit.at(1. / STEPS) < 0;
            OptionalDouble whole = crossing(fit, rises);
            if (whole.isEmpty()) {
                continue;
            }
            int columns = fit.columns();
            double[] drawn = IntStream.range(0, bootstrap.draws())
                    .mapToObj(number -> smooth.fit(bootstrap.draw(number, advantage.length), advantage, columns))
                    .map(other -> crossing(other, rises))
                    .flatMapToDouble(OptionalDouble::stream)
                    .toArray();
            Sample places = Sample.of(drawn);
            found.add(new BreakEven(
                    strategy,
                    f,
                    smooth.value(whole.getAsDouble()),
                    drawn.length == 0 ? Double.NaN : smooth.value(places.quantile(.025)),
                    drawn.length == 0 ? Double.NaN : smooth.value(places.quantile(.975)),
                    drawn.length / (double) bootstrap.draws(),
                    rises));
        }
        return found;
    }

    /** The first place at which a curve goes through 0, up or down, from an end on the other side. */
    private static OptionalDouble crossing(Smooth.Fit fit, boolean rises) {
        double[] curve = IntStream.range(1, STEPS)
                .mapToDouble(step -> fit.at(step / (double) STEPS) * (rises ? 1 : -1))
                .toArray();
        if (!(curve[0] < 0) || Arrays.stream(curve).noneMatch(value -> value > 0)) {
            return OptionalDouble.empty();
        }
        int after = IntStream.range(1, curve.length)
                .filter(i -> curve[i] > 0)
                .findFirst()
                .orElseThrow();
        double way = curve[after - 1] / (curve[after - 1] - curve[after]);
        return OptionalDouble.of((after + way) / STEPS);
    }
}

package pacesetter.experiment.robust;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.random.Seed;

/** By how much a strategy is better than the baseline given one parameter, in the mean over what else varies, and where that turns. */
public final class Advantage {
    private static final int HALVINGS = 40;

    private final PointFactor factor;
    private final Smooth smooth;
    private final Smooth.Fit fit;
    private final List<Smooth.Fit> resampled;
    private final Optional<BreakEven> turn;

    /**
     * From the design points of a study.
     *
     * @param outcome its place among the means' outcomes
     * @param factor its place among the means' factors, one of numbers
     */
    public Advantage(PointMeans means, int outcome, int strategy, int baseline, int factor) {
        this.factor = means.factors().get(factor);
        double[] advantage = means.advantage(outcome, strategy, baseline);
        Bootstrap bootstrap = new Bootstrap(new Seed(means.study().seed()), BreakEven.draws());
        smooth = new Smooth(this.factor);
        fit = smooth.fit(advantage);
        resampled = IntStream.range(0, bootstrap.draws())
                .mapToObj(number -> smooth.fit(bootstrap.draw(number, advantage.length), advantage, fit.columns()))
                .toList();
        turn = BreakEven.of(means.factors(), strategy, advantage, means.strategies() - 1, bootstrap).stream()
                .filter(found -> found.factor() == factor)
                .findFirst();
    }

    /** The least value of the parameter in the design. */
    public double least() {
        return IntStream.range(0, factor.points())
                .mapToDouble(factor::value)
                .min()
                .orElse(0);
    }

    /** The largest. */
    public double most() {
        return IntStream.range(0, factor.points())
                .mapToDouble(factor::value)
                .max()
                .orElse(0);
    }

    /** The mean at a value of the parameter, with its 95 % interval over resamples of the points. */
    public Estimate at(double value) {
        double place = place(value);
        Sample drawn = Sample.of(resampled.stream()
                .mapToDouble(each -> each.at(place))
                .filter(Double::isFinite)
                .toArray());
        return new Estimate(factor.points(), fit.at(place), drawn.quantile(.025), drawn.quantile(.975));
    }

    /** The rank of a value, as a share of the way: values rise with it. */
    private double place(double value) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (smooth.value(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Where it goes through 0, if it does beyond what chance gives one of all parameters and strategies. */
    public Optional<BreakEven> turn() {
        return turn;
    }
}

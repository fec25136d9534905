package pacesetter.analysis;

import java.util.List;
import java.util.function.Predicate;

/**
 * A strategy's difference from the baseline at each design point, paired over the worlds there.
 *
 * @param points by design point; empty where no difference can be given
 */
public record Spread(List<Estimate> points) {
    public Spread {
        points = List.copyOf(points);
    }

    /** Points at which the difference has an interval: there are two worlds at least. */
    public int told() {
        return count(point -> point.n() >= 2);
    }

    /** Points at which the interval is above 0. */
    public int above() {
        return count(point -> point.low() > 0);
    }

    /** Points at which it is below 0. */
    public int below() {
        return count(point -> point.high() < 0);
    }

    /** Whether both come out the same in every world at every point. */
    public boolean isZero() {
        return points.stream()
                .allMatch(point -> point.n() == 0 || (point.mean() == 0 && !(point.high() > point.low())));
    }

    private int count(Predicate<Estimate> chosen) {
        return (int) points.stream().filter(chosen).count();
    }

    /** The mean over the points that have a difference. */
    public double mean() {
        return points.stream()
                .mapToDouble(Estimate::mean)
                .filter(mean -> !Double.isNaN(mean))
                .average()
                .orElse(Double.NaN);
    }

    /** A quantile over the points that have a difference. */
    public double quantile(double probability) {
        return Sample.of(points.stream().mapToDouble(Estimate::mean).toArray()).quantile(probability);
    }

    /** The differences at some points that have one. */
    double[] at(List<Integer> chosen) {
        return chosen.stream()
                .mapToDouble(point -> points.get(point).mean())
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
    }
}

package pacesetter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A series over replicates: the mean and the inner four fifths at each recorded tick, pointwise. */
public record Band(List<Point> points) {

    /**
     * One tick.
     *
     * @param n replicates in which the number is defined; with none the rest is NaN
     * @param low first decile
     * @param high ninth decile
     */
    public record Point(int tick, int n, double low, double mean, double high) {
        static Point of(int tick, Sample sample) {
            return new Point(
                    tick, sample.defined(), sample.quantile(.1), sample.mean().mean(), sample.quantile(.9));
        }
    }

    public Band {
        points = List.copyOf(points);
    }

    /** The band of the numbers there are at each tick. */
    public static Band of(SortedMap<Integer, List<Double>> numbers) {
        List<Point> points = new ArrayList<>();
        numbers.forEach((tick, values) -> points.add(Point.of(
                tick, Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray()))));
        return new Band(points);
    }

    /** The same in another unit. */
    public Band times(double factor) {
        return new Band(points.stream()
                .map(point ->
                        new Point(point.tick, point.n, point.low * factor, point.mean * factor, point.high * factor))
                .toList());
    }

    /** Whether no replicate defines it at any tick. */
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.n() == 0);
    }

    /** Largest number the band touches, negative infinity if empty. */
    public double top() {
        return points.stream()
                .mapToDouble(Point::high)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}

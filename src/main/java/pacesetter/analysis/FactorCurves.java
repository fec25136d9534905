package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An outcome over a factor of a sweep, by strategy: the mean over worlds with its interval at each value, apart for each value
 * of a second factor.
 *
 * @param factor name of the parameter along which the curves go
 * @param panels one, or one a value of the second factor
 */
public record FactorCurves(String factor, List<Panel> panels) {
    /** Values of a second factor beyond these would be a wall of pictures. */
    private static final int MOST_PANELS = 6;

    /**
     * Curves to be drawn together.
     *
     * @param level of the second factor, as "name = value"; empty without one
     */
    public record Panel(String level, List<Curve> curves) {}

    /** The curve of a strategy, by ascending value of the factor. */
    public record Curve(int strategy, List<Point> points) {}

    /**
     * A value of the factor and what came of it.
     *
     * @param point the design point
     * @param text the factor's value as the study has it
     */
    public record Point(int point, double x, String text, Estimate mean) {}

    public FactorCurves {
        panels = List.copyOf(panels);
    }

    /** The curves of an outcome; no panels where the sweep has no factor, more than two, or a second one of many values. */
    public static FactorCurves of(Comparison comparison, Comparison.ComparedOutcome compared) {
        List<String> factors = comparison.factors();
        List<List<String>> points = comparison.study().design().points();
        if (factors.isEmpty() || factors.size() > 2) {
            return new FactorCurves("", List.of());
        }
        int along = factors.size() == 2 && levels(points, 1) > MOST_PANELS ? 1 : 0;
        int apart = 1 - along;
        if (factors.size() == 2 && levels(points, apart) > MOST_PANELS) {
            return new FactorCurves("", List.of());
        }
        List<Panel> panels = new ArrayList<>();
        List<String> levels = factors.size() == 1
                ? List.of("")
                : points.stream().map(point -> point.get(apart)).distinct().toList();
        for (String level : levels) {
            int[] chosen = IntStream.range(0, points.size())
                    .filter(point ->
                            factors.size() == 1 || points.get(point).get(apart).equals(level))
                    .toArray();
            panels.add(new Panel(
                    level.isEmpty() ? "" : factors.get(apart) + " = " + level,
                    curves(comparison, compared, along, chosen)));
        }
        return new FactorCurves(factors.get(along), panels);
    }

    private static long levels(List<List<String>> points, int factor) {
        return points.stream().map(point -> point.get(factor)).distinct().count();
    }

    private static List<Curve> curves(
            Comparison comparison, Comparison.ComparedOutcome compared, int along, int[] chosen) {
        List<Curve> curves = new ArrayList<>();
        for (int strategy = 0; strategy < comparison.strategies(); strategy++) {
            List<Point> points = new ArrayList<>();
            for (int point : chosen) {
                String text = comparison.study().design().points().get(point).get(along);
                Estimate mean = compared.outcome()
                        .mean(sample(comparison, compared.outcome(), point, strategy), comparison.confidence());
                points.add(new Point(point, comparison.factor(point, along), text, mean));
            }
            points.sort(Comparator.comparingDouble(Point::x));
            curves.add(new Curve(strategy, List.copyOf(points)));
        }
        return curves;
    }

    private static Sample sample(Comparison comparison, Outcome outcome, int point, int strategy) {
        List<String> columns = comparison.outcomes().stream()
                .flatMap(compared -> compared.outcome().columns().stream())
                .distinct()
                .toList();
        double[] values = new double[comparison.study().replicates()];
        for (int replicate = 0; replicate < values.length; replicate++) {
            for (int part = 0; part < outcome.columns().size(); part++) {
                int column = columns.indexOf(outcome.columns().get(part));
                double value = comparison.runs().value(column, point, strategy, replicate);
                values[replicate] += part == 0 ? value : -value; // the second is what the first is held against
            }
            if (Double.isNaN(values[replicate]) && comparison.runs().isCompleted(point, strategy, replicate)) {
                values[replicate] = outcome.end(comparison.study().calendar()).orElse(Double.NaN);
            }
        }
        return Sample.of(values);
    }
}

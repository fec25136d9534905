package pacesetter.chart.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Band;
import pacesetter.analysis.Estimate;

/**
 * What lines show at a tick: the mean, or the inner four fifths, or both.
 *
 * @param percent whether the numbers are shares
 */
record LineValues(String heading, List<TimePanel.Line> lines, boolean percent) implements TimePlot.Telling {
    @Override
    public List<TimePlot.Value> at(int tick, double y) {
        List<TimePlot.Value> values = new ArrayList<>();
        for (TimePanel.Line line : lines) {
            last(line.band(), tick).ifPresent(point -> {
                String name = line.name().isEmpty() ? heading : line.name();
                String mean = line.hasMean() ? "  " + number(point.mean()) : "";
                String range = !line.hasMean() || point.n() > 1
                        ? "  " + number(point.low()) + " – " + number(point.high())
                        : "";
                values.add(new TimePlot.Value(line.ink().color(), name + mean + range));
            });
        }
        return values;
    }

    /** The point of a tick, or where not every tick is kept the one before; none where the line has ended. */
    private static Optional<Band.Point> last(Band band, int tick) {
        List<Band.Point> points = TimePanel.defined(band);
        boolean ended = points.isEmpty() || points.get(points.size() - 1).tick() < tick;
        return ended
                ? Optional.empty()
                : points.stream().filter(point -> point.tick() <= tick).reduce((one, next) -> next);
    }

    private String number(double value) {
        return percent ? Estimate.number(value * 100, 1) + " %" : Estimate.number(value);
    }
}

package pacesetter.chart.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacesetter.analysis.Band;
import pacesetter.analysis.Estimate;

/**
 * What lines show at a tick: the mean, or the inner four fifths, or both.
 *
 * @param scale of their axis
 */
record LineValues(String heading, List<TimePanel.Line> lines, Scale scale) implements TimePlot.Telling {
    @Override
    public List<TimePlot.Value> at(int tick, double y) {
        List<TimePlot.Value> values = new ArrayList<>();
        List<String> beside = new ArrayList<>(); // of the line that comes next
        for (TimePanel.Line line : lines) {
            last(line.band(), tick).map(point -> told(line, point)).ifPresent(text -> {
                if (line.beside()) {
                    beside.add(text);
                } else {
                    values.add(new TimePlot.Value(
                            line.ink().color(),
                            Stream.concat(Stream.of(text), beside.stream()).collect(Collectors.joining(" · "))));
                }
            });
            if (!line.beside()) {
                beside.clear();
            }
        }
        return values;
    }

    private String told(TimePanel.Line line, Band.Point point) {
        String name = line.name().isEmpty() ? heading : line.name();
        String mean = line.hasMean() ? "  " + number(point.mean()) : "";
        String range =
                !line.hasMean() || point.n() > 1 ? "  " + number(point.low()) + " – " + number(point.high()) : "";
        return name + mean + range;
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
        return scale.percent() ? Estimate.number(value * 100, scale.decimals()) + " %" : Estimate.number(value);
    }
}

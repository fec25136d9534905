package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Period;

/**
 * Ranks over dates, the first at the top, with names where lines end.
 *
 * @param lowest rank at the bottom
 */
public record RanksPanel(TimePanel.Frame frame, List<Climb> climbs, int lowest) implements DatedPanel {
    private static final double AXIS = 18;

    /** A region's way. */
    public record Climb(String name, Color color, BasicStroke stroke, List<Point> points) {
        public Climb {
            points = List.copyOf(points);
        }
    }

    /** A rank, from 1, at the end of a tick. */
    public record Point(int tick, int rank) {}

    public RanksPanel {
        climbs = List.copyOf(climbs);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        g.setFont(frame.typeface().small());
        FontMetrics metrics = g.getFontMetrics();
        Rectangle2D data = area(g, room);
        DateAxis dates = new DateAxis(frame.dates(), frame.typeface());
        drawAxes(g, metrics, dates, data);
        drawNotes(g, dates, data);
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(data.getX() - 5, data.getY() - 8, data.getWidth() + 10, data.getHeight() + 8));
        climbs.forEach(climb -> draw(g, climb, dates, data));
        g.setClip(clip);
        EndLabels ends = new EndLabels(frame.typeface().small());
        for (Climb climb : climbs) {
            at(climb, frame.dates().shown().to() - 1)
                    .filter(last -> last.rank() <= lowest)
                    .ifPresent(last -> ends.add(climb.name(), climb.color().darker(), y(last.rank(), data)));
        }
        ends.draw(g, data);
    }

    private Rectangle2D area(Graphics2D g, Rectangle2D room) {
        double names = EndLabels.width(
                g, frame.typeface().small(), climbs.stream().map(Climb::name).toList());
        return new Rectangle2D.Double(
                room.getX() + frame.axisWidth(),
                room.getY() + 8,
                room.getWidth() - frame.axisWidth() - names,
                room.getHeight() - AXIS - 8);
    }

    @Override
    public TimePlot plot(Graphics2D g, Rectangle2D room) {
        return new TimePlot(
                area(g, room),
                frame.dates(),
                (tick, y) -> climbs.stream()
                        .filter(climb ->
                                climb.points().get(climb.points().size() - 1).tick() >= tick)
                        .flatMap(climb -> at(climb, tick).map(point -> Map.entry(point.rank(), climb)).stream())
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new TimePlot.Value(
                                each.getValue().color(),
                                each.getKey() + "  " + each.getValue().name()))
                        .toList());
    }

    @Override
    public RanksPanel during(Period period) {
        return new RanksPanel(frame.during(period), climbs, lowest);
    }

    /** The last of its points until a tick. */
    private static Optional<Point> at(Climb climb, int tick) {
        return climb.points().stream().filter(point -> point.tick() <= tick).reduce((one, next) -> next);
    }

    private void drawAxes(Graphics2D g, FontMetrics metrics, DateAxis dates, Rectangle2D data) {
        g.setStroke(new BasicStroke(.6f));
        for (Object each : dates.refreshTicks(g, new AxisState(), data, RectangleEdge.BOTTOM)) {
            ValueTick tick = (ValueTick) each;
            double x = dates.valueToJava2D(tick.getValue(), data, RectangleEdge.BOTTOM);
            g.setPaint(Ink.GRID);
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            g.setPaint(Ink.GREY);
            g.drawString(
                    tick.getText(), (float) x - metrics.stringWidth(tick.getText()) / 2f, (float) data.getMaxY() + 14);
        }
        for (int rank = 1; rank <= lowest; rank++) {
            if (rank == 1 || rank % 5 == 0) {
                g.setPaint(Ink.GRID);
                g.draw(new Line2D.Double(data.getX(), y(rank, data), data.getMaxX(), y(rank, data)));
                g.setPaint(Ink.GREY);
                String text = Integer.toString(rank);
                g.drawString(text, (float) data.getX() - 6 - metrics.stringWidth(text), (float) y(rank, data) + 3.2f);
            }
        }
    }

    private void drawNotes(Graphics2D g, DateAxis dates, Rectangle2D data) {
        g.setPaint(Ink.PURPLE);
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 2}, 0));
        for (StudyResults.Note note : frame.notes()) {
            if (!frame.dates().has(note.tick() - 1)) {
                continue;
            }
            double x = x(note.tick() - 1, dates, data);
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
        }
    }

    private void draw(Graphics2D g, Climb climb, DateAxis dates, Rectangle2D data) {
        Path2D path = new Path2D.Double();
        for (Point point : climb.points()) {
            double x = x(point.tick(), dates, data);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y(point.rank(), data));
            } else {
                path.lineTo(x, y(point.rank(), data));
            }
        }
        g.setPaint(climb.color());
        g.setStroke(climb.stroke());
        g.draw(path);
        for (Point point : climb.points()) {
            g.fill(new Ellipse2D.Double(x(point.tick(), dates, data) - 2.5, y(point.rank(), data) - 2.5, 5, 5));
        }
    }

    private double x(int tick, DateAxis dates, Rectangle2D data) {
        return dates.valueToJava2D(DateAxis.at(frame.dates().calendar().endOf(tick)), data, RectangleEdge.BOTTOM);
    }

    private double y(int rank, Rectangle2D data) {
        return data.getY() + data.getHeight() * (rank - 1) / Math.max(1, lowest - .5);
    }
}

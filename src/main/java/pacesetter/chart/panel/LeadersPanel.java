package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import pacesetter.analysis.Reign;
import pacesetter.scenario.Period;
import pacesetter.text.Count;
import pacesetter.text.Name;

/**
 * Who leads, a row a domain: a band in full colour for the titled lead, a pale one for the measured lead where nobody
 * holds the title. How many bands are too short for a name stands below.
 */
public record LeadersPanel(Dates dates, List<Entry> rows, Typeface typeface) implements DatedPanel {
    private static final double BAND = 12;
    private static final double PITCH = 14;
    private static final double AXIS = 18;
    private static final double NOTE = 14;

    /** A domain and its reigns. */
    public record Entry(String label, List<Span> spans) {}

    /** A reign, by whom, in the colour of the group. */
    public record Span(Reign reign, String leader, Color color) {}

    public LeadersPanel {
        rows = List.copyOf(rows);
    }

    public double height() {
        return rows.size() * PITCH + AXIS + NOTE;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        g.setFont(typeface.small());
        FontMetrics metrics = g.getFontMetrics();
        Rectangle2D data = area(metrics, room);
        DateAxis axis = new DateAxis(dates, typeface);
        drawDates(g, metrics, axis, data);
        for (int i = 0; i < rows.size(); i++) {
            double top = data.getY() + i * PITCH;
            g.setPaint(Ink.BLACK);
            String label = rows.get(i).label();
            g.drawString(label, (float) (data.getX() - 8 - metrics.stringWidth(label)), (float) top + 10);
            for (Span span : rows.get(i).spans()) {
                drawSpan(g, metrics, axis, data, span, top);
            }
        }
        List<Span> nameless = rows.stream()
                .flatMap(row -> row.spans().stream())
                .filter(span -> ticks(span) > 0 && !hasRoom(metrics, axis, data, span))
                .toList();
        if (!nameless.isEmpty()) {
            g.setPaint(Ink.GREY);
            String note = typeface.language().of(note(nameless));
            g.drawString(note, (float) data.getX(), (float) (data.getMaxY() + AXIS + NOTE - 4));
        }
    }

    private Name note(List<Span> nameless) {
        int longest = nameless.stream().mapToInt(this::ticks).max().orElse(0);
        int weeks = (int) Math.ceil(dates.calendar().weeks(longest));
        return new Name(
                "and " + nameless.size() + " more without a name here, each of " + Count.of(weeks, "week") + " at most",
                "另有" + nameless.size() + "段未标名称，每段至多" + weeks + "周");
    }

    /** Ticks of it that are shown. */
    private int ticks(Span span) {
        return Math.min(dates.shown().to(), span.reign().until())
                - Math.max(dates.shown().from(), span.reign().from());
    }

    private boolean hasRoom(FontMetrics metrics, DateAxis axis, Rectangle2D data, Span span) {
        return metrics.stringWidth(span.leader()) + 6 <= until(axis, data, span) - from(axis, data, span);
    }

    private double from(DateAxis axis, Rectangle2D data, Span span) {
        return x(axis, data, Math.max(dates.shown().from(), span.reign().from()));
    }

    private double until(DateAxis axis, Rectangle2D data, Span span) {
        return x(axis, data, Math.min(dates.shown().to(), span.reign().until()));
    }

    private double x(DateAxis axis, Rectangle2D data, int tick) {
        return axis.valueToJava2D(DateAxis.at(dates.calendar().startOf(tick)), data, RectangleEdge.BOTTOM);
    }

    private Rectangle2D area(FontMetrics metrics, Rectangle2D room) {
        int names = rows.stream()
                .mapToInt(row -> metrics.stringWidth(row.label()))
                .max()
                .orElse(0);
        return new Rectangle2D.Double(
                room.getX() + names + 14, room.getY(), room.getWidth() - names - 34, rows.size() * PITCH);
    }

    @Override
    public TimePlot plot(Graphics2D g, Rectangle2D room) {
        Rectangle2D data = area(g.getFontMetrics(typeface.small()), room);
        return new TimePlot(data, dates, (tick, y) -> {
            int row = (int) Math.floor((y - data.getY()) / PITCH);
            return row < 0 || row >= rows.size()
                    ? List.of()
                    : rows.get(row).spans().stream()
                            .filter(span -> tick >= span.reign().from()
                                    && tick < span.reign().until())
                            .map(span -> new TimePlot.Value(
                                    span.color(), rows.get(row).label() + "  " + span.leader()))
                            .toList();
        });
    }

    @Override
    public LeadersPanel during(Period period) {
        return new LeadersPanel(dates.during(period), rows, typeface);
    }

    private static void drawDates(Graphics2D g, FontMetrics metrics, DateAxis dates, Rectangle2D data) {
        for (Object each : dates.refreshTicks(g, new AxisState(), data, RectangleEdge.BOTTOM)) {
            ValueTick tick = (ValueTick) each;
            double x = dates.valueToJava2D(tick.getValue(), data, RectangleEdge.BOTTOM);
            g.setPaint(Ink.GRID);
            g.setStroke(new BasicStroke(.6f));
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            g.setPaint(Ink.GREY);
            g.drawString(
                    tick.getText(), (float) x - metrics.stringWidth(tick.getText()) / 2f, (float) data.getMaxY() + 12);
        }
    }

    private void drawSpan(Graphics2D g, FontMetrics metrics, DateAxis axis, Rectangle2D data, Span span, double top) {
        Reign reign = span.reign();
        if (ticks(span) <= 0) {
            return; // not in the time that is shown
        }
        double from = from(axis, data, span);
        double until = until(axis, data, span);
        double gap = reign.until() < dates.shown().to() ? .8 : 0;
        Color ground = reign.titled() ? span.color() : Ink.pale(span.color());
        g.setPaint(ground);
        g.fill(new Rectangle2D.Double(from, top + 1, until - from - gap, BAND));
        if (hasRoom(metrics, axis, data, span)) {
            g.setPaint(reign.titled() ? Ink.on(ground) : Ink.GREY);
            g.drawString(span.leader(), (float) from + 3, (float) top + 10);
        }
    }
}

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
import pacesetter.scenario.Calendar;

/**
 * Who leads, a row a domain: a band in full colour for the titled lead, a pale one for the measured lead where nobody
 * holds the title.
 */
public record LeadersPanel(Calendar calendar, int ticks, List<Entry> rows, Typeface typeface) implements Panel {
    private static final double BAND = 12;
    private static final double PITCH = 14;
    private static final double AXIS = 18;

    /** A domain and its reigns. */
    public record Entry(String label, List<Span> spans) {}

    /** A reign, by whom, in the colour of the group. */
    public record Span(Reign reign, String leader, Color color) {}

    public LeadersPanel {
        rows = List.copyOf(rows);
    }

    public double height() {
        return rows.size() * PITCH + AXIS;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        g.setFont(typeface.small());
        FontMetrics metrics = g.getFontMetrics();
        int names = rows.stream()
                .mapToInt(row -> metrics.stringWidth(row.label()))
                .max()
                .orElse(0);
        Rectangle2D data = new Rectangle2D.Double(
                room.getX() + names + 14, room.getY(), room.getWidth() - names - 34, rows.size() * PITCH);
        DateAxis dates = new DateAxis(calendar, ticks, typeface);
        drawDates(g, metrics, dates, data);
        for (int i = 0; i < rows.size(); i++) {
            double top = data.getY() + i * PITCH;
            g.setPaint(Ink.BLACK);
            String label = rows.get(i).label();
            g.drawString(label, (float) (data.getX() - 8 - metrics.stringWidth(label)), (float) top + 10);
            for (Span span : rows.get(i).spans()) {
                drawSpan(g, metrics, dates, data, span, top);
            }
        }
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

    private void drawSpan(Graphics2D g, FontMetrics metrics, DateAxis dates, Rectangle2D data, Span span, double top) {
        Reign reign = span.reign();
        double from = dates.valueToJava2D(DateAxis.at(calendar.endOf(reign.from() - 1)), data, RectangleEdge.BOTTOM);
        double until = dates.valueToJava2D(DateAxis.at(calendar.endOf(reign.until() - 1)), data, RectangleEdge.BOTTOM);
        double gap = reign.until() < ticks ? .8 : 0;
        Color ground = reign.titled() ? span.color() : Ink.pale(span.color());
        g.setPaint(ground);
        g.fill(new Rectangle2D.Double(from, top + 1, until - from - gap, BAND));
        int wide = metrics.stringWidth(span.leader());
        if (wide + 6 <= until - from) {
            g.setPaint(reign.titled() ? Ink.on(ground) : Ink.GREY);
            g.drawString(span.leader(), (float) from + 3, (float) top + 10);
        }
    }
}

package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Differences with their intervals, a row each, a line at 0, and a second number as an open mark where there is one.
 *
 * @param names width kept for the rows' names, in points
 * @param signed whether the numbers may lie below 0
 * @param reach numbers that the axis reaches too, so that panels share it
 */
public record IntervalsPanel(
        String heading,
        String quantity,
        List<Bar> bars,
        double factor,
        int names,
        boolean signed,
        List<Double> reach,
        Typeface typeface)
        implements Panel {
    private static final int HEADING = 31;

    /**
     * A row; numbers that are undefined are not drawn.
     *
     * @param dots small ones behind it, may be none
     */
    public record Bar(String name, double value, double low, double high, double mark, Ink ink, List<Double> dots) {
        public Bar {
            dots = List.copyOf(dots);
        }

        private DoubleStream numbers() {
            return DoubleStream.concat(
                    DoubleStream.of(value, low, high, mark), dots.stream().mapToDouble(dot -> dot));
        }
    }

    public IntervalsPanel {
        bars = List.copyOf(bars);
        reach = List.copyOf(reach);
    }

    /** The same with an axis of its own. */
    public IntervalsPanel(
            String heading,
            String quantity,
            List<Bar> bars,
            double factor,
            int names,
            boolean signed,
            Typeface typeface) {
        this(heading, quantity, bars, factor, names, signed, List.of(0.), typeface);
    }

    /** Height in points that so many rows need. */
    public static double height(int bars) {
        return HEADING + 15 * bars + 24;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, quantity);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + names + 10,
                room.getY() + HEADING,
                room.getWidth() - names - 26,
                room.getHeight() - HEADING - 16);
        DoubleStream numbers = DoubleStream.concat(
                bars.stream().flatMapToDouble(Bar::numbers), reach.stream().mapToDouble(Double::doubleValue));
        Axis axis = signed ? Axis.ofDifferences(numbers, factor) : Axis.ofDistances(numbers, factor);
        axis.drawBelow(g, area);
        g.setPaint(Ink.GREY);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(axis.x(area, 0), area.getY(), axis.x(area, 0), area.getMaxY()));
        FontMetrics metrics = g.getFontMetrics();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = area.getY() + area.getHeight() * (i + .5) / bars.size();
            g.setPaint(Ink.BLACK);
            g.drawString(bar.name(), (float) (area.getX() - 8 - metrics.stringWidth(bar.name())), (float) y + 3.2f);
            for (double dot : bar.dots()) {
                if (Double.isFinite(dot)) {
                    Glyph.speck(Ink.pale(bar.ink().color())).draw(g, axis.x(area, dot), y);
                }
            }
            if (Double.isFinite(bar.low())) {
                g.setPaint(bar.ink().color());
                g.setStroke(new BasicStroke(1.6f));
                g.draw(new Line2D.Double(axis.x(area, bar.low()), y, axis.x(area, bar.high()), y));
            }
            if (Double.isFinite(bar.mark())) {
                Glyph.ring(bar.ink().color()).draw(g, axis.x(area, bar.mark()), y);
            }
            if (Double.isFinite(bar.value())) {
                Glyph.point(bar.ink().color()).draw(g, axis.x(area, bar.value()), y);
            }
        }
    }
}

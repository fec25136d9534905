package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Points over two logarithmic axes; a number beyond an axis stands at its end.
 *
 * @param lowest power of ten at which both axes begin
 * @param highest power of ten at which both end
 */
public record DecadesPanel(
        String heading, String across, String up, List<Dot> dots, int lowest, int highest, Typeface typeface)
        implements Panel {
    /** A point with its intervals; an end that is NaN lies beyond the axis. */
    public record Dot(double x, double y, Glyph glyph, List<Whisker> whiskers) {
        public Dot {
            whiskers = List.copyOf(whiskers);
        }
    }

    /** An interval along an axis. */
    public record Whisker(boolean upright, double low, double high) {}

    public DecadesPanel {
        dots = List.copyOf(dots);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, up);
        typeface.drawEndingAt(g, across, room.getMaxX() - 14, room.getMaxY() - 2, room.getWidth() - 24);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + 46, room.getY() + 34, room.getWidth() - 60, room.getHeight() - 34 - 27);
        for (int power = lowest; power <= highest; power++) {
            double value = FastMath.pow(10, power);
            double x = x(area, value);
            double y = y(area, value);
            g.setPaint(Ink.GRID);
            g.setStroke(new BasicStroke(.6f));
            g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
            g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            g.setPaint(Ink.GREY);
            String text = power >= 0 ? Long.toString(Math.round(value)) : "0." + "0".repeat(-power - 1) + "1";
            float wide = g.getFontMetrics().stringWidth(text);
            g.drawString(text, (float) x - wide / 2, (float) area.getMaxY() + 11);
            g.drawString(text, (float) area.getX() - 4 - wide, (float) y + 3.2f);
        }
        g.setStroke(new BasicStroke(.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 3}, 0));
        g.draw(new Line2D.Double(area.getX(), area.getMaxY(), area.getMaxX(), area.getY()));
        g.setPaint(Ink.pale(Ink.GREY));
        g.setStroke(new BasicStroke(.8f));
        for (Dot dot : dots) {
            for (Whisker of : dot.whiskers()) {
                double low = Double.isNaN(of.low()) ? 0 : of.low();
                double high = Double.isNaN(of.high()) ? Double.MAX_VALUE : of.high();
                g.draw(
                        of.upright()
                                ? new Line2D.Double(x(area, dot.x()), y(area, low), x(area, dot.x()), y(area, high))
                                : new Line2D.Double(x(area, low), y(area, dot.y()), x(area, high), y(area, dot.y())));
            }
        }
        for (Dot dot : dots) {
            dot.glyph().draw(g, x(area, dot.x()), y(area, dot.y()));
        }
    }

    private double x(Rectangle2D area, double value) {
        return area.getX() + area.getWidth() * place(value);
    }

    private double y(Rectangle2D area, double value) {
        return area.getMaxY() - area.getHeight() * place(value);
    }

    private double place(double value) {
        double power = FastMath.log10(Math.max(value, Double.MIN_NORMAL));
        return Math.max(0, Math.min(1, (power - lowest) / (highest - lowest)));
    }
}

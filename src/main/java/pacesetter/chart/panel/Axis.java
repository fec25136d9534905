package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A range of numbers with round marks.
 *
 * @param factor from the numbers to what is written, 100 for shares
 * @param suffix of every number, for instance "%"
 */
record Axis(double low, double high, double factor, String suffix) {
    private static final int MOST_MARKS = 6;

    /** An axis that holds all finite numbers with some air. */
    static Axis around(DoubleStream numbers, double factor) {
        return around(numbers, factor, factor == 100 ? "%" : "");
    }

    /** The same with something after every number. */
    static Axis around(DoubleStream numbers, double factor, String suffix) {
        double[] finite = numbers.filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(1);
        double air = high > low ? (high - low) * .08 : Math.max(Math.abs(high) * .1, .01);
        boolean share = low >= 0 && suffix.equals("%"); // below 0 there is none, and needs no room
        return new Axis(share ? Math.max(low - air, (high + air) * -.08) : low - air, high + air, factor, suffix);
    }

    double x(Rectangle2D area, double value) {
        return area.getX() + area.getWidth() * (value - low) / (high - low);
    }

    double y(Rectangle2D area, double value) {
        return area.getMaxY() - area.getHeight() * (value - low) / (high - low);
    }

    /** Grid lines and numbers below an area. */
    void drawBelow(Graphics2D g, Rectangle2D area) {
        FontMetrics metrics = g.getFontMetrics();
        for (double mark : marks()) {
            double x = x(area, mark);
            grid(g, new Line2D.Double(x, area.getY(), x, area.getMaxY()));
            String text = text(mark);
            g.drawString(text, (float) x - metrics.stringWidth(text) / 2f, (float) area.getMaxY() + 11);
        }
    }

    /** Grid lines and numbers to the left of an area. */
    void drawLeft(Graphics2D g, Rectangle2D area) {
        FontMetrics metrics = g.getFontMetrics();
        for (double mark : marks()) {
            double y = y(area, mark);
            grid(g, new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            String text = text(mark);
            g.drawString(text, (float) area.getX() - 4 - metrics.stringWidth(text), (float) y + 3.2f);
        }
    }

    private static void grid(Graphics2D g, Line2D line) {
        g.setPaint(Ink.GRID);
        g.setStroke(new BasicStroke(.6f));
        g.draw(line);
        g.setPaint(Ink.GREY);
    }

    private double[] marks() {
        double unit = new Scale(high - low, false).unit();
        return DoubleStream.iterate(Math.ceil(low / unit), step -> step * unit <= high, step -> step + 1)
                .map(step -> step * unit)
                .filter(mark -> mark >= 0 || !suffix.equals("%")) // no share lies below 0
                .limit(MOST_MARKS + 1)
                .toArray();
    }

    private String text(double mark) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(mark * factor)
                        .replaceFirst("^-0$", "0")
                + suffix;
    }
}

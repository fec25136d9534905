package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A range of numbers with round marks.
 *
 * @param lowest mark there may be
 * @param highest mark there may be
 * @param factor from the numbers to what is written, 100 for shares
 * @param suffix of every number, for instance "%"
 */
record Axis(double low, double high, double lowest, double highest, double factor, String suffix) {
    private static final int MOST_MARKS = 6;
    private static final double AIR = .08;

    /** Between two numbers, in points. */
    private static final double BETWEEN = 5;

    /** An axis that holds all finite numbers with some air. */
    static Axis of(DoubleStream numbers, double factor) {
        return within(numbers, factor, factor == 100 ? "%" : "", false);
    }

    /** The same of what shares are apart: points, and no per cent. */
    static Axis ofDistances(DoubleStream numbers, double factor) {
        return within(numbers, factor, "", false);
    }

    /** The same of differences, which may lie below 0 even where none does. */
    static Axis ofDifferences(DoubleStream numbers, double factor) {
        return within(numbers, factor, "", true);
    }

    private static Axis within(DoubleStream numbers, double factor, String suffix, boolean signed) {
        double[] finite = numbers.filter(Double::isFinite).toArray();
        double least = Arrays.stream(finite).min().orElse(0);
        double most = Arrays.stream(finite).max().orElse(1);
        double alone = most == 0 ? 1 / factor : Math.abs(most) * .1;
        double air = most > least ? (most - least) * AIR : alone;
        boolean positive = least >= 0 && !signed;
        boolean whole = suffix.equals("%") && most <= 1;
        // Where there is nothing beyond 0 or 100 %, only signs on the edge need room.
        double low = positive ? Math.max(least - air, (most + air) * -AIR) : least - air;
        double high = whole ? Math.min(most + air, 1 + (1 - low) * AIR) : most + air;
        return new Axis(low, high, positive ? 0 : low, whole ? 1 : high, factor, suffix);
    }

    double x(Rectangle2D area, double value) {
        return area.getX() + area.getWidth() * (value - low) / (high - low);
    }

    double y(Rectangle2D area, double value) {
        return area.getMaxY() - area.getHeight() * (value - low) / (high - low);
    }

    /** Grid lines and numbers below an area, as many as have room beside each other. */
    void drawBelow(Graphics2D g, Rectangle2D area) {
        FontMetrics metrics = g.getFontMetrics();
        for (double mark : marks(area.getWidth(), metrics)) {
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

    /** The round numbers on it. */
    List<Double> marks() {
        double unit = new Scale(high - low, false).unit();
        return DoubleStream.iterate(Math.ceil(low / unit), step -> step * unit <= high, step -> step + 1)
                .map(step -> step * unit)
                .filter(mark -> mark >= lowest && mark <= highest)
                .limit(MOST_MARKS + 1)
                .boxed()
                .toList();
    }

    /** Those whose numbers fit beside each other in a width: each, or each second and so on, 0 among them if it is there. */
    List<Double> marks(double width, FontMetrics metrics) {
        List<Double> all = marks();
        double widest = all.stream()
                .mapToDouble(mark -> metrics.stringWidth(text(mark)))
                .max()
                .orElse(0);
        double apart = width * new Scale(high - low, false).unit() / (high - low);
        int each = (int) Math.max(1, Math.ceil((widest + BETWEEN) / apart));
        int zero = IntStream.range(0, all.size())
                .filter(mark -> all.get(mark) == 0)
                .findFirst()
                .orElse(0);
        return IntStream.range(0, all.size())
                .filter(mark -> (mark - zero) % each == 0)
                .mapToObj(all::get)
                .toList();
    }

    private String text(double mark) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(mark * factor)
                        .replaceFirst("^-0$", "0")
                + suffix;
    }
}

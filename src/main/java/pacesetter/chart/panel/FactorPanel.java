package pacesetter.chart.panel;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import pacesetter.analysis.FactorCurves;

/**
 * Curves over a factor: means as marks on lines, intervals behind them.
 *
 * @param axes what both axes have to hold, the same for panels that are to be compared
 * @param across the factor, or what else the curves go over
 * @param upright where a vertical line stands over an axis of round numbers, absent for none
 */
public record FactorPanel(
        String heading,
        String quantity,
        String across,
        FactorCurves.Panel shown,
        Axes axes,
        OptionalDouble upright,
        Typeface typeface)
        implements Panel {
    private static final int FEW = 8; // values that are each named

    /** The numbers that the axes have to hold; shares are written as per cent. */
    public record Axes(double lowX, double highX, double lowY, double highY, double factor) {
        /** The axes that hold all panels. */
        public static Axes of(List<FactorCurves.Panel> panels, double factor) {
            double[] x = points(panels).mapToDouble(FactorCurves.Point::x).toArray();
            double[] y = points(panels)
                    .flatMapToDouble(point -> DoubleStream.of(
                            point.mean().mean(),
                            point.mean().low(),
                            point.mean().high()))
                    .filter(Double::isFinite)
                    .toArray();
            return new Axes(
                    DoubleStream.of(x).min().orElse(0),
                    DoubleStream.of(x).max().orElse(1),
                    DoubleStream.of(y).min().orElse(0),
                    DoubleStream.of(y).max().orElse(1),
                    factor);
        }

        private static Stream<FactorCurves.Point> points(List<FactorCurves.Panel> panels) {
            return panels.stream().flatMap(panel -> panel.curves().stream()).flatMap(curve -> curve.points().stream());
        }
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, quantity);
        typeface.drawEndingAt(g, across, room.getMaxX() - 14, room.getMaxY() - 2, room.getWidth() - 24);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + 46, room.getY() + 34, room.getWidth() - 64, room.getHeight() - 34 - 27);
        Axis horizontal = Axis.of(DoubleStream.concat(DoubleStream.of(axes.lowX(), axes.highX()), upright.stream()), 1);
        Axis vertical = Axis.of(DoubleStream.of(axes.lowY(), axes.highY()), axes.factor());
        vertical.drawLeft(g, area);
        if (upright.isPresent()) {
            double x = horizontal.x(area, upright.getAsDouble());
            horizontal.drawBelow(g, area);
            g.setPaint(Ink.BLACK);
            g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
        } else {
            drawValues(g, area, horizontal);
        }
        for (FactorCurves.Curve curve : shown.curves()) {
            drawInterval(g, area, horizontal, vertical, curve);
        }
        for (FactorCurves.Curve curve : shown.curves()) {
            drawCurve(g, area, horizontal, vertical, curve);
        }
    }

    /** The factor's values as the study has them, where they are few, else round numbers. */
    private void drawValues(Graphics2D g, Rectangle2D area, Axis horizontal) {
        List<FactorCurves.Point> values =
                shown.curves().isEmpty() ? List.of() : shown.curves().get(0).points();
        if (values.size() > FEW) {
            horizontal.drawBelow(g, area);
            return;
        }
        FontMetrics metrics = g.getFontMetrics();
        double free = area.getX() - 40;
        for (FactorCurves.Point value : values) {
            double x = horizontal.x(area, value.x());
            double half = metrics.stringWidth(value.text()) / 2.;
            g.setPaint(Ink.GRID);
            g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
            g.setPaint(Ink.GREY);
            if (x - half > free) {
                g.drawString(value.text(), (float) (x - half), (float) area.getMaxY() + 11);
                free = x + half + 4;
            }
        }
    }

    private void drawInterval(
            Graphics2D g, Rectangle2D area, Axis horizontal, Axis vertical, FactorCurves.Curve curve) {
        List<FactorCurves.Point> known = curve.points().stream()
                .filter(point -> Double.isFinite(point.mean().low()))
                .toList();
        if (known.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 2 * known.size(); i++) {
            boolean back = i >= known.size();
            FactorCurves.Point point = known.get(back ? 2 * known.size() - 1 - i : i);
            double x = horizontal.x(area, point.x());
            double y = vertical.y(area, back ? point.mean().low() : point.mean().high());
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(
                AlphaComposite.SRC_OVER, Ink.veil(shown.curves().size())));
        g.setPaint(Ink.of(curve.strategy()).color());
        g.fill(path);
        g.setComposite(before);
    }

    private static void drawCurve(
            Graphics2D g, Rectangle2D area, Axis horizontal, Axis vertical, FactorCurves.Curve curve) {
        Ink ink = Ink.of(curve.strategy());
        List<FactorCurves.Point> known = curve.points().stream()
                .filter(point -> Double.isFinite(point.mean().mean()))
                .toList();
        for (int i = 1; i < known.size(); i++) {
            g.setPaint(ink.color());
            g.setStroke(ink.stroke());
            g.draw(new Line2D.Double(
                    horizontal.x(area, known.get(i - 1).x()),
                    vertical.y(area, known.get(i - 1).mean().mean()),
                    horizontal.x(area, known.get(i).x()),
                    vertical.y(area, known.get(i).mean().mean())));
        }
        for (FactorCurves.Point point : known) {
            Glyph.mark(curve.strategy())
                    .draw(
                            g,
                            horizontal.x(area, point.x()),
                            vertical.y(area, point.mean().mean()));
        }
    }
}

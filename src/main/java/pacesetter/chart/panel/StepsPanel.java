package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An observed share that grows in steps, and curves through it, over periods from 0.
 *
 * @param observed share at the end of each period from 1 on
 * @param curves shares from 0 to 1 at equal distances from the start to the end
 */
public record StepsPanel(
        String heading, String quantity, String across, List<Double> observed, List<Curve> curves, Typeface typeface)
        implements Panel {
    /** A line through the steps. */
    public record Curve(Ink ink, List<Double> shares) {
        public Curve {
            shares = List.copyOf(shares);
        }
    }

    public StepsPanel {
        observed = List.copyOf(observed);
        curves = List.copyOf(curves);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, quantity);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + 40, room.getY() + 32, room.getWidth() - 54, room.getHeight() - 32 - 28);
        Axis up = new Axis(0, 1.02, 0, 1, 100, "%");
        Axis along = new Axis(0, observed.size(), 0, observed.size(), 1, "");
        along.drawBelow(g, area);
        up.drawLeft(g, area);
        typeface.drawEndingAt(g, across, room.getMaxX() - 14, room.getMaxY() - 2, room.getWidth() - 24);
        g.setPaint(Ink.BLACK);
        g.setStroke(new BasicStroke(1.1f));
        g.draw(path(area, along, up, steps(), stepTimes()));
        for (Curve curve : curves) {
            g.setPaint(curve.ink().color());
            g.setStroke(curve.ink().stroke());
            int last = curve.shares().size() - 1;
            g.draw(path(
                    area,
                    along,
                    up,
                    curve.shares(),
                    IntStream.rangeClosed(0, last)
                            .mapToDouble(i -> (double) observed.size() * i / last)
                            .boxed()
                            .toList()));
        }
    }

    /** The share stands until a period has ended. */
    private List<Double> steps() {
        return DoubleStream.concat(
                        DoubleStream.of(0),
                        IntStream.range(0, observed.size())
                                .boxed()
                                .flatMapToDouble(
                                        t -> DoubleStream.of(t == 0 ? 0 : observed.get(t - 1), observed.get(t))))
                .boxed()
                .toList();
    }

    private List<Double> stepTimes() {
        return DoubleStream.concat(
                        DoubleStream.of(0),
                        IntStream.rangeClosed(1, observed.size()).boxed().flatMapToDouble(t -> DoubleStream.of(t, t)))
                .boxed()
                .toList();
    }

    private static Path2D path(Rectangle2D area, Axis along, Axis up, List<Double> shares, List<Double> times) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < shares.size(); i++) {
            double x = along.x(area, times.get(i));
            double y = up.y(area, shares.get(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}

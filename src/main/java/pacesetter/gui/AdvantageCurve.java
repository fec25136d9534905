package pacesetter.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.robust.Advantage;
import pacesetter.gui.look.Palette;
import pacesetter.gui.map.CodedTable;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** An advantage over the values of a parameter: the mean, its interval, 0, where it turns, and the value in hand. */
final class AdvantageCurve extends JPanel implements CodedTable {
    private static final int STEPS = 120;
    private static final int MARGIN = 12;

    private Optional<Advantage> shown = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private List<Estimate> curve = List.of();
    private double value;

    AdvantageCurve() {
        setName("advantage");
        setPreferredSize(new Dimension(520, 300));
    }

    void show(Advantage advantage, Outcome better) {
        outcome = Optional.of(better);
        shown = Optional.of(advantage);
        curve = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> advantage.at(at(advantage, step)))
                .toList();
        repaint();
    }

    /** Marks a value of the parameter. */
    void mark(double chosen) {
        value = chosen;
        repaint();
    }

    private static double at(Advantage advantage, int step) {
        return advantage.least() + (advantage.most() - advantage.least()) * step / STEPS;
    }

    @Override
    public Optional<Table> coded() {
        List<Column> columns = List.of(
                Column.real("value", "", "any", "The value of the parameter."),
                Column.real("advantage", "", "any", "By how much the strategy is better, in the mean."),
                Column.real("low", "", "any", "Lower end of its 95 % interval over resamples of the points."),
                Column.real("high", "", "any", "Upper end."));
        return shown.map(advantage -> Table.of(
                columns,
                IntStream.rangeClosed(0, STEPS)
                        .boxed()
                        .flatMapToDouble(step -> DoubleStream.of(
                                at(advantage, step),
                                curve.get(step).mean(),
                                curve.get(step).low(),
                                curve.get(step).high()))
                        .toArray()));
    }

    private double extreme(boolean largest) {
        DoubleStream all = DoubleStream.concat(
                DoubleStream.of(0), curve.stream().flatMapToDouble(each -> DoubleStream.of(each.low(), each.high())));
        return largest ? all.max().orElse(1) : all.min().orElse(-1);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Palette palette = Palette.now();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(palette.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        shown.ifPresent(advantage -> paint(g, advantage, palette));
        g.dispose();
    }

    private void paint(Graphics2D g, Advantage advantage, Palette palette) {
        FontMetrics metrics = g.getFontMetrics();
        double top = extreme(true);
        double bottom = extreme(false);
        String highest = told(top, top - bottom);
        String lowest = told(bottom, top - bottom);
        int left = 2 * MARGIN + Math.max(metrics.stringWidth(highest), metrics.stringWidth(lowest));
        int right = getWidth() - 2 * MARGIN;
        int floor = getHeight() - MARGIN - metrics.getHeight();
        ToDoubleFunction<Double> y = number -> floor - (number - bottom) / (top - bottom) * (floor - MARGIN);
        ToDoubleFunction<Double> x =
                number -> left + (number - advantage.least()) / (advantage.most() - advantage.least()) * (right - left);
        Path2D band = new Path2D.Double();
        Path2D mean = new Path2D.Double();
        for (int step = 0; step <= STEPS; step++) {
            double place = x.applyAsDouble(at(advantage, step));
            line(band, place, y.applyAsDouble(curve.get(step).high()));
            line(mean, place, y.applyAsDouble(curve.get(step).mean()));
        }
        for (int step = STEPS; step >= 0; step--) {
            line(
                    band,
                    x.applyAsDouble(at(advantage, step)),
                    y.applyAsDouble(curve.get(step).low()));
        }
        band.closePath();
        Color color = palette.first();
        g.setPaint(new Color(color.getRed(), color.getGreen(), color.getBlue(), 60));
        g.fill(band);
        g.setPaint(palette.faint());
        double zero = y.applyAsDouble(0.);
        g.draw(new Line2D.Double(left, zero, right, zero));
        g.drawString("0", left - MARGIN - metrics.stringWidth("0"), (float) zero + 4);
        g.drawString(highest, MARGIN, MARGIN + metrics.getAscent() / 2);
        g.drawString(lowest, MARGIN, floor);
        String least = Estimate.number(advantage.least(), 3);
        String most = Estimate.number(advantage.most(), 3);
        g.drawString(least, left, getHeight() - MARGIN / 2);
        g.drawString(most, right - metrics.stringWidth(most), getHeight() - MARGIN / 2);
        g.setPaint(color);
        g.setStroke(new BasicStroke(2));
        g.draw(mean);
        advantage.turn().ifPresent(turn -> {
            g.setPaint(palette.second());
            double place = x.applyAsDouble(turn.value());
            g.draw(new Line2D.Double(place, MARGIN, place, floor));
            g.draw(new Line2D.Double(x.applyAsDouble(turn.low()), zero, x.applyAsDouble(turn.high()), zero));
        });
        g.setPaint(palette.ink());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0));
        double here = x.applyAsDouble(value);
        g.draw(new Line2D.Double(here, MARGIN, here, floor));
    }

    /** A difference as sentences tell it. */
    private String told(double difference, double spread) {
        return outcome.map(better -> better.signed(difference, spread)).orElse("");
    }

    private static void line(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}

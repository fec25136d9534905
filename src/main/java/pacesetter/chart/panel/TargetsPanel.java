package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.scenario.Target;

/**
 * Targets, a row each: what was observed beside what the strategies give, as mean and band over replicates.
 *
 * @param absent said where no strategy gives a number
 */
public record TargetsPanel(String heading, List<Entry> rows, String absent, Typeface typeface) implements Panel {
    private static final int TOP = 19;
    private static final int AXIS = 16;
    private static final double STEP = 3.8; // between strategies of a target

    /** A target that is a share, its label, and what each strategy gives for it, with the ink of the strategy. */
    public record Entry(Target target, String label, List<Simulated> simulated) {}

    /** What one strategy gives. */
    public record Simulated(Sample sample, Ink ink) {}

    public TargetsPanel {
        rows = List.copyOf(rows);
    }

    double height() {
        int most = rows.stream().mapToInt(row -> row.simulated().size()).max().orElse(0);
        return TOP + AXIS + rows.size() * Math.max(14, 6 + STEP * most);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading);
        FontMetrics metrics = g.getFontMetrics();
        int names = rows.stream()
                .mapToInt(row -> metrics.stringWidth(row.label()))
                .max()
                .orElse(0);
        Rectangle2D data = new Rectangle2D.Double(
                room.getX() + names + 14,
                room.getY() + TOP,
                room.getWidth() - names - 76,
                room.getHeight() - TOP - AXIS);
        drawGrid(g, metrics, data);
        double pitch = data.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            drawRow(g, metrics, rows.get(i), data, data.getY() + (i + .5) * pitch);
        }
    }

    private static void drawGrid(Graphics2D g, FontMetrics metrics, Rectangle2D data) {
        for (int percent = 0; percent <= 100; percent += 20) {
            double x = data.getX() + data.getWidth() * percent / 100;
            g.setPaint(Ink.GRID);
            g.setStroke(new BasicStroke(.6f));
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            g.setPaint(Ink.GREY);
            String text = percent + "%";
            g.drawString(text, (float) x - metrics.stringWidth(text) / 2f, (float) data.getMaxY() + 11);
        }
    }

    private void drawRow(Graphics2D g, FontMetrics metrics, Entry row, Rectangle2D data, double y) {
        g.setPaint(Ink.BLACK);
        g.drawString(row.label(), (float) (data.getX() - 10 - metrics.stringWidth(row.label())), (float) y + 3.2f);
        Target target = row.target();
        for (double observed : target.ends()) {
            Glyph.observed(target.use()).draw(g, x(data, observed), y);
        }
        List<Simulated> shown = row.simulated().stream()
                .filter(simulated -> simulated.sample().defined() > 0)
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            Sample sample = shown.get(i).sample();
            double at = y + (i - (shown.size() - 1) / 2.) * STEP;
            g.setPaint(shown.get(i).ink().color());
            g.setStroke(new BasicStroke(1.3f));
            g.draw(new Line2D.Double(x(data, sample.quantile(.1)), at, x(data, sample.quantile(.9)), at));
            Glyph.dot(shown.get(i).ink().color()).draw(g, x(data, sample.mean().mean()), at);
        }
        String sign = switch (target.relation()) {
            case EQUAL, WITHIN -> "";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
        };
        g.setPaint(Ink.BLACK);
        String observed = sign
                + target.ends().stream().map(end -> Estimate.number(end * 100)).collect(Collectors.joining("–"))
                + "%";
        g.drawString(observed, (float) data.getMaxX() + 12, (float) y + 3.2f);
        if (shown.isEmpty()) {
            g.setPaint(Ink.GREY);
            float left = (float) (target.value() > .5 ? data.getX() + 6 : x(data, target.value()) + 12);
            g.drawString(absent, left, (float) y + 3.2f);
        }
    }

    private static double x(Rectangle2D data, double share) {
        return data.getX() + data.getWidth() * share;
    }
}

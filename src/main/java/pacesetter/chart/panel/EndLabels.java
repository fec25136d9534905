package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names beside the ends of lines, moved apart where they would overlap and tied to their line by a thin one. */
final class EndLabels {
    private record Label(String text, Color color, double end) {}

    private final Font font;
    private final List<Label> labels = new ArrayList<>();

    EndLabels(Font font) {
        this.font = font;
    }

    /** A name for a line that ends at this height. */
    void add(String text, Color color, double end) {
        labels.add(new Label(text, color, end));
    }

    /** Writes the names to the right of the area, none above its top or below its bottom. */
    void draw(Graphics2D g, Rectangle2D area) {
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        double line = metrics.getAscent() + metrics.getDescent() - 1;
        labels.sort(Comparator.comparingDouble(Label::end));
        double[] heights = new double[labels.size()];
        double free = area.getMinY() - line / 2;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(labels.get(i).end(), free + line / 2);
            free = heights[i] + line / 2;
        }
        double limit = area.getMaxY() + line / 2;
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit - line / 2);
            limit = heights[i] - line / 2;
        }
        for (int i = 0; i < heights.length; i++) {
            Label label = labels.get(i);
            g.setStroke(new BasicStroke(.6f));
            g.setPaint(label.color());
            g.draw(new Line2D.Double(area.getMaxX() + 1, label.end(), area.getMaxX() + 8, heights[i]));
            g.drawString(
                    label.text(), (float) area.getMaxX() + 10, (float) (heights[i] + metrics.getAscent() / 2. - 1.5));
        }
    }

    /** Room the names take to the right of the area. */
    static double width(Graphics2D g, Font font, List<String> texts) {
        FontMetrics metrics = g.getFontMetrics(font);
        return 12 + texts.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    }
}

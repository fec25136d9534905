package pacesetter.gui;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;
import pacesetter.chart.panel.TimePlot;
import pacesetter.gui.look.Palette;

/**
 * A place on a chart: a line at its date, the date and what stands there; and the period that is being drawn, if one is.
 *
 * @param place in pixels of the canvas
 * @param from where the period begins
 */
record ChartPointer(Point place, Optional<Point> from) {
    private static final int MARGIN = 8;
    private static final int AWAY = 14; // of the box from the pointer

    /** The date and what stands at it. */
    private static List<TimePlot.Value> values(TimePlot plot, int tick, double y) {
        List<TimePlot.Value> values = new ArrayList<>();
        values.add(new TimePlot.Value(Palette.now().paper(), plot.date(tick).toString()));
        values.addAll(plot.telling().at(tick, y));
        return values;
    }

    /** What it shows on a canvas; nothing where no time is shown. */
    List<String> words(ChartCanvas canvas) {
        return canvas.plot(place)
                .map(plot -> values(plot, plot.tick(place.x / canvas.scale()), place.y / canvas.scale()).stream()
                        .map(TimePlot.Value::text)
                        .toList())
                .orElse(List.of());
    }

    void paint(Graphics2D g, ChartCanvas canvas) {
        canvas.plot(from.orElse(place)).ifPresent(plot -> paint(g, canvas, plot));
    }

    private void paint(Graphics2D g, ChartCanvas canvas, TimePlot plot) {
        Palette palette = Palette.now();
        double scale = canvas.scale();
        int tick = plot.tick(place.x / scale);
        double x = plot.x(tick) * scale;
        double top = plot.area().getMinY() * scale;
        double bottom = plot.area().getMaxY() * scale;
        from.ifPresent(point -> {
            double begin = plot.x(plot.tick(point.x / scale)) * scale;
            Color veil = palette.first();
            g.setColor(new Color(veil.getRed(), veil.getGreen(), veil.getBlue(), 50));
            g.fill(new Rectangle2D.Double(Math.min(begin, x), top, Math.abs(x - begin), bottom - top));
        });
        g.setColor(palette.faint());
        g.draw(new Line2D.Double(x, top, x, bottom));
        box(g, canvas, values(plot, tick, place.y / scale));
    }

    private void box(Graphics2D g, JComponent canvas, List<TimePlot.Value> values) {
        Palette palette = Palette.now();
        g.setFont(UIManager.getFont("Label.font"));
        FontMetrics metrics = g.getFontMetrics();
        int line = metrics.getHeight();
        int widest = values.stream()
                .mapToInt(value -> metrics.stringWidth(value.text()))
                .max()
                .orElse(0);
        int width = widest + 4 * MARGIN;
        int height = line * values.size() + MARGIN;
        Rectangle seen = canvas.getVisibleRect();
        int right = place.x + AWAY;
        int x = right + width <= seen.x + seen.width ? right : Math.max(seen.x, place.x - AWAY - width);
        int y = Math.max(seen.y, Math.min(place.y + AWAY, seen.y + seen.height - height - 1));
        g.setColor(palette.paper());
        g.fillRect(x, y, width, height);
        g.setColor(palette.faint());
        g.drawRect(x, y, width, height);
        for (int i = 0; i < values.size(); i++) {
            int base = y + MARGIN / 2 + line * i + metrics.getAscent();
            Color color = values.get(i).color();
            g.setColor(palette == Palette.DARK && i > 0 ? Dark.turned(color) : color);
            g.fillRect(x + MARGIN, base - line / 2, MARGIN, MARGIN);
            g.setColor(palette.ink());
            g.drawString(values.get(i).text(), x + (i == 0 ? 1 : 3) * MARGIN, base);
        }
    }
}

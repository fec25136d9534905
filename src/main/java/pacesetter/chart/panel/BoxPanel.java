package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Restrictions of some quantities, a row each: parts of all values, marked where they are in. */
public record BoxPanel(String heading, String told, List<Row> rows, Typeface typeface) implements Panel {
    private static final int HEADING = 31;
    private static final double ROW = 26;

    /**
     * A part of a row, as shares of its width.
     *
     * @param text that stands on it
     */
    public record Part(double from, double to, String text, boolean isIn) {}

    /** A quantity. */
    public record Row(String name, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    public BoxPanel {
        rows = List.copyOf(rows);
    }

    /** Height in points that so many rows need. */
    public static double height(int rows) {
        return HEADING + ROW * rows + 10;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, told);
        FontMetrics metrics = g.getFontMetrics();
        double wide = room.getWidth() - 26;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = room.getY() + HEADING + ROW * i;
            g.setPaint(Ink.BLACK);
            g.drawString(row.name(), (float) room.getX() + 4, (float) top + 9);
            Rectangle2D bar = new Rectangle2D.Double(room.getX() + 4, top + 12, wide, 11);
            g.setPaint(Ink.GRID);
            g.fill(bar);
            for (Part part : row.parts()) {
                Rectangle2D here = new Rectangle2D.Double(
                        bar.getX() + wide * part.from(), bar.getY(), wide * (part.to() - part.from()), bar.getHeight());
                g.setPaint(part.isIn() ? Ink.VERMILLION : Ink.GRID);
                g.fill(here);
                g.setPaint(Color.WHITE);
                g.setStroke(new BasicStroke(1));
                g.draw(here);
                drawText(g, metrics, part, here, bar);
            }
        }
    }

    /** On the part where it has room, else beside it. */
    private static void drawText(Graphics2D g, FontMetrics metrics, Part part, Rectangle2D here, Rectangle2D bar) {
        double width = metrics.stringWidth(part.text());
        boolean inside = width + 4 <= here.getWidth();
        double x = inside
                ? here.getCenterX() - width / 2
                : here.getMaxX() + 3 + width <= bar.getMaxX() ? here.getMaxX() + 3 : here.getX() - 3 - width;
        g.setPaint(inside && part.isIn() ? Color.WHITE : Ink.BLACK);
        g.drawString(part.text(), (float) x, (float) here.getMaxY() - 2);
    }
}

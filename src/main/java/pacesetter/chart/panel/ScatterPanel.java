package pacesetter.chart.panel;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import pacesetter.run.Cancellation;

/** Points over two axes. */
public record ScatterPanel(
        String heading,
        String across,
        String up,
        List<Spot> spots,
        double acrossFactor,
        double upFactor,
        Typeface typeface)
        implements Panel {

    /** A point; its label, if not empty, stands beside it. */
    public record Spot(double x, double y, Glyph glyph, String label) {}

    public ScatterPanel {
        spots = List.copyOf(spots);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        g.setFont(typeface.heading());
        g.setPaint(Ink.BLACK);
        g.drawString(heading, (float) room.getX() + 4, (float) room.getY() + 11);
        g.setFont(typeface.small());
        g.setPaint(Ink.GREY);
        g.drawString(up, (float) room.getX() + 4, (float) room.getY() + 23);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(across, (float) (room.getMaxX() - 14 - metrics.stringWidth(across)), (float) room.getMaxY() - 2);
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + 46, room.getY() + 31, room.getWidth() - 60, room.getHeight() - 31 - 27);
        Axis horizontal = Axis.around(spots.stream().mapToDouble(Spot::x), acrossFactor);
        Axis vertical = Axis.around(spots.stream().mapToDouble(Spot::y), upFactor);
        horizontal.drawBelow(g, area);
        vertical.drawLeft(g, area);
        for (Spot spot : spots) {
            Cancellation.check();
            double x = horizontal.x(area, spot.x());
            double y = vertical.y(area, spot.y());
            spot.glyph().draw(g, x, y);
            if (!spot.label().isEmpty()) {
                g.setPaint(Ink.BLACK);
                double wide = metrics.stringWidth(spot.label());
                boolean left = x + 8 + wide > area.getMaxX();
                g.drawString(spot.label(), (float) (left ? x - 7 - wide : x + 7), (float) y - 3);
            }
        }
    }
}

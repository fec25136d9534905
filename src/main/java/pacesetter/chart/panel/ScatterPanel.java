package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final double NEAR = 14; // beyond this a line ties a label to its point

    /** A point; its label, if not empty, stands beside it. */
    public record Spot(double x, double y, Glyph glyph, String label) {}

    public ScatterPanel {
        spots = List.copyOf(spots);
    }

    /** Whether each label has room right beside its point. */
    public boolean hasRoomForLabels(double width, double height) {
        return boxes(area(new Rectangle2D.Double(0, 0, width, height)), false).stream()
                .noneMatch(Optional::isEmpty);
    }

    private static Rectangle2D area(Rectangle2D room) {
        return new Rectangle2D.Double(
                room.getX() + 46, room.getY() + 34, room.getWidth() - 60, room.getHeight() - 34 - 27);
    }

    private Axis horizontal() {
        return Axis.of(spots.stream().mapToDouble(Spot::x), acrossFactor);
    }

    private Axis vertical() {
        return Axis.of(spots.stream().mapToDouble(Spot::y), upFactor);
    }

    private Point2D at(Spot spot, Rectangle2D area) {
        return new Point2D.Double(horizontal().x(area, spot.x()), vertical().y(area, spot.y()));
    }

    /** Where each label stands, absent for those without one and those without room. */
    private List<Optional<Rectangle2D>> boxes(Rectangle2D area, boolean far) {
        LabelBoxes boxes =
                new LabelBoxes(area, spots.stream().map(spot -> at(spot, area)).toList());
        List<Optional<Rectangle2D>> places = new ArrayList<>();
        Font font = typeface.small();
        FontRenderContext letters = new FontRenderContext(null, true, true);
        for (Spot spot : spots) {
            Rectangle2D bounds = font.getStringBounds(spot.label(), letters);
            places.add(boxes.place(at(spot, area), bounds.getWidth(), font.getSize2D() + 1, far));
        }
        return places;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        typeface.drawHead(g, room, heading, up);
        typeface.drawEndingAt(g, across, room.getMaxX() - 14, room.getMaxY() - 2, room.getWidth() - 24);
        Rectangle2D area = area(room);
        horizontal().drawBelow(g, area);
        vertical().drawLeft(g, area);
        boolean labelled = spots.stream().anyMatch(spot -> !spot.label().isEmpty());
        List<Optional<Rectangle2D>> boxes = labelled ? boxes(area, true) : List.of();
        for (int i = 0; i < spots.size(); i++) {
            Cancellation.check();
            Spot spot = spots.get(i);
            Point2D point = at(spot, area);
            if (labelled && !spot.label().isEmpty()) {
                boxes.get(i).ifPresent(box -> drawLabel(g, spot.label(), point, box));
            }
            spot.glyph().draw(g, point.getX(), point.getY());
        }
    }

    private static void drawLabel(Graphics2D g, String label, Point2D point, Rectangle2D box) {
        boolean right = box.getX() >= point.getX();
        double edge = right ? box.getX() : box.getMaxX();
        if (point.distance(edge, box.getCenterY()) > NEAR) {
            g.setPaint(Ink.GREY);
            g.setStroke(new BasicStroke(.5f));
            g.draw(new Line2D.Double(point.getX(), point.getY(), right ? edge - 1 : edge + 1, box.getCenterY()));
        }
        g.setPaint(Ink.BLACK);
        g.drawString(label, (float) box.getX(), (float) (box.getCenterY() + 3.2));
    }
}

package pacesetter.chart.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels beside points, so that no label lies on another, on a point or beyond the area. */
final class LabelBoxes {
    private static final double POINT = 4.5; // half the room of a point
    private static final double GAP = 1;
    private static final double[] RINGS = {7, 13, 20, 28, 38, 50, 64, 80};
    private static final int DIRECTIONS = 16;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param points where the signs stand */
    LabelBoxes(Rectangle2D area, List<Point2D> points) {
        this.area = area;
        points.forEach(
                at -> taken.add(new Rectangle2D.Double(at.getX() - POINT, at.getY() - POINT, 2 * POINT, 2 * POINT)));
    }

    /**
     * The next label's box.
     *
     * @param far whether it may lie so far from its point that a line has to tie them
     * @return nothing if there is no room
     */
    Optional<Rectangle2D> place(Point2D point, double wide, double high, boolean far) {
        for (double ring : RINGS) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = -Math.PI / 8 + 2 * Math.PI * i / DIRECTIONS; // the first to the right, a little above
                double x = point.getX() + ring * StrictMath.cos(angle);
                double y = point.getY() + ring * StrictMath.sin(angle);
                Rectangle2D box =
                        new Rectangle2D.Double(StrictMath.cos(angle) >= 0 ? x : x - wide, y - high / 2, wide, high);
                if (isFree(box)) {
                    taken.add(box);
                    return Optional.of(box);
                }
            }
            if (!far) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Rectangle2D box) {
        Rectangle2D room =
                new Rectangle2D.Double(box.getX() - GAP, box.getY(), box.getWidth() + 2 * GAP, box.getHeight());
        return area.contains(room) && taken.stream().noneMatch(room::intersects);
    }
}

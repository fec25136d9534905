package pacesetter.gui.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * How much of a map is seen.
 *
 * @param zoom 1 shows the whole, more magnifies
 * @param dx how far it is moved to the right, in pixels, at this zoom
 * @param dy how far it is moved down
 */
record Camera(double zoom, double dx, double dy) {
    static final Camera WHOLE = new Camera(1, 0, 0);

    private static final double CLOSEST = 40;
    private static final int MARGIN = 14; // pixels

    /** From units of the map to pixels of a component of this size. */
    AffineTransform view(Rectangle2D bounds, int width, int height) {
        double fit = Math.min(
                Math.max(1, width - 2 * MARGIN) / bounds.getWidth(),
                Math.max(1, height - 2 * MARGIN) / bounds.getHeight());
        AffineTransform view = AffineTransform.getTranslateInstance(width / 2. + dx, height / 2. + dy);
        view.scale(fit * zoom, fit * zoom);
        view.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return view;
    }

    /** Magnified by a factor around a point of a component, which stays where it is. */
    Camera closer(double factor, Point2D point, int width, int height) {
        double next = Math.max(1, Math.min(CLOSEST, zoom * factor));
        if (next == 1) {
            return WHOLE;
        }
        double x = point.getX() - width / 2.;
        double y = point.getY() - height / 2.;
        return new Camera(next, x - (x - dx) * next / zoom, y - (y - dy) * next / zoom);
    }

    /** Moved by some pixels, as far as something stays to be seen. */
    Camera moved(double right, double down, int width, int height) {
        double mostX = width * zoom / 2;
        double mostY = height * zoom / 2;
        return new Camera(
                zoom, Math.max(-mostX, Math.min(mostX, dx + right)), Math.max(-mostY, Math.min(mostY, dy + down)));
    }

    /** The point of the map at a point of a component. */
    Point2D on(Point2D point, Rectangle2D bounds, int width, int height) {
        try {
            return view(bounds, width, height).inverseTransform(point, null);
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible); // the scale is above 0
        }
    }
}

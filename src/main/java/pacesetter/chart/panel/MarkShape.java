package pacesetter.chart.panel;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Shapes that tell strategies apart without colour. Eight shapes and seven colours have no divisor in common, so that no two
 * of the first 56 strategies share both.
 */
final class MarkShape {
    private static final double SIZE = 4.2;

    /** Corners on a circle, by their direction in degrees, 0 to the right and clockwise; with a radius where it changes. */
    private static final double[][] CORNERS = {
        {}, // a circle
        {45, 135, 225, 315}, // square
        {270, 30, 150}, // triangle
        {0, 90, 180, 270}, // diamond
        {90, 210, 330}, // triangle on its tip
        {0, 60, 120, 180, 240, 300}, // hexagon
        {}, // a star
        {}, // a cross
    };

    private MarkShape() {}

    /** The shape of the n-th strategy around a point. */
    static Shape of(int position, double x, double y) {
        int kind = position % CORNERS.length;
        return switch (kind) {
            case 0 -> new Ellipse2D.Double(x - 3.6, y - 3.6, 7.2, 7.2);
            case 6 -> star(x, y);
            case 7 -> cross(x, y);
            default -> polygon(CORNERS[kind], x, y);
        };
    }

    private static Shape polygon(double[] corners, double x, double y) {
        Path2D path = new Path2D.Double();
        for (double corner : corners) {
            add(path, corner, SIZE, x, y);
        }
        path.closePath();
        return path;
    }

    private static Shape star(double x, double y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            add(path, 270 + 36 * i, i % 2 == 0 ? SIZE + .8 : SIZE * .42, x, y);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double x, double y) {
        Path2D path = new Path2D.Double();
        for (int arm = 0; arm < 4; arm++) {
            add(path, 90 * arm + 30, SIZE, x, y);
            add(path, 90 * arm + 60, SIZE, x, y);
            add(path, 90 * arm + 90, SIZE * .38, x, y);
        }
        path.closePath();
        return path;
    }

    private static void add(Path2D path, double degrees, double radius, double x, double y) {
        double angle = degrees * Math.PI / 180;
        double cornerX = x + radius * StrictMath.cos(angle);
        double cornerY = y + radius * StrictMath.sin(angle);
        if (path.getCurrentPoint() == null) {
            path.moveTo(cornerX, cornerY);
        } else {
            path.lineTo(cornerX, cornerY);
        }
    }
}

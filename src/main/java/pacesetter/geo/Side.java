package pacesetter.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A straight piece of an area's boundary, from one point to another.
 *
 * @param area its index
 */
record Side(int area, Coordinate from, Coordinate to) {
    Envelope envelope(double margin) {
        Envelope envelope = new Envelope(from, to);
        envelope.expandBy(margin);
        return envelope;
    }

    double length() {
        return from.distance(to);
    }

    /**
     * Which part of this side is at most so far from another: what it has in common with a strip around that and with
     * discs around its ends. The other's neighbourhood is convex, so the part is one interval.
     *
     * @return its two ends as shares of this side's length, the first above the second where there is no such part
     */
    double[] within(double distance, Side other) {
        double[] part = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double length = other.length();
        double x = (other.to.x - other.from.x) / length;
        double y = (other.to.y - other.from.y) / length;
        double startX = from.x - other.from.x;
        double startY = from.y - other.from.y;
        double stepX = to.x - from.x;
        double stepY = to.y - from.y;
        double[] strip = {0, 1};
        clip(strip, startX * x + startY * y, stepX * x + stepY * y, 0, length);
        clip(strip, startY * x - startX * y, stepY * x - stepX * y, -distance, distance);
        add(part, strip);
        add(part, disc(startX, startY, stepX, stepY, distance));
        add(part, disc(from.x - other.to.x, from.y - other.to.y, stepX, stepY, distance));
        return part;
    }

    /** Shortens an interval to where a coordinate, which changes evenly along it, is in a range. */
    private static void clip(double[] interval, double start, double step, double low, double high) {
        if (step == 0) {
            if (start < low || start > high) {
                interval[1] = Double.NEGATIVE_INFINITY;
            }
            return;
        }
        double one = (low - start) / step;
        double two = (high - start) / step;
        interval[0] = Math.max(interval[0], Math.min(one, two));
        interval[1] = Math.min(interval[1], Math.max(one, two));
    }

    /** The shares of a line within a radius around the origin. */
    private static double[] disc(double startX, double startY, double stepX, double stepY, double radius) {
        double a = stepX * stepX + stepY * stepY;
        double b = startX * stepX + startY * stepY;
        double root = b * b - a * (startX * startX + startY * startY - radius * radius);
        if (!(root > 0)) {
            return new double[] {1, 0};
        }
        double half = Math.sqrt(root);
        return new double[] {Math.max(0, (-b - half) / a), Math.min(1, (-b + half) / a)};
    }

    private static void add(double[] hull, double[] interval) {
        if (interval[0] < interval[1]) {
            hull[0] = Math.min(hull[0], interval[0]);
            hull[1] = Math.max(hull[1], interval[1]);
        }
    }
}

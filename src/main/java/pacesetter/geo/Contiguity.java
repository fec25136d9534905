package pacesetter.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;
import pacesetter.scenario.Borders;

/**
 * Which areas are neighbours: those whose boundaries run side by side (rook contiguity). A point in common is none.
 *
 * <p>Maps draw a shared boundary twice, and seldom quite alike. Boundaries count as side by side where they are within a
 * gap of each other over more than {@value #RATIO} times that gap: then no corner at which areas merely meet is taken
 * for a boundary, unless its angle is below about two degrees, however wide the gap. Two gaps are tried: what rounding
 * leaves, and the slivers of careless drawing.
 */
final class Contiguity {
    private static final double ROUNDING = 1e-6; // degrees, a tenth of a metre
    private static final double SLIVER = 1e-4; // ten metres, and less where areas are small
    private static final int RATIO = 50;

    /** Width of a sliver over that of a mean area, at most. */
    private static final double SMALL = 1. / 2000;

    private final List<Geometry> areas;
    private final List<List<Side>> sides = new ArrayList<>();
    private final HPRtree index = new HPRtree();

    private Contiguity(List<Geometry> areas) {
        this.areas = areas;
        for (int i = 0; i < areas.size(); i++) {
            List<Side> own = sides(i, areas.get(i));
            sides.add(own);
            own.forEach(side -> index.insert(side.envelope(0), side));
        }
        index.build();
    }

    /** The pairs of neighbours among areas in degrees, in order. */
    static Borders of(List<Geometry> areas) {
        Contiguity contiguity = new Contiguity(areas);
        double width = Math.sqrt(areas.stream().mapToDouble(Geometry::getArea).sum() / Math.max(1, areas.size()));
        Set<Long> pairs = new TreeSet<>();
        contiguity.addPairs(ROUNDING, pairs);
        contiguity.addPairs(Math.min(SLIVER, width * SMALL), pairs);
        return new Borders(pairs.stream()
                .map(pair -> new Borders.Pair((int) (pair >> 32), (int) (long) pair))
                .toList());
    }

    private static List<Side> sides(int area, Geometry shape) {
        List<Side> sides = new ArrayList<>();
        for (Object line : LinearComponentExtracter.getLines(shape)) {
            Coordinate[] points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                if (!points[i].equals2D(points[i - 1])) {
                    sides.add(new Side(area, points[i - 1], points[i]));
                }
            }
        }
        return sides;
    }

    private void addPairs(double gap, Set<Long> pairs) {
        for (int a = 0; a < areas.size(); a++) {
            Map<Integer, Double> along = new TreeMap<>();
            for (Side side : sides.get(a)) {
                addLengths(side, gap, along);
            }
            for (Map.Entry<Integer, Double> other : along.entrySet()) {
                if (other.getValue() > RATIO * gap) {
                    pairs.add((long) a << 32 | other.getKey());
                }
            }
        }
    }

    /** Adds how far a side runs within the gap of each later area. */
    private void addLengths(Side side, double gap, Map<Integer, Double> along) {
        Envelope near = side.envelope(gap);
        Map<Integer, List<double[]>> stretches = new HashMap<>();
        index.query(near, found -> {
            Side other = (Side) found;
            if (other.area() > side.area() && near.intersects(other.envelope(0))) {
                double[] stretch = side.within(gap, other);
                if (stretch[0] < stretch[1]) {
                    stretches
                            .computeIfAbsent(other.area(), first -> new ArrayList<>())
                            .add(stretch);
                }
            }
        });
        stretches.forEach((other, all) -> along.merge(other, side.length() * covered(all), Double::sum));
    }

    /** The length of the union of intervals. */
    private static double covered(List<double[]> intervals) {
        intervals.sort((one, two) -> Double.compare(one[0], two[0]));
        double sum = 0;
        double end = 0;
        for (double[] interval : intervals) {
            sum += Math.max(0, interval[1] - Math.max(end, interval[0]));
            end = Math.max(end, interval[1]);
        }
        return sum;
    }
}

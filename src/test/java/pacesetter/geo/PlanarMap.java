package pacesetter.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import pacesetter.scenario.Borders;

/**
 * A map whose neighbours are known: cells of a crooked grid, thrown together to regions at random, some of them sea, one
 * an enclave, drawn as carelessly as real maps are.
 */
final class PlanarMap {
    private static final int SIDE = 7;
    private static final double JITTER = .18;
    private static final int SEA = -1;

    private final SplittableRandom random;
    private final Coordinate[][] corners = new Coordinate[SIDE + 1][SIDE + 1];
    private final int[][] regions = new int[SIDE][SIDE];
    private final Map<String, Coordinate[]> edges = new HashMap<>();

    /** Areas as they would be drawn without mistakes, by region. */
    private final List<Geometry> exact = new ArrayList<>();

    PlanarMap(long seed) {
        random = new SplittableRandom(seed);
        for (int x = 0; x <= SIDE; x++) {
            for (int y = 0; y <= SIDE; y++) {
                corners[x][y] = new Coordinate(100 + x + shift(JITTER), 30 + y + shift(JITTER));
            }
        }
        assign();
        for (int region = 0; region <= last(); region++) {
            List<Geometry> cells = new ArrayList<>();
            for (int x = 0; x < SIDE; x++) {
                for (int y = 0; y < SIDE; y++) {
                    if (regions[x][y] == region) {
                        cells.add(cell(x, y));
                    }
                }
            }
            exact.add(OverlayNGRobust.union(Schematic.SHAPES.buildGeometry(cells)));
        }
    }

    private double shift(double most) {
        return (2 * random.nextDouble() - 1) * most;
    }

    /** Regions are numbered without gaps; the middle cell is alone among cells of one region. */
    private void assign() {
        int middle = SIDE / 2;
        for (int[] column : regions) {
            Arrays.setAll(column, y -> random.nextInt(100));
        }
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                int kind = regions[x][y];
                regions[x][y] = kind < 8 ? SEA : kind < 40 && y > 0 ? regions[x][y - 1] : 1000 + x * SIDE + y;
                if (Math.abs(x - middle) <= 1 && Math.abs(y - middle) <= 1) {
                    regions[x][y] = x == middle && y == middle ? 5000 : 5001;
                }
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int[] column : regions) {
            for (int y = 0; y < SIDE; y++) {
                int kind = column[y];
                column[y] = kind == SEA ? SEA : numbers.computeIfAbsent(kind, first -> numbers.size());
            }
        }
    }

    private int last() {
        return Arrays.stream(regions).flatMapToInt(Arrays::stream).max().orElse(SEA);
    }

    private Geometry cell(int x, int y) {
        CoordinateList ring = new CoordinateList();
        ring.add(edge(x, y, x + 1, y), false);
        ring.add(edge(x + 1, y, x + 1, y + 1), false);
        ring.add(edge(x + 1, y + 1, x, y + 1), false);
        ring.add(edge(x, y + 1, x, y), false);
        ring.closeRing();
        return Schematic.SHAPES.createPolygon(ring.toCoordinateArray());
    }

    /** A crooked line from corner to corner, the same in both directions. */
    private Coordinate[] edge(int fromX, int fromY, int toX, int toY) {
        boolean forward = fromX < toX || fromY < toY;
        Coordinate from = corners[forward ? fromX : toX][forward ? fromY : toY];
        Coordinate to = corners[forward ? toX : fromX][forward ? toY : fromY];
        Coordinate[] line =
                edges.computeIfAbsent(from + " " + to, key -> crooked(from, to)).clone();
        if (!forward) {
            Collections.reverse(Arrays.asList(line));
        }
        return line;
    }

    private Coordinate[] crooked(Coordinate from, Coordinate to) {
        int pieces = 3 + random.nextInt(6);
        Coordinate[] line = new Coordinate[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            boolean end = i == 0 || i == pieces;
            line[i] = new Coordinate(
                    from.x + (to.x - from.x) * share + (end ? 0 : shift(.03)),
                    from.y + (to.y - from.y) * share + (end ? 0 : shift(.03)));
        }
        return line;
    }

    /** The pairs of regions with an edge of the grid between them. */
    List<Borders.Pair> neighbours() {
        TreeMap<String, Borders.Pair> pairs = new TreeMap<>();
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                if (x + 1 < SIDE) {
                    add(pairs, regions[x][y], regions[x + 1][y]);
                }
                if (y + 1 < SIDE) {
                    add(pairs, regions[x][y], regions[x][y + 1]);
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private static void add(Map<String, Borders.Pair> pairs, int one, int other) {
        if (one != other && one != SEA && other != SEA) {
            Borders.Pair pair = new Borders.Pair(Math.min(one, other), Math.max(one, other));
            pairs.put(String.format(Locale.ROOT, "%04d %04d", pair.a(), pair.b()), pair);
        }
    }

    int size() {
        return exact.size();
    }

    /** The areas, each drawn anew: points moved a little, some twice, some rings backwards, some with points of their own. */
    List<Geometry> drawn(double error) {
        return exact.stream().map(area -> drawn(area, error)).toList();
    }

    private Geometry drawn(Geometry area, double error) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon part = (Polygon) area.getGeometryN(i);
            LinearRing[] holes = new LinearRing[part.getNumInteriorRing()];
            Arrays.setAll(holes, hole -> drawn(part.getInteriorRingN(hole), error));
            parts.add(Schematic.SHAPES.createPolygon(drawn(part.getExteriorRing(), error), holes));
        }
        return Schematic.SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private LinearRing drawn(LinearRing ring, double error) {
        CoordinateList points = new CoordinateList();
        Coordinate[] old = ring.getCoordinates();
        for (int i = 0; i + 1 < old.length; i++) {
            Coordinate point = new Coordinate(old[i].x + shift(error), old[i].y + shift(error));
            points.add(point, true);
            if (random.nextInt(10) == 0) {
                points.add(point.copy(), true);
            }
            if (random.nextInt(10) == 0) {
                points.add(new Coordinate((old[i].x + old[i + 1].x) / 2, (old[i].y + old[i + 1].y) / 2), true);
            }
        }
        points.closeRing();
        LinearRing drawn = Schematic.SHAPES.createLinearRing(points.toCoordinateArray());
        return random.nextBoolean() ? drawn : drawn.reverse();
    }

    /** As GeoJSON, codes and names by region. */
    static String geoJson(List<Geometry> areas) {
        StringBuilder json = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [");
        for (int i = 0; i < areas.size(); i++) {
            json.append(i == 0 ? "\n" : ",\n")
                    .append("{\"type\": \"Feature\", \"properties\": {\"GEOID\": \"")
                    .append(100 + i)
                    .append("\", \"NAME\": \"Place ")
                    .append(i)
                    .append("\"}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": [");
            for (int part = 0; part < areas.get(i).getNumGeometries(); part++) {
                json.append(part == 0 ? "[" : ",[");
                rings(areas.get(i).getGeometryN(part), json);
                json.append("]");
            }
            json.append("]}}");
        }
        return json.append("\n]}").toString();
    }

    private static void rings(Geometry polygon, StringBuilder json) {
        String between = "";
        for (Object ring : LinearComponentExtracter.getLines(polygon)) {
            json.append(between).append("[");
            String comma = "";
            for (Coordinate point : ((LineString) ring).getCoordinates()) {
                json.append(comma)
                        .append("[")
                        .append(point.x)
                        .append(",")
                        .append(point.y)
                        .append("]");
                comma = ",";
            }
            json.append("]");
            between = ",";
        }
    }
}

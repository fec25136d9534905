package pacesetter.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import pacesetter.scenario.Region;

/**
 * A map drawn from the region table alone.
 *
 * <p>Where regions have points, these are the cells nearest to each (Voronoi), clipped to a hull, after a few steps of
 * Lloyd's relaxation (Lloyd 1982), which moves each point to the middle of its cell. Without relaxation the districts of
 * a large city, which are whole competitors here, are slivers of one thirty-seventh of the largest cell, without room for
 * a name; equal hexagons give all the same room, but tear groups and move regions past each other. After five steps
 * the largest cell has about three times the room of the smallest, neighbours stay neighbours, and a reader knows the
 * province by its outline. Where there are no points worth the name, regions become {@link Tiles}.
 *
 * @param cells one a region, in order, that touch and never overlap
 * @param hull what they cover
 */
record Schematic(List<Geometry> cells, Geometry hull) {
    static final GeometryFactory SHAPES = new GeometryFactory();

    private static final int STEPS = 5;

    /** Longest edge of the hull, from shortest (0) to longest (1) between neighbouring points: keeps the larger bays. */
    private static final double CONCAVITY = .4;

    /** How far the hull goes beyond the outermost points, in widths of a mean cell. */
    private static final double MARGIN = .5;

    /** Distance in which corners of cells are one, in widths of a mean cell. */
    private static final double GRID = 1e-6;

    /** Area of the points' convex hull over its longest extent squared, below which they lie on a line. */
    private static final double FLAT = 1e-3;

    Schematic {
        cells = List.copyOf(cells);
    }

    /** The map of these regions, at least one. */
    static Schematic of(List<Region> regions) {
        Projection projection = Projection.of(regions);
        List<Coordinate> points = regions.stream().map(projection::at).toList();
        if (!isSpread(points)) {
            List<Geometry> tiles = Tiles.of(regions);
            return new Schematic(tiles, union(tiles));
        }
        return relaxed(apart(points));
    }

    /** Whether at least half of the points are somewhere of their own, and not all on a line. */
    private static boolean isSpread(List<Coordinate> points) {
        Envelope all = new Envelope();
        points.forEach(all::expandToInclude);
        double area = SHAPES.createMultiPointFromCoords(points.toArray(Coordinate[]::new))
                .convexHull()
                .getArea();
        return points.size() >= 3
                && new HashSet<>(points).size() * 2 >= points.size()
                && area > FLAT * all.getDiameter() * all.getDiameter();
    }

    private static Schematic relaxed(List<Coordinate> points) {
        Geometry sites = SHAPES.createMultiPointFromCoords(points.toArray(Coordinate[]::new));
        double width = Math.sqrt(sites.convexHull().getArea() / points.size());
        Geometry hull = ConcaveHull.concaveHullByLengthRatio(sites, CONCAVITY).buffer(MARGIN * width);
        double grid = GRID * width;
        List<Geometry> cells = voronoi(points, hull, grid);
        for (int step = 0; step < STEPS; step++) {
            cells = voronoi(
                    cells.stream()
                            .map(cell -> cell.getCentroid().getCoordinate())
                            .toList(),
                    hull,
                    grid);
        }
        return new Schematic(cells, hull);
    }

    /** Points of which no two are the same: those that would be are put beside the first, a little further each time. */
    private static List<Coordinate> apart(List<Coordinate> points) {
        Envelope all = new Envelope();
        points.forEach(all::expandToInclude);
        double little = all.getDiameter() / points.size() * 1e-3;
        Set<Coordinate> seen = new HashSet<>();
        List<Coordinate> result = new ArrayList<>();
        for (Coordinate point : points) {
            Coordinate free = point;
            for (int turn = 1; !seen.add(free); turn++) {
                free = new Coordinate(
                        point.x + little * turn * StrictMath.cos(turn), point.y + little * turn * StrictMath.sin(turn));
            }
            result.add(free);
        }
        return result;
    }

    private static List<Geometry> voronoi(List<Coordinate> points, Geometry hull, double grid) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(points);
        // Not getDiagram, whose way of clipping fails on regular grids.
        Geometry diagram = builder.getSubdivision().getVoronoiDiagram(SHAPES);
        Map<Coordinate, Geometry> cellOf = new HashMap<>();
        PreparedGeometry border = PreparedGeometryFactory.prepare(hull);
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry site = diagram.getGeometryN(i);
            Geometry cell = rounded(site, grid);
            Geometry inside =
                    border.covers(cell) ? cell : area(OverlayNGRobust.overlay(cell, hull, OverlayNG.INTERSECTION));
            cellOf.put((Coordinate) site.getUserData(), inside);
        }
        return points.stream().map(cellOf::get).toList();
    }

    /** A cell with its corners on a grid: points on a lattice make corners a hair apart, which are one. */
    private static Geometry rounded(Geometry cell, double grid) {
        CoordinateList corners = new CoordinateList();
        for (Coordinate corner : cell.getCoordinates()) {
            corners.add(new Coordinate(Math.rint(corner.x / grid) * grid, Math.rint(corner.y / grid) * grid), false);
        }
        return SHAPES.createPolygon(corners.toCoordinateArray());
    }

    /** The areas of a geometry together, without lines and points that an intersection may leave. */
    static Geometry union(Collection<Geometry> geometries) {
        return area(OverlayNGRobust.union(SHAPES.buildGeometry(geometries)));
    }

    @SuppressWarnings("unchecked") // JTS's signature is older than generics
    private static Geometry area(Geometry geometry) {
        List<Polygon> polygons = PolygonExtracter.getPolygons(geometry);
        return SHAPES.buildGeometry(polygons);
    }
}

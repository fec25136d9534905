package pacesetter.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import pacesetter.scenario.Borders;

final class ContiguityTest {
    private static final double ROUNDED = 1e-7;

    @ParameterizedTest
    @ValueSource(doubles = {0, ROUNDED, 2e-5})
    void neighboursAreThoseOfTheMapHoweverItIsDrawn(double error) {
        for (long seed = 1; seed <= 60; seed++) {
            PlanarMap map = new PlanarMap(seed);
            assertThat(Contiguity.of(map.drawn(error)).pairs())
                    .as("seed %d", seed)
                    .hasSizeGreaterThan(map.size() / 2)
                    .isEqualTo(map.neighbours());
        }
    }

    /** Voronoi cells, whose edges may be of any length. */
    @Test
    void theLengthOfASharedEdgeDoesNotMatter() {
        int shortEdges = 0;
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Geometry> cells = voronoi(random, 60);
            Map<String, Double> edges = commonEdges(cells);
            Set<String> expected = new HashSet<>();
            edges.forEach((pair, length) -> {
                if (length > 1e-4) {
                    expected.add(pair);
                }
            });
            if (edges.values().stream().anyMatch(length -> length < 1e-4)) {
                continue; // too short to be told from a corner
            }
            shortEdges += (int)
                    edges.values().stream().filter(length -> length < 1e-2).count();
            Set<String> found = new HashSet<>();
            Contiguity.of(cells.stream().map(cell -> moved(cell, random)).toList())
                    .pairs()
                    .forEach(pair -> found.add(pair.a() + " " + pair.b()));
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(shortEdges).isPositive();
    }

    @Test
    void whatMeetsAtACornerIsNoNeighbour() {
        assertThat(Contiguity.of(List.of(square(0, 0), square(1, 1), square(2, 0), square(1, 0)))
                        .pairs())
                .containsExactly(new Borders.Pair(0, 3), new Borders.Pair(1, 3), new Borders.Pair(2, 3));
    }

    @Test
    void aGapWiderThanASliverDividesAndANarrowOneDoesNot() {
        Geometry east = Schematic.SHAPES.toGeometry(new Envelope(1 + 5e-5, 2, 0, 1));
        Geometry far = Schematic.SHAPES.toGeometry(new Envelope(1 + 5e-3, 2, 0, 1));
        Geometry over = Schematic.SHAPES.toGeometry(new Envelope(1 - 5e-5, 2, 0, 1));
        assertThat(Contiguity.of(List.of(square(0, 0), east)).pairs()).hasSize(1);
        assertThat(Contiguity.of(List.of(square(0, 0), over)).pairs()).hasSize(1);
        assertThat(Contiguity.of(List.of(square(0, 0), far)).pairs()).isEmpty();
    }

    @Test
    void aRingOfVeryManyPointsHasItsNeighbours() {
        Coordinate[] points = new Coordinate[93_001];
        for (int i = 0; i < points.length; i++) {
            double angle = 2 * Math.PI * (i % (points.length - 1)) / (points.length - 1);
            points[i] = new Coordinate(.5 + .4 * Math.cos(angle), .5 + .4 * Math.sin(angle));
        }
        LinearRing ring = Schematic.SHAPES.createLinearRing(points);
        Geometry around = Schematic.SHAPES.createPolygon(
                Schematic.SHAPES.createLinearRing(square(0, 0).getCoordinates()), new LinearRing[] {ring});
        Geometry enclave = moved(Schematic.SHAPES.createPolygon(ring), new SplittableRandom(1));
        assertThat(Contiguity.of(List.of(enclave, around, square(1, 0))).pairs())
                .containsExactly(new Borders.Pair(0, 1), new Borders.Pair(1, 2));
    }

    private static Geometry square(int x, int y) {
        return Schematic.SHAPES.toGeometry(new Envelope(x, x + 1, y, y + 1));
    }

    private static List<Geometry> voronoi(SplittableRandom random, int count) {
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(new Coordinate(10 * random.nextDouble(), 10 * random.nextDouble()));
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        Geometry diagram = builder.getSubdivision().getVoronoiDiagram(Schematic.SHAPES);
        List<Geometry> cells = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            cells.add(diagram.getGeometryN(i));
        }
        return cells;
    }

    /** Lengths of the edges that two cells have in common to the last bit, by pair. */
    private static Map<String, Double> commonEdges(List<Geometry> cells) {
        Map<String, Integer> owner = new HashMap<>();
        Map<String, Double> lengths = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Coordinate[] points = cells.get(i).getCoordinates();
            for (int point = 1; point < points.length; point++) {
                Coordinate from = points[point - 1];
                Coordinate to = points[point];
                String edge = from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
                Integer other = owner.putIfAbsent(edge, i);
                if (other != null) {
                    lengths.merge(other + " " + i, from.distance(to), Double::sum);
                }
            }
        }
        return lengths;
    }

    private static Geometry moved(Geometry polygon, SplittableRandom random) {
        Coordinate[] points = polygon.getCoordinates();
        for (int i = 0; i + 1 < points.length; i++) {
            points[i] = new Coordinate(
                    points[i].x + (2 * random.nextDouble() - 1) * ROUNDED,
                    points[i].y + (2 * random.nextDouble() - 1) * ROUNDED);
        }
        points[points.length - 1] = points[0].copy();
        return Schematic.SHAPES.createPolygon(points);
    }
}

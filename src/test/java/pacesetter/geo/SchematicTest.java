package pacesetter.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import pacesetter.scenario.Region;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Name;

final class SchematicTest {
    private static final List<Region> ZHEJIANG =
            ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml")).regions();

    @ParameterizedTest
    @MethodSource("territories")
    void everyRegionHasOneWholeCell(List<Region> regions) {
        Schematic map = Schematic.of(regions);
        assertThat(map.cells()).hasSameSizeAs(regions);
        assertThat(map.cells()).allSatisfy(cell -> {
            assertThat(cell.getGeometryType()).isEqualTo("Polygon");
            assertThat(cell.isValid()).isTrue();
            assertThat(cell.getArea()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("territories")
    void cellsDoNotOverlapAndTogetherCoverTheHull(List<Region> regions) {
        Schematic map = Schematic.of(regions);
        double whole = map.hull().getArea();
        double sum = map.cells().stream().mapToDouble(Geometry::getArea).sum();
        Geometry union = OverlayNGRobust.union(Schematic.SHAPES.buildGeometry(map.cells()));
        Geometry bare = OverlayNGRobust.overlay(map.hull(), union, OverlayNG.DIFFERENCE);
        assertThat(sum).isCloseTo(whole, within(1e-9 * whole)); // more if two overlapped
        assertThat(union.getArea()).isCloseTo(whole, within(1e-9 * whole)); // less if two overlapped
        assertThat(bare.getArea()).isLessThan(1e-9 * whole);
    }

    @ParameterizedTest
    @MethodSource("territories")
    void theSameRegionsGiveTheSameMap(List<Region> regions) {
        assertThat(Schematic.of(regions).cells())
                .isEqualTo(Schematic.of(regions).cells());
    }

    @Test
    void zhejiangsGroupsStayInOnePieceAndNoDistrictIsASliver() {
        List<Geometry> cells = Schematic.of(ZHEJIANG).cells();
        for (int group = 0; group < 11; group++) {
            int wanted = group;
            List<Geometry> members = ZHEJIANG.stream()
                    .filter(region -> region.group() == wanted)
                    .map(region -> cells.get(region.index()))
                    .toList();
            assertThat(OverlayNGRobust.union(Schematic.SHAPES.buildGeometry(members))
                            .getNumGeometries())
                    .isEqualTo(1);
        }
        double smallest = cells.stream().mapToDouble(Geometry::getArea).min().orElseThrow();
        double largest = cells.stream().mapToDouble(Geometry::getArea).max().orElseThrow();
        assertThat(largest / smallest).isLessThan(4);
    }

    @Test
    void aCellStaysNearItsRegion() {
        Projection projection = Projection.of(ZHEJIANG);
        List<Geometry> cells = Schematic.of(ZHEJIANG).cells();
        double width = Math.sqrt(
                cells.stream().mapToDouble(Geometry::getArea).average().orElseThrow());
        assertThat(ZHEJIANG)
                .allSatisfy(region -> assertThat(projection
                                .at(region)
                                .distance(
                                        cells.get(region.index()).getCentroid().getCoordinate()))
                        .isLessThan(2 * width));
    }

    @Test
    void withoutCoordinatesMembersOfAGroupStandTogether() {
        List<Region> nowhere = regions(50, i -> 0, i -> 0, i -> i % 7);
        List<Geometry> cells = Schematic.of(nowhere).cells();
        assertThat(cells).allSatisfy(cell -> assertThat(cell.getArea()).isEqualTo(1));
        for (int group = 0; group < 7; group++) {
            int wanted = group;
            Geometry[] members = nowhere.stream()
                    .filter(region -> region.group() == wanted)
                    .map(region -> cells.get(region.index()))
                    .toArray(Geometry[]::new);
            assertThat(CoverageUnion.union(members).getNumGeometries()).isEqualTo(1);
        }
    }

    static Stream<List<Region>> territories() {
        return Stream.of(
                ZHEJIANG,
                regions(1, i -> 0, i -> 0, i -> 0),
                regions(2, i -> i, i -> 0, i -> 0),
                regions(9, i -> i, i -> 2 * i, i -> i / 3), // on a line
                regions(9, i -> i % 3, i -> i / 3, i -> i / 3), // a grid
                regions(60, i -> i % 8 / 8., i -> i / 8 / 8., i -> 0), // as generated, the last row short
                regions(700, i -> i % 27 / 27., i -> i / 27 / 27., i -> 0),
                regions(12, i -> i / 2 % 3, i -> i / 2 / 3, i -> 0)); // two at each point
    }

    private static List<Region> regions(
            int count, IntToDoubleFunction lon, IntToDoubleFunction lat, IntUnaryOperator group) {
        List<Region> regions = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> regions.add(new Region(
                        i,
                        "R" + i,
                        new Name("Region " + i, "地区" + i),
                        group.applyAsInt(i),
                        lon.applyAsDouble(i),
                        lat.applyAsDouble(i),
                        1,
                        Optional.empty(),
                        Double.NaN)));
        return regions;
    }
}

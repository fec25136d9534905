package pacesetter.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

final class BoundariesTest {
    private static final List<Region> REGIONS = List.of(region(0, "101", .5), region(1, "102", 1.5));

    @TempDir
    private Path folder;

    @Test
    void aRegionGetsTheAreaOfItsCode() throws IOException {
        Boundaries read = read(collection(
                square("\"properties\": {\"code\": \"102\"}", 1), square("\"properties\": {\"adcode\": 101}", 0)));
        assertThat(read.missing()).isEmpty();
        assertThat(read.unknown()).isEmpty();
        assertThat(read.notes(REGIONS)).isEmpty();
        assertThat(read.cells().get(0).getCentroid().getX())
                .isLessThan(read.cells().get(1).getCentroid().getX());
    }

    @Test
    void aRegionWithoutAnAreaStandsBesideTheMapWhereItIs() throws IOException {
        Boundaries read = read(collection(square("\"id\": \"102\"", 1)));
        assertThat(read.missing()).containsExactly(0);
        assertThat(read.cells().get(0).getCentroid().getX()).isCloseTo(.5, within(1e-3));
    }

    @Test
    void areasOfOneCodeAreJoined() throws IOException {
        Boundaries read = read(
                collection(square("\"id\": \"101\"", 0), square("\"id\": \"101\"", 3), square("\"id\": \"102\"", 1)));
        assertThat(read.cells().get(0).getNumGeometries()).isEqualTo(2);
    }

    @Test
    void whatDoesNotMatchIsReportedInWordsAndDrawnAsADisc() throws IOException {
        Boundaries read = read(collection(square("\"id\": \"101\"", 0), square("\"id\": \"999\"", 5)));
        assertThat(read.missing()).containsExactly(1);
        assertThat(read.unknown()).containsExactly("999");
        Geometry disc = read.cells().get(1);
        assertThat(disc.getCentroid().getX()).isCloseTo(1.5, within(1e-3));
        assertThat(disc.getArea()).isPositive().isLessThan(read.cells().get(0).getArea());
        assertThat(read.notes(REGIONS))
                .extracting(Name::en)
                .containsExactly(
                        "The map has no boundary for 1 of 2 regions, drawn as discs: R102.",
                        "The map has boundaries for codes that no region has, left out: 999.");
        assertThat(read.notes(REGIONS))
                .hasSize(2)
                .first()
                .extracting(Name::zh)
                .asString()
                .contains("地区102");
    }

    @Test
    void aSelfCrossingRingIsMended() throws IOException {
        Boundaries read = read(collection(feature("\"id\": \"101\"", "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]")));
        assertThat(read.cells().get(0).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "FeatureColl | :1:22: ends too early: a bracket or a quotation mark has no partner. Maybe the file was cut off
            {"type": "Feature", "id": 1,} | :1:28: has a comma with nothing behind it before }. Take the comma away.
            {"type": Feature} | is no JSON from here on: Feature}
            {"type": "Feature"} and more | is no JSON from here on: and more
            <kml></kml> | : is XML: KML, GML or a web page. Save it as GeoJSON
            [1, 2] | : must be an object. Maybe this is another kind of JSON
            {"type": "Topology"} | : type (Topology) is TopoJSON. Save it as GeoJSON
            {"geometryType": "esriGeometryPolygon", "features": []} | : is Esri JSON, not GeoJSON. Save it as GeoJSON
            {"type": "FeatureCollection"} | : features must be an array
            {"type": "FeatureCollection", "features": []} | : features has no polygon. A map needs the regions' areas
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[[500000, 3], [1, 1], [2, 2]]]}} | : features[0].geometry.coordinates[0][0] (500000.0, 3.0) must be degrees, longitude first. Maybe the file is projected
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[[1e999, 3], [1, 1], [2, 2]]]}} | (Infinity, 3.0) must be degrees
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[["a", 3]]]}} | : features[0].geometry.coordinates[0][0] must be numbers
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}} | : features has no polygon
            {"type": "Feature", "id": "1\\u202E01", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1]]]}} | it has 1<U+202E>01, they have 101, 102
            {"type": "Feature", "id": 7, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1]]]}} | : has no area with a code or name of the scenario's regions: it has 7, they have 101, 102. Name the property
            """)
    void aBadFileGivesOneLineWithPlaceAndHint(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        wrong -> assertThat(wrong.problems())
                                .singleElement()
                                .asString()
                                .startsWith(folder.resolve("map.geojson") + ":")
                                .contains(message)
                                .doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"properties\": {\"GEOID\": \"101\"}', '\"properties\": {\"GEOID\": \"102\"}'",
        "'\"properties\": {\"Code\": 101.0}', '\"properties\": {\"Code\": 102.0}'",
        "'\"properties\": {\"id\": 1, \"KRS\": \"101\"}', '\"properties\": {\"id\": 2, \"KRS\": \"102\"}'",
        "'\"properties\": {\"NAME_2\": \"r101\"}', '\"properties\": {\"NAME_2\": \"R102\"}'",
        "'\"properties\": {\"code\": \"x\", \"name\": \"地区101\"}', '\"properties\": {\"code\": \"102\", \"name\": \"y\"}'"
    })
    void anyPropertyMayHoldTheCodeAndNamesDoWhereNoneDoes(String first, String second) throws IOException {
        Boundaries read = read(collection(square(first, 0), square(second, 1)));
        assertThat(read.missing()).isEmpty();
        assertThat(read.unknown()).isEmpty();
        assertThat(read.cells().get(0).getCentroid().getX())
                .isLessThan(read.cells().get(1).getCentroid().getX());
    }

    @Test
    void thePropertyThatTheScenarioNamesHoldsTheCode() throws IOException {
        Path file = Files.writeString(
                folder.resolve("map.geojson"),
                collection(
                        square("\"properties\": {\"code\": \"102\", \"old\": \"101\"}", 0),
                        square("\"properties\": {\"code\": \"101\", \"old\": \"102\"}", 1)));
        Boundaries read = Boundaries.read(new MapFile(file, Optional.of("OLD")), REGIONS);
        assertThat(read.cells().get(0).getCentroid().getX())
                .isLessThan(read.cells().get(1).getCentroid().getX());
        assertThatThrownBy(() -> Boundaries.read(new MapFile(file, Optional.of("GEOID")), REGIONS))
                .hasMessage(file + ": has no property GEOID. It has code, old.");
    }

    @Test
    void whatCannotBeDrawnIsListedAndTheRestIsDrawn() throws IOException {
        Boundaries read = read(collection(
                square("\"id\": \"101\"", 0),
                feature("\"id\": \"102\"", "[[[0, 0], [700000, 0], [1, 1]]]"),
                "{\"type\": \"Feature\", \"id\": \"7\", \"geometry\": null}",
                "null"));
        assertThat(read.missing()).containsExactly(1);
        assertThat(read.notes(REGIONS))
                .extracting(Name::en)
                .satisfiesExactly(
                        note -> assertThat(note).contains("no boundary for 1 of 2 regions"),
                        note -> assertThat(note).contains("features[1].geometry.coordinates[0][1] (700000.0, 0.0)"));
    }

    @Test
    void partsWithoutAnAreaArePassedOver() throws IOException {
        Boundaries read = read(collection(
                "{\"type\": \"Feature\", \"id\": \"101\", \"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": ["
                        + "{\"type\": \"Point\", \"coordinates\": [0, 0]}, {\"type\": \"GeometryCollection\", \"geometries\": ["
                        + "{\"type\": \"MultiPolygon\", \"coordinates\": [[], [[]], [[[5, 5], [5, 5], [6, 6], [5, 5]]],"
                        + " [[[0, 0], [1, 0], [1, 1], [0, 0]], [[0.5, 0.2], [0.5, 0.2]]]]}]}]}}",
                square("\"id\": \"102\"", 1)));
        assertThat(read.missing()).isEmpty();
        assertThat(read.cells().get(0).getArea()).isCloseTo(.5, within(1e-3));
    }

    /** A country on both sides of the date line, parted there as the standard has it, in one ring, or counted on. */
    @ParameterizedTest
    @CsvSource({
        "'[[[178,0],[180,0],[180,1],[178,1],[178,0]]]', '[[[-180,0],[-179,0],[-179,1],[-180,1],[-180,0]]]'",
        "'[[[178,0],[-179,0],[-179,1],[178,1],[178,0]]]', '[[[-178,3],[-177,3],[-177,4],[-178,3]]]'",
        "'[[[178,0],[181,0],[181,1],[178,1],[178,0]]]', '[[[-182,0],[-181.5,0],[-181.5,0.5],[-182,0]]]'"
    })
    void aCountryAcrossTheDateLineIsOnePiece(String first, String second) throws IOException {
        Boundaries read = read(collection(
                feature("\"id\": \"101\"", first),
                feature("\"id\": \"101\"", second),
                feature("\"id\": \"102\"", "[[[176,0],[178,0],[178,1],[176,1],[176,0]]]")));
        assertThat(read.cells()
                        .get(0)
                        .union(read.cells().get(1))
                        .getEnvelopeInternal()
                        .getWidth())
                .isLessThan(10);
    }

    @Test
    void aSliverIsDrawn() throws IOException {
        Boundaries read = read(
                collection(feature("\"id\": \"101\"", "[[[0,0],[1,1e-9],[1,0],[0,0]]]"), square("\"id\": \"102\"", 1)));
        assertThat(read.cells()).allMatch(cell -> cell.getArea() > 0);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(
                        () -> Boundaries.read(new MapFile(folder.resolve("none.geojson"), Optional.empty()), REGIONS))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("none.geojson: cannot be read. Maybe the path is wrong");
    }

    private Boundaries read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("map.geojson"), json);
        return Boundaries.read(new MapFile(file, Optional.empty()), REGIONS);
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",\n", features) + "]}";
    }

    private static String square(String identity, int x) {
        int right = x + 1;
        return feature(identity, "[[[" + x + ",0],[" + right + ",0],[" + right + ",1],[" + x + ",1],[" + x + ",0]]]");
    }

    private static String feature(String identity, String coordinates) {
        return "{\"type\": \"Feature\", " + identity + ", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": "
                + coordinates + "}}";
    }

    private static Region region(int index, String code, double lon) {
        return new Region(index, code, new Name("R" + code, "地区" + code), 0, lon, .5, 1, Optional.empty(), Double.NaN);
    }
}

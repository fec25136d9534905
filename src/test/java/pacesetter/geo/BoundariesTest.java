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
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;
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
        assertThat(read.notes(REGIONS, Language.EN)).isEmpty();
        assertThat(read.cells().get(0).getCentroid().getX())
                .isLessThan(read.cells().get(1).getCentroid().getX());
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
        assertThat(read.notes(REGIONS, Language.EN))
                .containsExactly(
                        "The map has no boundary for 1 of 2 regions, drawn as discs: R102.",
                        "The map has boundaries for codes that no region has, left out: 999.");
        assertThat(read.notes(REGIONS, Language.ZH))
                .hasSize(2)
                .first()
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
            {"type": "FeatureColl | is not JSON: Unterminated string at line 1 column 22 path $.type
            [1, 2] | must be an object. Maybe this is another kind of JSON
            {"type": "Topology"} | type (Topology) is TopoJSON. Convert it to GeoJSON
            {"type": "FeatureCollection"} | features must be an array
            {"type": "FeatureCollection", "features": []} | features has no polygon with a code
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[[500000, 3], [1, 1], [2, 2]]]}} | features[0].geometry.coordinates[0][0] (500000.0, 3.0) must be degrees, longitude first. Maybe the file is projected
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[["a", 3]]]}} | features[0].geometry.coordinates[0][0] must be numbers
            {"type": "Feature", "id": 101, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}} | has fewer than three different positions
            {"type": "Feature", "id": "1\\u202E01", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1]]]}} | features[0] has a code (1<U+202E>01) that cannot all be seen. Type it anew
            {"type": "Feature", "id": 7, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1]]]}} | no code in it is one of the scenario's regions: it has 7, they have 101, 102
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

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Boundaries.read(folder.resolve("none.geojson"), REGIONS))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("none.geojson: cannot be read. Maybe the path is wrong");
    }

    private Boundaries read(String json) throws IOException {
        return Boundaries.read(Files.writeString(folder.resolve("map.geojson"), json), REGIONS);
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

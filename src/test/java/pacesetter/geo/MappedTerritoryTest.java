package pacesetter.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

final class MappedTerritoryTest {
    @TempDir
    private Path folder;

    @Test
    void theTerritoryOfARandomMapIsTheMaps() throws IOException {
        for (long seed = 100; seed < 115; seed++) {
            PlanarMap map = new PlanarMap(seed);
            List<Geometry> areas = map.drawn(1e-7);
            Path file = Files.writeString(folder.resolve("map.geojson"), PlanarMap.geoJson(areas));
            MappedTerritory read = MappedTerritory.read(file, Optional.empty(), Optional.empty());
            assertThat(read.borders().pairs()).as("seed %d", seed).isEqualTo(map.neighbours());
            assertThat(read.regions()).hasSize(map.size());
            assertThat(read.notes()).isEmpty();
            for (Region region : read.regions()) {
                assertThat(region.code()).isEqualTo(Integer.toString(100 + region.index()));
                assertThat(region.name().en()).isEqualTo("Place " + region.index());
                Coordinate point = new Coordinate(region.lon(), region.lat());
                assertThat(areas.get(region.index()).buffer(0).contains(Schematic.SHAPES.createPoint(point)))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"GEOID": "01001", "NAME": "A"} | {"GEOID": "01003", "NAME": "B"} | 01001 | 01003 | code from GEOID, name from NAME
            {"code": 101.0} | {"code": 102.0} | 101 | 102 | code from code
            {"KRS": "a-1", "area": 1.5} | {"KRS": "b-2", "area": 2.5} | a-1 | b-2 | code from KRS
            {"code": 1, "fips": "7", "name": "A"} | {"code": 1, "fips": "8", "name": "B"} | 7 | 8 | code from fips, name from name
            {"name": "Île-de-France"} | {"name": "Łódź"} | Ile-de-France | Lodz | name from name, codes are made
            {"name": "港口区"} | {"name": "灯塔区"} | R001 | R002 | name from name, codes are made
            {"code": "港口", "name": "Harbour"} | {"code": "灯塔", "name": "Lighthouse"} | Harbour | Lighthouse | codes are made
            """)
    void theCodeIsFoundOrMade(String one, String other, String first, String second, String told) throws IOException {
        MappedTerritory read = read(Optional.empty(), one, other);
        assertThat(read.regions()).extracting(Region::code).containsExactly(first, second);
        assertThat(read.properties().told().en()).contains(told.split(", ", -1));
        assertThat(read.borders().pairs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none | {"k": 1} | {"k": 2} | has no property none. It has k.
            k | {"k": 1} | {"j": 2} | features[1].properties.k is missing. Name another one with --code-property
            k | {"k": 1, "name": "A"} | {"k": "1", "name": "B"} | features[1].properties.k (1) is the code of features[0] too, under another name.
            k | {"k": "港口"} | {"k": 2} | features[0].properties.k (港口) must be letters A-Z, digits, points and hyphens, at most 32.
            k | {"k": "a b"} | {"k": 2} | features[0].properties.k (a b) must be letters
            """)
    void aCodeThatCannotBeOneIsRefused(String property, String one, String other, String message) {
        assertThatThrownBy(() -> read(Optional.of(property), one, other))
                .isInstanceOf(ScenarioException.class)
                .hasMessageStartingWith(folder.resolve("map.geojson") + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void whatHasNeitherCodeNorNameIsRefused() {
        assertThatThrownBy(() -> read(Optional.empty(), "{\"a\": 1.5}", "{\"a\": 2.5}"))
                .hasMessageContaining("features[0] has neither a code nor a name. Name the properties that hold them");
    }

    @Test
    void aRegionWithoutANameIsCalledByItsCode() throws IOException {
        MappedTerritory read = read(Optional.empty(), "{\"code\": 7}", "{\"code\": 8}");
        assertThat(read.regions())
                .extracting(Region::name)
                .containsExactly(new Name("Region 7", "地区7"), new Name("Region 8", "地区8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LAD21CD LAD21NM", "CTYUA23CD CTYUA23NM", "GID_2 NAME_2", "NUTS_ID NUTS_NAME", "iso_a3 name"})
    void propertiesOfUsualSourcesAreFound(String properties) throws IOException {
        String code = properties.split(" ")[0];
        String name = properties.split(" ")[1];
        MappedTerritory read = read(
                Optional.empty(),
                "{\"OBJECTID\": 1, \"%s\": \"E06\", \"%s\": \"Ashford\"}".formatted(code, name),
                "{\"OBJECTID\": 2, \"%s\": \"E07\", \"%s\": \"Birchwood\"}".formatted(code, name));
        assertThat(read.regions()).extracting(Region::code).containsExactly("E06", "E07");
        assertThat(read.regions()).extracting(region -> region.name().en()).containsExactly("Ashford", "Birchwood");
    }

    @Test
    void partsOfOneCodeAndNameAreOneRegion() throws IOException {
        MappedTerritory read =
                read(Optional.empty(), "{\"code\": 1, \"name\": \"A\"}", "{\"code\": 1, \"name\": \"A\"}");
        assertThat(read.regions()).hasSize(1);
    }

    @Test
    void groupsPopulationAndChineseNamesAreTakenWhereTheMapHasThem() throws IOException {
        MappedTerritory read = read(
                Optional.empty(),
                "{\"code\": 1, \"name\": \"Saint-Étienne\", \"name_zh\": \"圣艾蒂安\", \"province\": \"北\", \"POP\": 1200.0}",
                "{\"code\": 2, \"name\": \"B\", \"name_zh\": \"乙\", \"province\": \"北\", \"POP\": \"7\"}",
                "{\"code\": 3, \"name\": \"C\", \"name_zh\": \"丙\", \"province\": \"南\", \"POP\": 9}");
        assertThat(read.regions())
                .extracting(Region::name)
                .containsExactly(new Name("Saint-Étienne", "圣艾蒂安"), new Name("B", "乙"), new Name("C", "丙"));
        assertThat(read.regions()).extracting(Region::population).containsExactly(1200L, 7L, 9L);
        assertThat(read.regions()).extracting(Region::group).containsExactly(0, 0, 1);
        assertThat(read.groups())
                .containsExactly(new Group(0, new Name("北", "北"), 0), new Group(1, new Name("南", "南"), 2));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void neighboursAcrossTheDateLineAreNeighbours() throws IOException {
        Path file = Files.writeString(folder.resolve("map.geojson"), """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "id": 1, "geometry": {"type": "Polygon", "coordinates":
                [[[179, 0], [180, 0], [180, 1], [179, 1], [179, 0]]]}},
                {"type": "Feature", "id": 2, "geometry": {"type": "Polygon", "coordinates":
                [[[-180, 0], [-179, 0], [-179, 1], [-180, 1], [-180, 0]]]}}]}
                """);
        MappedTerritory read = MappedTerritory.read(file, Optional.empty(), Optional.empty());
        assertThat(read.borders().pairs()).hasSize(1);
        assertThat(read.regions()).extracting(Region::lon).containsExactly(179.5, -179.5);
    }

    private MappedTerritory read(Optional<String> code, String... properties) throws IOException {
        StringBuilder json = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [");
        for (int i = 0; i < properties.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                                    + " [[[%2$d, 0], [%3$d, 0], [%3$d, 1], [%2$d, 1], [%2$d, 0]]]}}",
                            properties[i],
                            i,
                            i + 1));
        }
        Path file = Files.writeString(folder.resolve("map.geojson"), json.append("]}"));
        return MappedTerritory.read(file, code, Optional.empty());
    }
}

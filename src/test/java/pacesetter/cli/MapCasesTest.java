package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.cli.Session.Answer;

/** Maps as other programs write them, beside a scenario and as the beginning of one. */
final class MapCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/maps");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Copies.copy(CASES, folder.resolve("maps"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g00-ok", "g02-utf16", "g05-code-float", "g06-other-key", "g08-Code-capital", "g22-ndjson"})
    void whatCanBeReadIsDrawnWholeAndBeginsAScenario(String name) throws IOException {
        Answer valid = validate("map: " + name + ".geojson");
        assertThat(valid.exitCode()).as(valid.err()).isEqualTo(ExitCode.OK);
        assertThat(valid.out()).contains("a map with 9 of 9 regions drawn");
        Answer made = Session.in(folder).type("init", "mine", "--map=maps/" + name + ".geojson");
        assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
        assertThat(made.err()).contains("9 regions, 6 borders");
        assertThat(Session.in(folder).type("validate", made.out().strip()).out())
                .contains("a map with 9 of 9 regions drawn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g20-shapefile | : is a shapefile. Save it as GeoJSON
            g24-trailing-comma | :1:1763: has a comma with nothing behind it before ]. Take the comma away.
            g29-gbk | :1:103: is text in GBK or GB18030, not in UTF-8. Save it with the encoding UTF-8.
            """)
    void whatCannotIsNamedWithItsPlaceAndCure(String name, String message) throws IOException {
        String file = "maps/" + name + ".geojson";
        for (Answer answer : List.of(
                validate("map: " + name + ".geojson"), Session.in(folder).type("init", "mine", "--map=" + file))) {
            assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
            assertThat(answer.err().lines()).singleElement().asString().contains(name + ".geojson" + message);
        }
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void theScenarioNamesThePropertyOfTheCode() throws IOException {
        assertThat(validate("map: {file: g06-other-key.geojson, code: GEOID}").out())
                .contains("a map with 9 of 9 regions drawn");
        Answer wrong = validate("map: {file: g06-other-key.geojson, code: GEO}");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(wrong.err()).contains("g06-other-key.geojson: has no property GEO. It has GEOID.");
        assertThat(validate("map: {code: GEOID}").err()).contains("map (a group of keys) needs the key file");
    }

    @Test
    void whatIsMissingAndWhatNoRegionHasIsACaution() throws IOException {
        Path map = folder.resolve("maps/g00-ok.geojson");
        Files.writeString(map, Files.readString(map).replace("\"301\"", "\"999\""));
        Answer valid = validate("map: g00-ok.geojson");
        assertThat(valid.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(valid.out()).contains("a map with 8 of 9 regions drawn");
        assertThat(valid.err())
                .contains("caution: The map has no boundary for 1 of 9 regions, drawn as discs: Hillside District.")
                .contains("caution: The map has boundaries for codes that no region has, left out: 999.");
    }

    private Answer validate(String map) throws IOException {
        Files.writeString(folder.resolve("maps/nine.yaml"), """
                title: Nine
                calendar: {start: 2024-01-01, ticks: 9}
                regions: {file: regions.csv}
                parameters: {attention: {per_domain: 1}}
                domains: [{id: a, name: A, kind: service}]
                strategies: [{id: measured, name: M, levers: []}]
                """ + map + "\n");
        return Session.in(folder).type("validate", "maps/nine.yaml");
    }
}

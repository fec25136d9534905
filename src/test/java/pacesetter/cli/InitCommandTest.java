package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

final class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theStarterRunsAsItIs() {
        Answer made = Session.in(folder).type("init", "mine");
        assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
        Answer run = Session.in(folder).type("run", made.out().strip(), "--replicates=2", "--no-charts");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void itsCommentsAreInTheLanguageOfTheUser() {
        Answer made = Session.in(folder).type("init", "mine", "--lang=zh");
        assertThat(folder.resolve("mine/my-scenario.yaml")).content().contains("# 第一天与周数");
        Answer run = Session.in(folder).type("validate", made.out().strip());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(Session.in(folder).type("init", "other").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("other/my-scenario.yaml")).content().contains("# The first day and");
    }

    @Test
    void withoutAFolderItIsMadeHere() {
        assertThat(Session.in(folder).type("init").out().strip()).isEqualTo("my-scenario.yaml");
        assertThat(folder.resolve("my-scenario.yaml")).isNotEmptyFile();
        assertThat(folder.resolve("regions.csv")).isNotEmptyFile();
    }

    @Test
    void nothingIsEverReplaced() throws IOException {
        Files.writeString(folder.resolve("regions.csv"), "mine");
        Answer answer = Session.in(folder).type("init");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("regions.csv").doesNotContain("my-scenario.yaml");
        assertThat(folder.resolve("regions.csv")).hasContent("mine");
        assertThat(folder.resolve("my-scenario.yaml")).doesNotExist();
    }

    @Test
    void theScenarioOfAMapRunsAsItIs() throws IOException {
        Path map = map("counties.geojson");
        for (String language : List.of("en", "zh")) {
            Answer made = Session.in(folder).type("init", language, "--map=counties.geojson", "--lang=" + language);
            assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
            assertThat(folder.resolve(language + "/counties.geojson")).hasSameBinaryContentAs(map);
            Answer valid = Session.in(folder).type("validate", made.out().strip());
            assertThat(valid.exitCode()).as(valid.err()).isEqualTo(ExitCode.OK);
            assertThat(valid.out())
                    .contains("4 borders, 0 regions without a neighbour, a map with 4 of 4 regions drawn");
            assertThat(valid.err()).isEmpty();
            Answer run = Session.in(folder).type("run", made.out().strip(), "--replicates=2", "--no-charts");
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        }
        assertThat(folder.resolve("zh/my-scenario.yaml")).content().contains("# 相邻地区", "故各地区均为 1");
        assertThat(folder.resolve("en/my-scenario.yaml"))
                .content()
                .contains("each region has 1", "map: {file: \"counties.geojson\", code: \"GEOID\"}");
        assertThat(folder.resolve("en/regions.csv")).hasContent("""
                code,name,name_zh,lon,lat,population
                101,North West,North West,0.5,1.5,1
                102,"North, East","North, East",1.5,1.5,1
                103,South West,South West,0.5,0.5,1
                104,South East,South East,1.5,0.5,1
                """);
        assertThat(folder.resolve("en/borders.csv")).hasContent("""
                code_a,code_b
                101,102
                101,103
                102,104
                103,104
                """);
    }

    @Test
    void whatWasTakenFromTheMapIsSaid() throws IOException {
        map("counties.geojson");
        assertThat(Session.in(folder)
                        .type("init", "mine", "--map=counties.geojson")
                        .err())
                .contains("4 regions, 4 borders from counties.geojson: code from GEOID, name from NAME, no groups,"
                        + " population 1 each.");
        assertThat(Session.in(folder)
                        .type("init", "own", "--map=counties.geojson", "--code-property=NR", "--name-property=geoid")
                        .err())
                .contains("code from nr, name from GEOID");
    }

    @Test
    void aMapThatLiesThereIsNotCopied() throws IOException {
        Path map = map("counties.geojson");
        byte[] before = Files.readAllBytes(map);
        Answer made = Session.in(folder).type("init", "--map=counties.geojson");
        assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
        assertThat(map).hasBinaryContent(before);
        assertThat(Session.in(folder).type("init", "--map=counties.geojson").exitCode())
                .isEqualTo(ExitCode.OUTPUT_EXISTS);
    }

    @Test
    void anotherMapOfThatNameIsNotReplaced() throws IOException {
        map("counties.geojson");
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/counties.geojson"), "mine");
        Answer answer = Session.in(folder).type("init", "mine", "--map=counties.geojson");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(folder.resolve("mine")).isDirectoryContaining(file -> file.endsWith("counties.geojson"));
        assertThat(folder.resolve("mine/my-scenario.yaml")).doesNotExist();
        assertThat(folder.resolve("mine/counties.geojson")).hasContent("mine");
    }

    @Test
    void aMapThatCannotBeUsedLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("bad.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [,]}");
        Answer answer = Session.in(folder).type("init", "mine", "--map=bad.geojson");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).singleElement().asString().contains("bad.geojson:1:");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void aPropertyWithoutAMapIsRefused() {
        Answer answer = Session.in(folder).type("init", "mine", "--code-property=GEOID");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("Name it with --map");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    private Path map(String name) throws IOException {
        String features = Stream.of(
                        "101,North West,0,1", "102,North; East,1,1", "103,South West,0,0", "104,South East,1,0")
                .map(line -> line.split(",", -1))
                .map(cells -> feature(
                        cells[0], cells[1].replace(';', ','), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])))
                .collect(Collectors.joining(",\n"));
        return Files.writeString(
                folder.resolve(name), "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    }

    private static String feature(String code, String name, int x, int y) {
        return String.format(
                Locale.ROOT,
                "{\"type\": \"Feature\", \"properties\": {\"GEOID\": \"%1$s\", \"NAME\": \"%2$s\", \"nr\": %1$s.0},"
                        + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                        + " [[[%3$d, %4$d], [%5$d, %4$d], [%5$d, %6$d], [%3$d, %6$d], [%3$d, %4$d]]]}}",
                code,
                name,
                x,
                y,
                x + 1,
                y + 1);
    }

    @Test
    void aFileInTheWayIsATroubleWithTheDisk() throws IOException {
        Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(Session.in(folder).type("init", "file").exitCode()).isEqualTo(ExitCode.DISK);
    }
}

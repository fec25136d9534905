package pacesetter.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.file.Small;

/** Which files of the disk a scenario may name. */
final class SourcesTest {
    @TempDir
    private Path folder;

    private Path mine;

    @BeforeEach
    void aScenarioInAFolderBesideOthers() throws IOException {
        mine = Files.createDirectories(folder.resolve("mine"));
        write(mine.resolve("borders.csv"), Small.BORDERS);
        write(mine.resolve("regions.csv"), Small.REGIONS);
        write(folder.resolve("secret.csv"), Small.REGIONS);
    }

    @Test
    void aFileOfTheFolderOrBelowIsRead() throws IOException {
        assertThat(problems("regions.csv")).isEmpty();
        Files.createDirectories(mine.resolve("data"));
        write(mine.resolve("data/regions.csv"), Small.REGIONS);
        assertThat(problems("data/regions.csv")).isEmpty();
        assertThat(problems("data/../regions.csv")).isEmpty();
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() {
        assertThat(problems("../secret.csv"))
                .containsExactly("s.yaml:3:17: file (../secret.csv) leaves the scenario's folder.");
        assertThat(problems("../../../../../../../../etc/passwd"))
                .singleElement()
                .asString()
                .contains("leaves");
        assertThat(problems("data/../../secret.csv")).singleElement().asString().contains("leaves");
    }

    @Test
    void anAbsolutePathIsRefusedEvenIntoTheFolder() {
        String inside = Source.shown(mine.resolve("regions.csv").toAbsolutePath());
        assertThat(problems(inside)).singleElement().asString().contains("must be a path from the file that names it");
    }

    @Test
    void aLinkThatLeavesTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(mine.resolve("link.csv"), folder.resolve("secret.csv"));
        Files.createSymbolicLink(mine.resolve("up"), folder);
        assertThat(problems("link.csv")).singleElement().asString().contains("leaves the scenario's folder");
        assertThat(problems("up/secret.csv")).singleElement().asString().contains("leaves the scenario's folder");
    }

    @Test
    void theWholeTreeOfAFolderCalledScenariosIsOpen() throws IOException {
        Path below = Files.createDirectories(folder.resolve("scenarios/docking"));
        write(folder.resolve("scenarios/small.yaml"), Small.TEXT);
        write(folder.resolve("scenarios/regions.csv"), Small.REGIONS);
        write(folder.resolve("scenarios/borders.csv"), Small.BORDERS);
        write(below.resolve("change.yaml"), "extends: ../small.yaml\n");
        assertThat(ScenarioReader.read(below.resolve("change.yaml")).regions()).hasSize(3);
        write(below.resolve("change.yaml"), "extends: ../../mine/s.yaml\n");
        assertThat(problems(below.resolve("change.yaml")))
                .singleElement()
                .asString()
                .contains("leaves the scenario's folder");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectories(mine.resolve("data"));
        assertThat(problems("data")).containsExactly("s.yaml:3:17: file (data) is not a file.");
        assertThat(problems(mine)).singleElement().asString().endsWith("is not a file.");
    }

    @Test
    void aFileIsNamedAsItWasGiven() {
        Path relative = Path.of("no/such/../scenario.yaml");
        assertThat(problems(relative)).containsExactly("no/scenario.yaml:1:1: file (no/scenario.yaml) does not exist.");
    }

    private List<String> problems(String regions) {
        write(mine.resolve("s.yaml"), Small.but("file: regions.csv", "file: " + regions));
        return problems(mine.resolve("s.yaml")).stream()
                .map(problem -> problem.replace(Source.shown(mine) + "/", ""))
                .toList();
    }

    private static List<String> problems(Path scenario) {
        try {
            ScenarioReader.read(scenario);
            return List.of();
        } catch (ScenarioException e) {
            return e.problems();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.source.SourceFile;

public final class ShippedScenariosTest {
    public static final Path SCENARIOS = Path.of("scenarios");

    /** The scenario files of the project; sweeps are no scenarios. */
    public static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("sweeps")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioIsValid(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.files().get(0).path()).isEqualTo(file.getFileName().toString());
        assertThat(scenario.id() + ".yaml").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFirstLineOfAShippedScenarioNamesTheSchema(Path file) throws IOException {
        String schema = Files.readAllLines(file).get(0).replace("# yaml-language-server: $schema=", "");
        assertThat(file.resolveSibling(schema).normalize()).isEqualTo(SCENARIOS.resolve("scenario.schema.json"));
    }

    @Test
    void zhejiangHasItsRegionsDomainsAndStrategies() {
        Scenario scenario = ScenarioReader.read(SCENARIOS.resolve("zhejiang-2018.yaml"));
        assertThat(scenario.regions()).hasSize(89);
        assertThat(scenario.groups()).hasSize(11);
        assertThat(scenario.domains()).hasSize(60);
        assertThat(scenario.strategies())
                .extracting(Strategy::id)
                .contains(
                        "documented",
                        "measured",
                        "journal",
                        "journal-notice",
                        "journal-league",
                        "journal-publicity",
                        "mentoring",
                        "delayed-notice",
                        "notice-with-sunset",
                        "provincial-checklist",
                        "journal-notice-standard",
                        "early-standard",
                        "reward",
                        "everything")
                .startsWith("documented");
        assertThat(scenario.parameters().journal().slots()).isEqualTo(1.55);
        assertThat(scenario.borders().pairs()).isNotEmpty();
        assertThat(scenario.files())
                .extracting(SourceFile::path)
                .containsExactly("zhejiang-2018.yaml", "zhejiang/regions.csv", "zhejiang/borders.csv");
    }
}

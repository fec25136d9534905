package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Name;

final class ScenarioChangeTest {
    @TempDir
    private Path directory;

    static Stream<Path> scenarios() throws IOException {
        return Files.list(Path.of("scenarios"))
                .filter(path -> path.toString().endsWith(".yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyStrategyIsReadBackAsItWasWritten(Path file) throws IOException {
        Path base = copy(file);
        Scenario scenario = ScenarioReader.read(base);
        List<Strategy> added = new ArrayList<>();
        int tick = scenario.calendar().ticks() / 2;
        for (Strategy from : scenario.strategies()) {
            for (Strategy to : scenario.strategies()) {
                from.switchedTo(to, tick, from.id() + "-then-" + to.id(), new Name("a: \"b\" \\ c", "先甲后乙"))
                        .filter(strategy -> strategy.id().length() <= 64)
                        .ifPresent(added::add);
            }
        }
        Map<String, String> settings = Map.of("evidence.noise", "0.123", "landscape.bits", "11");
        Scenario ruled = scenario.withRulesOf(ScenarioReader.read(base, Map.of("leader.margin", "0.5")), tick);
        ScenarioChange change = new ScenarioChange(base, settings, added, Optional.of(ruled.events()));
        Path place = base.resolveSibling("changed.yaml");
        Files.writeString(
                place, change.text(scenario, place, List.of("A remark.")).orElseThrow());
        Scenario read = ScenarioReader.read(place);
        Scenario wanted = ScenarioReader.read(base, settings);
        List<Strategy> strategies = new ArrayList<>(wanted.strategies());
        strategies.addAll(added);
        assertThat(read.strategies()).isEqualTo(strategies);
        assertThat(read.events()).isEqualTo(ruled.events());
        assertThat(read.rulesAt(tick - 1)).isEqualTo(scenario.rulesAt(tick - 1));
        assertThat(read.rulesAt(tick).margin()).isEqualTo(.5);
        assertThat(rest(read)).isEqualTo(rest(wanted));
    }

    /** All but name, files and strategies. */
    private static List<Object> rest(Scenario scenario) {
        return List.of(
                scenario.title(),
                scenario.calendar(),
                scenario.parameters(),
                scenario.regions(),
                scenario.domains(),
                scenario.initial(),
                scenario.targets(),
                scenario.recording());
    }

    @Test
    void aPlaceFromWhereTheBaseMayNotBeNamedIsRefused() {
        Path base = Path.of("scenarios/zhejiang-2018.yaml");
        ScenarioChange change = new ScenarioChange(base, Map.of(), List.of(), Optional.empty());
        Scenario scenario = ScenarioReader.read(base);
        assertThat(change.text(scenario, directory.resolve("mine.yaml"), List.of()))
                .isEmpty();
        assertThat(change.text(scenario, base, List.of())).isEmpty();
        assertThat(change.text(scenario, Path.of("scenarios/more/mine.yaml"), List.of()))
                .hasValueSatisfying(text -> assertThat(text).contains("extends: \"../zhejiang-2018.yaml\""));
    }

    /** The scenario with all it names, in a folder of its own. */
    private Path copy(Path file) throws IOException {
        Path root = Path.of("scenarios");
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(path -> {
                Path target = directory
                        .resolve("scenarios")
                        .resolve(root.relativize(path).toString());
                try {
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return directory.resolve(file.toString());
    }
}

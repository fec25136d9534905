package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.scenario.describe.ScenarioChange;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Key;
import pacesetter.text.Name;

final class LeverTypeTest {
    private static final String BASE = """
            title: Levers
            calendar: {start: 2018-01-01, ticks: 52}
            regions: {count: 4}
            synthetic: {total: 3}
            strategies:
            """;

    @TempDir
    private Path directory;

    /** A scenario with a strategy for each word of the lever's choices. */
    private Scenario read(LeverType type) throws IOException {
        StringBuilder text = new StringBuilder(BASE);
        List<Key> needed = LeverType.groups().get(type.code()).keys().values().stream()
                .filter(Key::required)
                .toList();
        List<String> words = needed.stream()
                .flatMap(key -> ((Choice) key.shape()).words().stream().map(word -> ", " + key.name() + ": " + word))
                .toList();
        for (String word : words.isEmpty() ? List.of("") : words) {
            String id = "s" + text.length();
            text.append("  - {id: " + id + ", name: " + id + ", levers: [{lever: " + type.code() + word + "}]}\n");
        }
        Path file = directory.resolve("base.yaml");
        Files.writeString(file, text);
        return ScenarioReader.read(file);
    }

    @ParameterizedTest
    @EnumSource
    void everyLeverIsReadToldBackAndReadAgainTheSame(LeverType type) throws IOException {
        Scenario base = read(type);
        List<Lever> levers =
                base.strategies().stream().map(each -> each.levers().get(0)).toList();
        assertThat(levers)
                .isNotEmpty()
                .allSatisfy(lever -> assertThat(lever.type()).isEqualTo(type));
        for (Lever lever : levers) {
            Strategy one = new Strategy("told", new Name("Told", "复述"), List.of(lever));
            ScenarioChange change =
                    new ScenarioChange(directory.resolve("base.yaml"), Map.of(), List.of(one), Optional.empty());
            Path file = directory.resolve("told.yaml");
            Files.writeString(file, change.text(base, file, List.of()).orElseThrow());
            assertThat(ScenarioReader.read(file).strategy("told").levers()).containsExactly(lever);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeverElsewhereIsTheSameButForItsScope(LeverType type) throws IOException {
        Scope later = new Scope(10, 20, Set.of(0), Set.of(1));
        for (Strategy strategy : read(type).strategies()) {
            Lever lever = strategy.levers().get(0);
            assertThat(lever.in(later).scope()).isEqualTo(later);
            assertThat(lever.in(later).in(lever.scope())).isEqualTo(lever);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeverHasTheSettingsOfItsTypeAndNoOthers(LeverType type) {
        Scope scope = new Scope(0, 10, Set.of(), Set.of());
        assertThatThrownBy(() -> new Lever(type, scope, Map.of("other", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @ParameterizedTest
    @EnumSource
    void everyLeverHasANameInBothLanguages(LeverType type) {
        assertThat(type.meaning().en()).isNotBlank().isASCII();
        assertThat(type.meaning().zh()).matches(".*\\p{IsHan}.*");
    }
}

package pacesetter.sweep.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.describe.ScenarioReference;
import pacesetter.scenario.describe.ScenarioSchema;
import pacesetter.scenario.file.Format;
import pacesetter.scenario.file.ShippedScenariosTest;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;

/** Committed files that are made from the declarations; {@code -Dpacesetter.renew=true} writes them anew. */
final class GeneratedFilesTest {
    static Stream<Arguments> generated() {
        return Stream.of(
                Arguments.of(ShippedScenariosTest.SCENARIOS.resolve(ScenarioSchema.FILE), ScenarioSchema.text()),
                Arguments.of(ShippedScenariosTest.SCENARIOS.resolve(SweepSchema.FILE), SweepSchema.text()),
                Arguments.of(Path.of("src/docs/sweep-reference.md"), SweepReference.text()),
                Arguments.of(Path.of("src/docs/scenario-reference.md"), ScenarioReference.text()));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void theCommittedFileIsTheGeneratedOne(Path file, String text) throws IOException {
        if (Boolean.getBoolean("pacesetter.renew")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("Renew it: mvn test -Dtest=GeneratedFilesTest -Dpacesetter.renew=true")
                .isEqualTo(text);
    }

    @Test
    void theReferencesNameEveryParameterAndEveryKey() {
        String page = ScenarioReference.text();
        for (ParameterDeclaration declared : Parameters.declarations()) {
            assertThat(page).contains("| `" + declared.name() + "` |");
        }
        for (String key : Format.SCENARIO.keys().keySet()) {
            assertThat(page).contains("| `" + key + "` |");
        }
        for (String key : SweepFormat.SWEEP.keys().keySet()) {
            assertThat(SweepReference.text()).contains("| `" + key + "` |");
        }
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What executes the runs, in a build without Spark. */
final class EngineOptionsTest {
    private static final String SCENARIO =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private Session.Answer type(String command, String option) {
        return Session.in(folder).type(command, SCENARIO, option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "ablate", "sensitivity", "calibrate", "levers", "learn", "robust"})
    void everyCommandOfManyRunsSaysHowToBuildTheOneThatIsMissing(String command) {
        Session.Answer answer =
                Session.in(folder).type(command, SCENARIO, "--engine", "spark", "--master", "spark://here:7077");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err())
                .endsWith("pacesetter: this build knows no Spark. Build one that does with:"
                        + " mvn -q -B -Pspark package -DskipTests\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherWordsAreRefused() {
        assertThat(type("sweep", "--engine=cloud").err())
                .isEqualTo("pacesetter: --engine (cloud) must be local or spark.\n");
        assertThat(type("sweep", "--master=spark://here:7077").err())
                .isEqualTo("pacesetter: --master goes with --engine spark.\n");
    }
}

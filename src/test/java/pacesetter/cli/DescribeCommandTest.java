package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pacesetter.cli.Session.Answer;

final class DescribeCommandTest {
    private static final Session HERE = Session.in(Path.of("src/test/resources/golden"));

    @Test
    void aScenarioIsDescribedInEitherLanguage() {
        assertThat(HERE.type("describe", "golden.yaml").out()).startsWith("Golden world (golden)");
        assertThat(HERE.type("describe", "golden.yaml", "--lang=zh").out()).startsWith("基准世界");
    }

    @Test
    void aParameterIsDescribedWithItsValueInTheScenario() {
        Answer answer = HERE.type("describe", "golden.yaml", "evidence.noise");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("evidence.noise", "0.1", "0.08", "[0, ");
    }

    @Test
    void anUnknownParameterGetsAHint() {
        Answer answer = HERE.type("describe", "golden.yaml", "evidence.nois");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains("evidence.nois", "evidence.noise?");
    }
}

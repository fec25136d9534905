package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class GuiCommandTest {
    @TempDir
    private Path directory;

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereThereIsNoScreenItSaysSo() throws IOException, InterruptedException {
        Fork.Answer answer = Fork.in(directory).where("DISPLAY", ":4711").type("gui");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err())
                .isEqualTo("pacesetter: there is no screen to open a window on. The command run needs none."
                        + System.lineSeparator());
    }

    @Test
    void aMissingScenarioIsRefusedBeforeAWindowOpens() {
        Session.Answer answer = Session.in(directory).type("gui", "nowhere.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("no scenario file nowhere.yaml");
    }

    @Test
    void otherCommandsLoadNothingOfTheWindow() throws IOException, InterruptedException {
        Path scenario = Path.of("scenarios/zhejiang-2018.yaml").toAbsolutePath();
        Fork.Answer answer = Fork.in(directory)
                .with("-Xlog:class+load:stdout")
                .type("run", scenario.toString(), "--replicates", "1", "--until", "2018-12-31", "--null", "off");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains("pacesetter.cli.GuiCommand")
                .doesNotContain("pacesetter.gui.")
                .doesNotContain("com.formdev")
                .doesNotContain("javax.swing.JFrame");
    }
}

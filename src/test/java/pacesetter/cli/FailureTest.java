package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.ScenarioException;

final class FailureTest {
    private final StringWriter err = new StringWriter();

    @Test
    void everyMistakeInAScenarioIsALineOfItsOwn() {
        assertThat(report(new ScenarioException(List.of("a.yaml:1:1: x", "a.yaml:2:1: y")), false))
                .isEqualTo(ExitCode.INVALID);
        assertThat(err.toString().lines()).containsExactly("a.yaml:1:1: x", "a.yaml:2:1: y");
    }

    @Test
    void aFullDiskNamesTheFile() {
        IOException full = new FileSystemException("results/0001/runs.csv", null, "No space left on device");
        assertThat(report(new UncheckedIOException(full), false)).isEqualTo(ExitCode.DISK);
        assertThat(err.toString().lines())
                .containsExactly("pacesetter: cannot use results/0001/runs.csv: No space left on device");
    }

    @Test
    void aMissingPermissionSaysSo() {
        assertThat(report(new AccessDeniedException("/root/results"), false)).isEqualTo(ExitCode.DISK);
        assertThat(err.toString().lines()).containsExactly("pacesetter: cannot use /root/results: no permission");
    }

    @Test
    void anInterruptionIsNoError() {
        assertThat(report(new InterruptedException(), false)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(report(new UncheckedIOException(new ClosedByInterruptException()), false))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertThat(err.toString().lines()).containsOnly("pacesetter: interrupted: nothing was kept");
    }

    @Test
    void anInternalErrorIsOneLineAndAFileWithTheDetails() throws IOException {
        assertThat(report(new IllegalStateException("the impossible"), false)).isEqualTo(ExitCode.BUG);
        assertThat(err.toString().lines()).hasSize(1);
        Matcher line = Pattern.compile("pacesetter: internal error: .*the impossible. Please report it with (.+)")
                .matcher(err.toString().strip());
        assertThat(line.matches()).as(err.toString()).isTrue();
        Path details = Path.of(line.group(1));
        assertThat(details)
                .content()
                .contains(
                        "pacesetter 0.", "arguments: [run, x.yaml]", "the impossible", "at pacesetter.cli.FailureTest");
        Files.delete(details);
    }

    @Test
    void aStackTraceIsShownToThoseWhoAskForIt() throws IOException {
        report(new IllegalStateException("the impossible"), true);
        assertThat(err.toString()).contains("at pacesetter.cli.FailureTest");
        Files.delete(Path.of(err.toString().strip().replaceAll("(?s).* with ", "")));
    }

    @Test
    void aLackOfMemorySaysHowToGiveMore() {
        assertThat(report(new OutOfMemoryError(), false)).isEqualTo(ExitCode.BUG);
        assertThat(err.toString()).contains("out of memory", "-Xmx");
    }

    private int report(Throwable cause, boolean debug) {
        Terminal terminal = new Session(Path.of(""), false, debug).terminal(new StringWriter(), err);
        return new Failure(terminal, "run", "x.yaml").report(cause);
    }
}

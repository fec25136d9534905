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
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

final class FailureTest {
    private final StringWriter err = new StringWriter();

    @Test
    void everyMistakeInAScenarioIsALineOfItsOwn() {
        assertThat(report(
                        new ScenarioException(List.of(Name.same("a.yaml:1:1: x"), Name.same("a.yaml:2:1: y"))), false))
                .isEqualTo(ExitCode.INVALID);
        assertThat(err.toString().lines()).containsExactly("a.yaml:1:1: x", "a.yaml:2:1: y");
    }

    @Test
    void whatCannotBeIsTheUsersToMend() {
        assertThat(report(new UsageException(Name.same("too many runs.")), false))
                .isEqualTo(ExitCode.INVALID);
        assertThat(err.toString().lines()).containsExactly("pacesetter: too many runs.");
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

    @ParameterizedTest
    @MethodSource
    void anInterruptionIsNoErrorAndSaysHowToBeginAgain(Exception interruption) {
        assertThat(report(interruption, false)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(err.toString().lines())
                .containsExactly(
                        "pacesetter: interrupted: nothing was written. Begin again with: pacesetter run x.yaml");
    }

    static List<Exception> anInterruptionIsNoErrorAndSaysHowToBeginAgain() {
        return List.of(
                new InterruptedException(),
                new CancellationException(),
                new UncheckedIOException(new ClosedByInterruptException()));
    }

    @Test
    void aCommandMaySayItselfWhatAnInterruptionLeaves() {
        Interruptible half = () -> Name.same("half of it is there. Go on with");
        new Failure(terminal(false), half, "sweep", "my file.yaml").report(new InterruptedException());
        assertThat(err.toString().lines())
                .containsExactly(
                        "pacesetter: interrupted: half of it is there. Go on with: pacesetter sweep 'my file.yaml'");
    }

    @Test
    void ofACommandOnTheWayOfAnotherOneTheOtherSpeaks() {
        assertThat(new Failure(terminal(false).silent()).report(new InterruptedException()))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertThat(err.toString()).isEmpty();
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
        return new Failure(terminal(debug), "run", "x.yaml").report(cause);
    }

    private Terminal terminal(boolean debug) {
        return new Session(Path.of(""), false, debug).terminal(new StringWriter(), err);
    }
}

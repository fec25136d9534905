package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Study;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.ResultExistsException;
import pacesetter.store.ResultFolder;

final class JobTest {
    private static final Study STUDY = new Study(
            ScenarioReader.read(Path.of("src/test/resources/golden/golden.yaml")), List.of(0), 3, 1, 20, Run.Null.OFF);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void runsThatBreakAreToldAndTheOthersAreKept() throws Exception {
        int exitCode;
        try (ResultFolder results = ResultFolder.at(folder.resolve("some"))) {
            exitCode = job().execute(results, breaking(id -> id == 1));
        }
        assertThat(exitCode).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(err.toString())
                .contains("run 1 (documented, replicate 1) failed: it broke", "1 of 3 runs failed; runs.csv says why");
        assertThat(Files.readAllLines(folder.resolve("some/runs.csv")))
                .hasSize(4)
                .anyMatch(row -> row.startsWith("1,documented,1,") && row.contains(",failed,it broke,"));
        assertThat(out.toString()).contains("n = 2").endsWith("some" + System.lineSeparator());
    }

    @Test
    void aStudyOfWhichNothingIsLeftHasNoSummary() throws Exception {
        int exitCode;
        try (ResultFolder results = ResultFolder.at(folder.resolve("none"))) {
            exitCode = job().execute(results, breaking(id -> true));
        }
        assertThat(exitCode).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(out.toString()).isEqualTo("none" + System.lineSeparator());
        assertThat(folder.resolve("none/manifest.json")).content().contains("it broke");
    }

    @Test
    void aDiskThatFillsUpLeavesNothing() throws IOException {
        assertThatThrownBy(() -> {
                    try (ResultFolder results = ResultFolder.at(folder.resolve("full"))) {
                        job().execute(results, (threads, sink) -> {
                            throw new FileSystemException("runs.csv", null, "No space left on device");
                        });
                    }
                })
                .isInstanceOf(FileSystemException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofTwoRunsWithOneNameOnlyTheFirstGetsIt() throws Exception {
        assertThatThrownBy(() -> {
                    try (ResultFolder results = ResultFolder.at(folder.resolve("mine"))) {
                        job().execute(results, (threads, sink) -> {
                            Files.createDirectory(folder.resolve("mine"));
                            Files.writeString(folder.resolve("mine/runs.csv"), "of the other");
                            STUDY.execute(threads, sink);
                        });
                    }
                })
                .isInstanceOf(ResultExistsException.class);
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("mine"));
        assertThat(folder.resolve("mine/runs.csv")).hasContent("of the other");
    }

    private Job job() {
        Terminal terminal = Session.in(folder).terminal(out, err);
        return new Job(terminal, STUDY, 1, false, Optional.empty(), "pacesetter run golden.yaml");
    }

    private static Job.Runs breaking(IntPredicate broken) {
        return (threads, sink) -> STUDY.execute(
                threads,
                result -> sink.accept(
                        broken.test(result.run().id())
                                ? new RunResult.Failed(result.run(), result.seed(), "it broke")
                                : result));
    }
}

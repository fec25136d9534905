package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: encodings, full disks, signals. */
final class StreamsTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void chineseIsUtf8EvenWhereTheSystemSpeaksAscii() throws Exception {
        Fork.Answer answer = Fork.in(folder)
                .where("LC_ALL", "C")
                .with("-Dfile.encoding=US-ASCII")
                .type("run", GOLDEN.toString(), "--replicates=2", "--lang=zh", "--no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("北部企业开办全覆盖").doesNotContain("\uFFFD", "?");
    }

    @Test
    void nothingIsColouredOrRedrawnInAPipe() throws Exception {
        Fork.Answer answer = Fork.in(folder).type("run", GOLDEN.toString(), "--replicates=4", "--no-charts");
        assertThat(answer.out() + answer.err()).doesNotContain("\u001B", "\r");
        assertThat(answer.err()).contains("4 of 4 runs");
    }

    @Test
    void aStandardOutputThatCannotBeWrittenIsATroubleWithTheDisk() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        Path err = folder.resolve("err");
        Process process = Fork.in(folder).start(full, err, "--help");
        assertThat(process.waitFor(Fork.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.DISK);
        assertThat(err).content().isEqualToIgnoringNewLines("pacesetter: cannot write to standard output");
    }

    @Test
    void aReaderThatHasEnoughIsNoTrouble() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fd/1")), "the system does not tell what a pipe is");
        Path err = folder.resolve("err");
        Process process = Fork.in(folder).piped(err, "schema");
        process.getInputStream().close();
        assertThat(process.waitFor(Fork.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(err).isEmptyFile();
        assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InterruptionTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    @Timeout(600)
    void anInterruptedRunStopsAndLeavesNothing(String signal, int number, int exitCode) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "signals are sent as on Linux");
        Path work = Files.createDirectory(folder.resolve("work"));
        Path err = folder.resolve("err");
        Process process =
                Fork.in(work).start(folder.resolve("out"), err, "run", GOLDEN.toString(), "--replicates=100000");
        try {
            assumeTrue(!ignores(process, number), "started by a shell that shields its jobs from " + signal);
            while (process.isAlive() && !Files.readString(err).contains("runs on")) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.waitFor();
            assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(exitCode);
            assertThat(err).content().contains("interrupted: nothing was kept").doesNotContain("Exception");
            assertThat(folder.resolve("out")).isEmptyFile();
            try (Stream<Path> left = Files.walk(work)) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** Whether the process was told to ignore the signal before it began. */
    private static boolean ignores(Process process, int signal) throws Exception {
        String mask = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring(7).strip())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            assertThat(err)
                    .content()
                    .contains("interrupted: nothing was written. Begin again with: pacesetter run " + GOLDEN)
                    .doesNotContain("Exception");
            assertThat(folder.resolve("out")).isEmptyFile();
            try (Stream<Path> left = Files.walk(work)) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a command that is interrupted says, and leaves in a folder with a run and two shards of a sweep. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run GOLDEN --replicates=2 | nothing was written. Begin again with",
                "sweep GOLDEN --dry-run | nothing was written. Begin again with",
                "merge one two --out=whole | nothing was written. Begin again with",
                "pair GOLDEN --strategies=none,ring | nothing was written. Begin again with",
                "compare ran | the results are as they were, and no comparison was written. Begin again with",
                "reproduce ran | the results are as they were, and nothing else was kept. Begin again with",
            })
    void anInterruptedCommandLeavesNothingAndSaysHowToBeginAgain(String command, String words) throws Exception {
        Session session = Session.in(folder);
        for (String made : List.of(
                "run GOLDEN --replicates=3 --no-charts --until=2019-03-06 --strategies=none,ring --out=ran",
                "sweep GOLDEN --replicates=2 --until=2019-03-06 --strategies=none --shard=1/2 --out=one",
                "sweep GOLDEN --replicates=2 --until=2019-03-06 --strategies=none --shard=2/2 --out=two")) {
            assertThat(session.type(typed(made)).exitCode()).isZero();
        }
        List<Path> before = files(folder);
        Session.Answer answer;
        Thread.currentThread().interrupt();
        try {
            answer = session.type(typed(command));
        } finally {
            Thread.interrupted();
        }
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(answer.err().lines().filter(line -> line.contains("interrupted")))
                .containsExactly(
                        "pacesetter: interrupted: " + words + ": pacesetter " + String.join(" ", typed(command)));
        assertThat(files(folder)).isEqualTo(before);
    }

    private static String[] typed(String command) {
        return command.replace("GOLDEN", GOLDEN.toString()).split(" ");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
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

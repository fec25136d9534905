package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep on a real file system that fills up: two megabytes in memory, mounted where only this test sees it. */
final class FullDiskTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();
    private static final List<String> WORDS =
            List.of("sweep", GOLDEN.toString(), "--strategies=none,everything", "--replicates=1000");

    /** The first sweep meets the full disk; then the disk grows, and the same command goes on. */
    private static final String SCRIPT = """
            mount -t tmpfs -o size=2m tmpfs small && touch mounted || exit 99
            "$@" 2> first.err; echo $? > first.code
            "$@" 2> again.err; echo $? > again.code
            mount -o remount,size=100m small
            "$@" 2> second.err; echo $? > second.code
            cp small/mine/*.csv .
            """;

    @TempDir
    private Path folder;

    @Test
    @Timeout(600)
    void aSweepThatFillsTheDiskGoesOnWhenThereIsRoom() throws Exception {
        Files.createDirectory(folder.resolve("small"));
        List<String> line = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh"));
        line.addAll(Fork.in(folder).line(with("--out=small/mine")));
        int end = end(line);
        assumeTrue(Files.exists(folder.resolve("mounted")), "the machine lets nobody mount a file system");
        assertThat(end).as(text("output") + text("second.err")).isZero();

        assertThat(code("first")).isEqualTo(ExitCode.DISK);
        assertThat(folder.resolve("first.err"))
                .content()
                .contains("No space left on device", "What is on the disk stays; go on with: ")
                .doesNotContain("internal error");
        assertThat(code("again")).isEqualTo(ExitCode.DISK);
        assertThat(code("second")).as(text("second.err")).isEqualTo(ExitCode.OK);

        assertThat(Session.in(folder).type(with("--out=whole")).exitCode()).isZero();
        assertThat(CsvFiles.in(folder)).isNotEmpty().isEqualTo(CsvFiles.in(folder.resolve("whole")));
    }

    private static String[] with(String out) {
        return Stream.concat(WORDS.stream(), Stream.of(out)).toArray(String[]::new);
    }

    private int end(List<String> line) throws InterruptedException {
        try {
            return new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    private int code(String attempt) throws IOException {
        return Integer.parseInt(text(attempt + ".code").strip());
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in a Java machine that cannot hold one world of what they are asked for. */
final class OutOfMemoryTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run SCENARIO --replicates=2 --threads=2",
                "sweep SCENARIO --replicates=2 --threads=2 --strategies=none",
                "pair SCENARIO --strategies=none,ring",
            })
    void aLackOfMemoryIsSaidAndIsNoInternalError(String command) throws Exception {
        List<String> words = List.of(command.split(" "));
        Fork.Answer answer = Fork.in(folder)
                .with("-Xmx32m")
                .type(Stream.concat(
                                words.stream().map(word -> word.replace("SCENARIO", GOLDEN.toString())),
                                Stream.of("--set=landscape.bits=16", "--set=landscape.interactions=14"))
                        .toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.BUG);
        assertThat(answer.err().lines())
                .last()
                .asString()
                .isEqualTo("pacesetter: out of memory. Maybe Java may take more: set JDK_JAVA_OPTIONS to -Xmx4g; fewer"
                        + " --replicates take less");
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("results/0001")).doesNotExist();
    }
}

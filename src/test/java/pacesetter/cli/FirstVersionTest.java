package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.store.Resealed;
import pacesetter.store.StoredStudy;

/** Folders that version 0.1.0 wrote are read, and never joined with what this one computes. */
final class FirstVersionTest {
    private static final Path FIRST = Path.of("src/test/resources/made-by-0.1.0");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(FIRST)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(FIRST.relativize(file).toString());
                if (!Files.isDirectory(target)) {
                    Files.copy(file, target);
                }
            }
        }
        Files.copy(Path.of("src/test/resources/tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
    }

    private Session.Answer type(String words) {
        return Session.in(folder).type(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "sweep", "unfinished", "run/comparison"})
    void statusSaysWhoMadeIt(String name) {
        Session.Answer answer = type("status " + name);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("made by 0.1.0, cannot be checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "sweep"})
    void comparingSaysWhoMadeIt(String name) throws IOException {
        Session.Answer answer = type("compare " + name + " --no-charts --out now");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).contains(name + " was made by 0.1.0, cannot be checked");
        assertThat(answer.out()).contains("2 strategies in 3 worlds");
        assertThat(folder.resolve("now/manifest.json")).content().contains("made by 0.1.0, cannot be checked");
        assertThat(StoredStudy.open(folder.resolve(name)).caution()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "reproduce run, Use that version",
        "sweep tiny.yaml --replicates 3 --out sweep, that version can go on with it",
        "sweep tiny.yaml --replicates 5 --out sweep, that version can go on with it",
        "sweep tiny.yaml --replicates 3 --out sweep --force, that version can go on with it",
        "merge unfinished --out whole, Merge its shards with that version",
        "compare unfinished, Finish it with that version"
    })
    void nothingGoesOnWithIt(String command, String wayOut) {
        Session.Answer answer = type(command);
        assertThat(answer.exitCode()).isIn(ExitCode.INVALID, ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("0.1.0", wayOut);
    }

    /** Whoever takes the format away makes no old folder of a new one. */
    @Test
    void aNewFolderDoesNotPassForAnOldOne() throws IOException {
        type("run tiny.yaml --replicates 1 --no-charts --out now");
        Path manifest = folder.resolve("now/manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"format\": \\d+,", ""));
        assertThat(type("status now").exitCode()).isEqualTo(ExitCode.INVALID);
        Files.writeString(manifest, text);
        Resealed.entry(manifest, "format", 99);
        assertThat(type("compare now").err()).contains("whose files this program cannot read");
    }
}

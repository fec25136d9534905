package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do to folders that are there already: above all, nothing. */
final class ReplacingTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String RUN =
            "run scenarios/golden.yaml --replicates=1 --no-charts --null=off --until=2018-12-31";

    @TempDir
    private Path folder;

    @BeforeEach
    void runOnce() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolve(name), folder.resolve("scenarios").resolve(name));
        }
        assertThat(type(RUN + " --strategies=none,ring --out results/x").exitCode())
                .isZero();
    }

    private Session.Answer type(String arguments) {
        return Session.in(folder).type(arguments.split(" "));
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "years of work");
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(path -> all.put(folder.relativize(path).toString(), content(path)));
        }
        return all;
    }

    private static String content(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exit code 4, one message with a cure that helps, and not a byte has changed. */
    private void refused(String command, String reason) throws IOException {
        Map<String, String> before = everything();
        Session.Answer answer = type(command);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err().lines())
                .singleElement()
                .asString()
                .contains(reason)
                .endsWith(". Name another folder with --out.");
        assertThat(answer.out()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private void done(String command) {
        Session.Answer answer = type(command);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void resultsAreReplacedWhereSomebodyAsksForIt() throws IOException {
        Session.Answer answer = type(RUN + " --out results/x");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err().lines())
                .singleElement()
                .asString()
                .endsWith(
                        "x holds results of a run already. Name another folder with --out, or replace it with --force.");
        done("compare results/x --no-charts");
        done(RUN + " --out results/x --force");
        assertThat(folder.resolve("results/x/runs.csv")).content().hasLineCount(2);
        assertThat(folder.resolve("results/x/comparison")).doesNotExist();
        assertThat(folder.resolve("results")).isDirectoryNotContaining(path -> !path.endsWith("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --force"})
    void anotherProgramsManifestIsNoProof(String force) throws IOException {
        write("app/index.html");
        Files.writeString(folder.resolve("app/manifest.json"), "{\"name\": \"App\", \"start_url\": \"/\"}");
        refused(RUN + " --out app" + force, "manifest.json is damaged: it has no \"program\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --force"})
    void aFolderOfOtherThingsGetsOneAnswer(String force) throws IOException {
        write("thesis/thesis.txt");
        refused(RUN + " --out thesis" + force, "thesis holds no results, but thesis.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results/x/notes.txt",
                "results/x/charts/notes.txt",
                "results/x/comparison/notes.txt",
                "results/x/Manifest.json"
            })
    void notesInResultsAreNamedAndKept(String notes) throws IOException {
        done("compare results/x --no-charts");
        write(notes);
        refused(RUN + " --out results/x --force", notes.substring("results/x/".length()));
    }

    @Test
    void aTableThatWasChangedIsNamedAndKept() throws IOException {
        Files.writeString(folder.resolve("results/x/runs.csv"), "\r\n", StandardOpenOption.APPEND);
        refused(RUN + " --out results/x --force", "runs.csv (changed since)");
    }

    @Test
    void notesInAComparisonAreNamedAndKeptEachTime() throws IOException {
        done("compare results/x");
        done("compare results/x");
        write("results/x/comparison/notes.txt");
        refused("compare results/x", "comparison holds what this program did not leave there: notes.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--force"})
    void whatIsReadIsNeverReplaced(String force) throws IOException {
        refused("compare results/x --out results/x " + force, "x is what this command reads");
        refused("compare results/x --out results " + force, "results holds what this command reads: x");
        refused("compare results/x --out . " + force, "holds what this command reads: " + Path.of("results/x"));
        refused(RUN + " --out scenarios " + force, "scenarios holds what this command reads: golden.yaml");
    }

    @Test
    void oneKindDoesNotReplaceAnother() throws IOException {
        done("compare results/x --no-charts --out results/c");
        done("sweep scenarios/golden.yaml --strategies=none --replicates=1 --out results/s");
        done(RUN + " --out results/y");
        refused(RUN + " --out results/c --force", "c holds a comparison");
        refused("compare results/x --out results/y --force", "y holds results of a run");
        refused(RUN + " --out results/s --force", "s holds results of a sweep");
        refused("compare results/x --out results/s --force", "s holds results of a sweep");
        done("compare results/x --no-charts --out results/c --force");
    }

    @Test
    void aLinkIsNoFolderOfResults() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("results/x"));
        refused(RUN + " --out link --force", "link is a link");
        refused("compare link --out results/x --force", "x is what this command reads");
        Files.createSymbolicLink(folder.resolve("results/x/comparison"), folder.resolve("scenarios"));
        refused("compare results/x", "comparison is a link");
    }

    @Test
    void aNameInOtherCaseHidesNothing() throws IOException {
        Path other = folder.resolve("RESULTS");
        if (!Files.exists(other)) {
            Files.createSymbolicLink(other, folder.resolve("results")); // as on systems that do not tell case
        }
        refused("compare results/x --out RESULTS/x --force", "x is what this command reads");
        refused("compare RESULTS/x --out results/x --force", "x is what this command reads");
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        done(RUN + " --out empty");
        assertThat(folder.resolve("empty/runs.csv")).content().hasLineCount(2);
    }

    @Test
    void mergedShardsReplaceNothing() throws IOException {
        done("sweep scenarios/golden.yaml --strategies=none --replicates=1 --shard=1/1 --out results/s");
        Map<String, String> before = everything();
        Session.Answer answer = type("merge results/s --out results/x");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("x holds results of a run. Name another folder.");
        assertThat(everything()).isEqualTo(before);
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;
import pacesetter.store.Resealed;

final class ReproduceCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolve(name), folder.resolve(name));
        }
        type("run golden.yaml --replicates=2 --strategy=none --strategy=ring --out=results --set evidence.noise=0.2");
    }

    @Test
    void resultsAreIdenticalWhenRunAgain() throws IOException {
        Answer answer = type("reproduce results");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).startsWith("Identical: 12 files");
        assertNothingIsLeft();
    }

    @Test
    void aSweepIsRunAgainToo() {
        type("sweep golden.yaml --strategies=none,ring --replicates=2 --out=swept");
        Answer answer = type("reproduce swept");
        assertThat(answer.exitCode()).as(answer.err() + answer.out()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).startsWith("Identical: ");
    }

    /** The second level does not go together with the scenario as its file has it. */
    @Test
    void aSweepIsRunAgainWithItsSettingsAndItsEnd() throws IOException {
        Files.writeString(folder.resolve("many.yaml"), """
                scenario: golden.yaml
                strategies: [none]
                replicates: 1
                factors: [{parameter: landscape.interactions, levels: [3, 10]}]
                """);
        assertThat(type("sweep many.yaml --out=swept").exitCode()).isEqualTo(ExitCode.INVALID);
        Answer swept = type("sweep many.yaml --set landscape.bits=12 --until=2019-03-06 --out=swept");
        assertThat(swept.exitCode()).as(swept.err()).isEqualTo(ExitCode.OK);
        Answer answer = type("reproduce swept");
        assertThat(answer.exitCode()).as(answer.err() + answer.out()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).startsWith("Identical: ");
    }

    @Test
    void aChangedInputOfASweepFileIsRefusedBeforeAnythingRuns() throws IOException {
        Path file = folder.resolve("many.yaml");
        String text = """
                scenario: golden.yaml
                strategies: [none, ring]
                replicates: 2
                factors: [{parameter: evidence.noise, levels: [0.1, 0.2]}]
                """;
        Files.writeString(file, text);
        type("sweep many.yaml --out=swept");
        assertThat(type("reproduce swept").out()).startsWith("Identical: ");
        Files.writeString(file, text.replace("[none, ring]", "[ring, none]"));
        refused("swept", "the sweep file has changed since the results were made: its strategies.");
        Files.writeString(file, text.replace("0.2", "0.3"));
        refused("swept", "the sweep file has changed since the results were made: its design points.");
        Files.writeString(file, text);
        Files.writeString(folder.resolve("borders.csv"), "\n", StandardOpenOption.APPEND);
        refused("swept", "borders.csv has changed since the results were made");
    }

    @Test
    void aChangedNumberIsFoundWithItsLine() throws IOException {
        Path series = folder.resolve("results/series.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(series));
        lines.set(3, lines.get(3) + "1");
        Files.writeString(series, String.join("\r\n", lines) + "\r\n");
        Files.delete(folder.resolve("results/events.csv"));
        Answer answer = type("reproduce results");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(answer.err())
                .contains("results: events.csv is missing", "results: series.csv is not what was written");
        assertThat(answer.out().lines())
                .containsExactly(
                        "events.csv is missing from the results",
                        "series.csv differs from line 4 on",
                        "Not identical: differences in 2 of 12 files.");
        assertNothingIsLeft();
    }

    @Test
    void aChangedInputIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("borders.csv"), "\n", StandardOpenOption.APPEND);
        refused("borders.csv has changed since the results were made");
        Files.delete(folder.resolve("borders.csv"));
        refused("borders.csv is missing");
        Files.delete(folder.resolve("golden.yaml"));
        refused("no file golden.yaml. Run this from the folder in which the results were made.");
    }

    @Test
    void otherNumbersAreRefusedWithTheVersionThatMadeThem() throws IOException {
        Path manifest = folder.resolve("results/manifest.json");
        Resealed.entry(manifest, "version", "9");
        Resealed.entry(manifest, "numbers", 77);
        refused("results was made by version 9, this is ");
    }

    @Test
    void anotherVersionWithTheSameNumbersMakesTheSame() throws IOException {
        Resealed.entry(folder.resolve("results/manifest.json"), "version", "9");
        assertThat(type("reproduce results").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aManifestThatWasChangedIsRefused() throws IOException {
        Path manifest = folder.resolve("results/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"replicates\": [0-9]+", "\"replicates\": 3"));
        refused("manifest.json is damaged: it is not what was written");
    }

    private void refused(String message) {
        refused("results", message);
    }

    private void refused(String results, String message) {
        Answer answer = type("reproduce " + results);
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(message);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("golden.yaml", "regions.csv", "borders.csv", "results");
        }
    }

    private Answer type(String arguments) {
        return Session.in(folder).type(arguments.split(" "));
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.store.Resealed;

/** Kinds of damage that went unnoticed once, or gave a message that was no use. */
final class DamagedFolderTest {
    private static final String SWEEP = "sweep study.yaml --out mine";

    @TempDir
    private Path folder;

    private Path mine = Path.of("");

    @BeforeEach
    void putTheStudyThere() throws IOException {
        mine = folder.resolve("mine");
        Files.copy(Path.of("src/test/resources/tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("study.yaml"), """
                scenario: tiny.yaml
                replicates: 2
                factors:
                  - {parameter: evidence.noise, levels: [0.1, 0.2]}
                """);
    }

    private Session.Answer type(String words) {
        return Session.in(folder).type(words.split(" "));
    }

    private void done(String words) {
        Session.Answer answer = type(words);
        assertThat(answer.exitCode()).as(words + ": " + answer.err()).isZero();
    }

    private void refused(String words, String... message) {
        Session.Answer answer = type(words);
        assertThat(answer.exitCode()).as(answer.err()).isIn(ExitCode.INVALID, ExitCode.OUTPUT_EXISTS, ExitCode.DISK);
        assertThat(answer.out() + answer.err()).contains(message).doesNotContain("Exception");
    }

    private Path part() {
        return mine.resolve("parts/00000001.part");
    }

    @Test
    void aDamagedPartIsSetAsideAndTheSweepIsWholeAfterwards() throws IOException {
        done(SWEEP);
        byte[] bytes = Files.readAllBytes(part());
        bytes[bytes.length / 2] ^= 1;
        Files.write(part(), bytes);
        refused("status mine", "00000001.part is damaged");
        done(SWEEP);
        done("status mine");
        assertThat(mine.resolve("parts/00000001.part.kept-1")).hasBinaryContent(bytes);
    }

    @Test
    void aMergedSweepWithoutTablesIsComparedInTheReplicatesOfWhichEveryShardHasItsPart() throws IOException {
        for (String shard : List.of("1", "2")) {
            for (String replicates : List.of("1", "2")) {
                done("sweep study.yaml --shard " + shard + "/2 --replicates " + replicates + " --out shard-" + shard);
            }
        }
        done("merge shard-1 shard-2 --out mine");
        Files.delete(mine.resolve("manifest.json"));
        Files.writeString(mine.resolve("parts/00000002.part"), "of replicate 1, from shard 1");
        done("compare mine --no-charts");
        done("sweep study.yaml --replicates 1 --out one");
        done("compare one --no-charts --out comparison");
        assertThat(CsvFiles.in(mine.resolve("comparison"))).isEqualTo(CsvFiles.in(folder.resolve("comparison")));
    }

    @Test
    void aPartBehindWhoseNumberThereIsNoOtherIsRefused() throws IOException {
        done(SWEEP);
        Files.move(part(), mine.resolve("parts/99999999.part"));
        refused(SWEEP, "mine/parts/99999999.part has a number that no part has. Nothing was touched.");
        refused("status mine", "99999999.part has a number that no part has");
    }

    @Test
    void aFinishedSweepWithoutItsPartsIsNotWhole() throws IOException {
        done(SWEEP);
        Files.delete(part());
        refused(
                "status mine",
                "8 of 8 runs are missing from the parts",
                "damaged; go on with: pacesetter sweep study.yaml");
        done(SWEEP);
        done("status mine");
    }

    @Test
    void aPartThatDoesNotGoWithTheColumnsIsNamedWithAWayOut() throws IOException {
        done(SWEEP);
        Resealed.json(
                mine.resolve("sweep.json"),
                json -> json.getAsJsonObject("layout").getAsJsonArray("series").remove(0));
        Files.delete(mine.resolve("manifest.json"));
        refused(
                "compare mine --no-charts",
                "mine/parts/00000001.part is damaged: a result has ",
                "Take it out of the folder");
    }

    @ParameterizedTest
    @CsvSource({"manifest.json", "sweep.json"})
    void aFolderInPlaceOfAFileStaysWithWhatIsInIt(String name) throws IOException {
        done(SWEEP);
        Files.delete(mine.resolve(name));
        Files.createDirectory(mine.resolve(name));
        Files.writeString(mine.resolve(name).resolve("notes.txt"), "precious");
        done(SWEEP + " --force");
        done("status mine");
        assertThat(mine.resolve(name + ".kept-1/notes.txt")).hasContent("precious");
    }

    @Test
    void aLinkInPlaceOfTheLockIsNotWrittenThrough() throws IOException {
        done(SWEEP);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "precious");
        Files.delete(mine.resolve("lock"));
        try {
            Files.createSymbolicLink(mine.resolve("lock"), notes);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "the system has no links");
        }
        refused(SWEEP, "mine/lock: is a folder or a link, and no file");
        done("status mine");
        assertThat(notes).hasContent("precious");
    }

    @Test
    void theManifestOfAnotherVersionDoesNotMakeASweepWhole() throws IOException {
        done(SWEEP);
        Path other = Path.of("src/test/resources/made-by-0.1.0/sweep/manifest.json");
        Files.write(mine.resolve("manifest.json"), Files.readAllBytes(other));
        refused("status mine", "manifest.json is that of other tables");
    }

    @Test
    void aDamagedTableOfPointsIsNoReasonNotToReproduce() throws IOException {
        done(SWEEP);
        Files.writeString(mine.resolve("design.csv"), "point,evidence.noise\r\n0,0.2\r\n1,0.1\r\n");
        Session.Answer answer = type("reproduce mine");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(answer.out()).contains("design.csv differs from line 2 on", "Not identical: differences in 1 of ");
    }

    /** What nobody looks at before tables are made of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep | [] | \"keep\" is no object",
                "keep | {\"series\": 1, \"events\": \"none\"} | \"series\" is no text",
                "names | {} | \"names\" is no list",
                "names | [[1]] | \"names\" is no text",
                "warnings | [null] | \"warnings\" is no text",
                "scenario | {} | it has no \"parameters\"",
                "ticks | 2147483647 | \"ticks\" is no whole number from 1 to 10000",
                "strategies | [] | it has no strategies",
            })
    void aDescriptionThatIsWrongThoughSealedIsRefused(String key, String value, String message) throws IOException {
        done(SWEEP);
        JsonElement wrong = JsonParser.parseString(value);
        Resealed.json(mine.resolve("sweep.json"), json -> json.add(key, wrong));
        Files.delete(mine.resolve("manifest.json"));
        for (String words : List.of("status mine", "compare mine", "merge mine --out whole")) {
            refused(words, "mine/sweep.json is damaged: " + message);
        }
        refused(SWEEP, "sweep.json is damaged, so nobody knows what its parts belong to");
    }

    @Test
    void aManifestOfMoreRunsThanItsTableCanHoldTakesNoMemory() throws IOException {
        done(SWEEP);
        Resealed.json(mine.resolve("manifest.json"), json -> {
            json.getAsJsonObject("study").addProperty("replicates", 25_000_000);
            json.getAsJsonObject("study").addProperty("shard", "1/25000000");
        });
        refused("compare mine", "mine/manifest.json is damaged: it tells of more runs than runs.csv has");
    }

    @Test
    void aManifestThatListsWhatIsNoFileIsRefused() throws IOException {
        done(SWEEP);
        Resealed.json(mine.resolve("manifest.json"), json -> {
            JsonElement entry = json.getAsJsonObject("files").get("runs.csv");
            json.getAsJsonObject("files").add("\0", entry);
        });
        refused("status mine", "mine/manifest.json is damaged: files names what no file can be");
    }

    @Test
    void aManifestWhoseCommandNamesNoFileIsRefused() throws IOException {
        done(SWEEP);
        Resealed.entry(mine.resolve("manifest.json"), "command", "pacesetter sweep a\0b");
        refused("reproduce mine", "mine names an input that no file can have as its name");
    }

    /** Tables of version 0.1.0, which nothing protects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runs.csv | 0 | strategy | seed | it has a column twice",
                "runs.csv | 1 | completed, | completed | there are 123 cells, not 124",
                "runs.csv | 2 | 1,journal,0 | 0,none,0 | a run stands there twice",
                "runs.csv | 1 | 0,none,0 | 0,none,x | there is no number where one has to be",
                "runs.csv | 1 | ,0.25, | ,1e400, | there is no number where one has to be",
                "runs.csv | 1 | 0,none,0 | 0,else,0 | a run that the manifest does not know",
                "series.csv | 1 | 0,none,0,0, | 0,none,0,8, | a tick that the manifest does not know",
                "series.csv | 1 | 0,none,0,0,2018 | 0,none,0,0,12018 | there is no date where one has to be",
                "series.csv | 2 | 2018-12-18 | 2018-12-19 | there is no date where one has to be",
                "series.csv | 1 | 0,none | 0,else | it tells of a strategy that the manifest does not know",
            })
    void aTableThatCannotBeIsRefusedInWords(String name, int line, String from, String to, String message)
            throws IOException {
        Copies.copy(Path.of("src/test/resources/made-by-0.1.0/run"), mine);
        Path table = mine.resolve(name);
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        assertThat(lines.get(line)).contains(from);
        lines.set(line, lines.get(line).replace(from, to));
        Files.write(table, lines);
        refused("compare mine --no-charts", "mine/" + name + " is damaged", message);
    }

    @Test
    void aFolderInPlaceOfATableIsNamed() throws IOException {
        Copies.copy(Path.of("src/test/resources/made-by-0.1.0/run"), mine);
        Files.delete(mine.resolve("names.csv"));
        Files.createDirectory(mine.resolve("names.csv"));
        refused("compare mine", "mine/names.csv is no file");
    }
}

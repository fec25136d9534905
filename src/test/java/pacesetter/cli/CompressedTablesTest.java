package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are compressed with gzip are the tables that were written. */
final class CompressedTablesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeResults() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("s.yaml"), """
                scenario: golden.yaml
                strategies: [none, everything]
                replicates: 2
                keep: {events: all}
                """);
        done("sweep s.yaml --until 2019-01-29 --out s");
    }

    private String done(String line) {
        Session.Answer answer = type(line);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    private Session.Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private static Path compress(Path table) throws IOException {
        Path compressed = table.resolveSibling(table.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(table, out);
        }
        Files.delete(table);
        return compressed;
    }

    private void compressAll() throws IOException {
        for (Path file : Copies.files(folder.resolve("s"))) {
            if (file.toString().endsWith(".csv")) {
                compress(file);
            }
        }
    }

    @Test
    void everyCommandReadsThem() throws IOException, InterruptedException {
        done("compare s --no-charts --out before");
        compressAll();
        assertThat(done("status s")).doesNotContain("missing", "not what was written");
        done("compare s --no-charts --out after");
        assertThat(CsvFiles.in(folder.resolve("after"))).isEqualTo(CsvFiles.in(folder.resolve("before")));
        assertThat(done("reproduce s")).startsWith("Identical: ");
        new Verified(folder.resolve("s")).isAsWritten();
    }

    @Test
    void whatTheyHoldIsWhatCounts() throws IOException {
        Path events = compress(folder.resolve("s/events.csv"));
        byte[] bytes = Files.readAllBytes(events);
        Files.write(events, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(type("status s").out()).contains("events.csv is not what was written");
        Files.write(folder.resolve("s/events.csv"), new byte[] {'x'});
        compress(folder.resolve("s/events.csv"));
        assertThat(type("status s").out()).contains("events.csv is not what was written");
        assertThat(type("reproduce s").out()).contains("events.csv");
    }

    @Test
    void tablesThatAreMadeAnewTakeTheirPlace() throws IOException {
        compressAll();
        Files.writeString(
                folder.resolve("s.yaml"),
                Files.readString(folder.resolve("s.yaml")).replace("replicates: 2", "replicates: 3"));
        done("sweep s.yaml --until 2019-01-29 --out s");
        assertThat(Copies.files(folder.resolve("s")))
                .noneMatch(file -> file.toString().endsWith(".gz"));
    }

    /** The form decides no number: runs of the one are runs of the other, and the tables hold the same. */
    @Test
    void aScenarioMayAskForThem() throws IOException, InterruptedException {
        String plain = Files.readString(folder.resolve("golden.yaml"));
        String events = Files.readString(folder.resolve("s/events.csv"));
        Files.writeString(
                folder.resolve("golden.yaml"),
                plain.replace("record: {group_weeks: 4,", "record: {compression: gzip, group_weeks: 4,"));
        assertThat(type("sweep s.yaml --until 2019-01-29 --out s").err()).contains("4 of them there already");
        assertThat(folder.resolve("s/events.csv")).doesNotExist();
        try (InputStream content = new GZIPInputStream(Files.newInputStream(folder.resolve("s/events.csv.gz")))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(events);
        }
        done("run golden.yaml --strategy none --until 2019-01-01 --no-charts --out r");
        assertThat(folder.resolve("r/adoptions.csv.gz")).isRegularFile();
        assertThat(folder.resolve("r/series.csv")).isRegularFile();
        assertThat(done("reproduce r")).startsWith("Identical: ");
        new Verified(folder.resolve("r")).isAsWritten();
    }

    @Test
    void resultsWithThemMayBeReplaced() throws IOException {
        String run = "run golden.yaml --strategy none --until 2019-01-01 --no-charts --out r";
        done(run);
        compress(folder.resolve("r/events.csv"));
        done(run + " --force");
        assertThat(folder.resolve("r/events.csv")).isRegularFile();
        compress(folder.resolve("r/events.csv"));
        Files.write(folder.resolve("r/events.csv.gz"), new byte[] {1, 2});
        assertThat(type(run + " --force").exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
    }
}

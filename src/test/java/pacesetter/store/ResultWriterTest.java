package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.run.Column;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.SmallScenario;
import pacesetter.run.Study;
import pacesetter.text.Name;

final class ResultWriterTest {
    private static final Study STUDY =
            new Study(SmallScenario.make().scenario(), List.of(0, 1), 4, 42, 30, Run.Null.TWIN);

    @TempDir
    private Path place;

    private static Provenance provenance(int second) {
        Instant start = Instant.ofEpochSecond(1_600_000_000L + second);
        return new Provenance(
                "1.2.3", "pacesetter run small.yaml", start, start.plusSeconds(3), List.of(Name.same("uncalibrated")));
    }

    private Path write(String name, int threads) throws Exception {
        try (ResultFolder folder = ResultFolder.at(place.resolve(name));
                ResultWriter writer = new ResultWriter(folder, STUDY)) {
            STUDY.execute(threads, writer::append);
            writer.finish(provenance(threads));
            return folder.commit();
        }
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theBytesDoNotDependOnThreads(int threads) throws Exception {
        Map<String, byte[]> one = bytes(write("one", 1));
        Map<String, byte[]> many = bytes(write("many", threads));
        assertThat(many.keySet()).isEqualTo(one.keySet());
        one.forEach((name, content) -> {
            if (!name.equals(ResultFolder.MANIFEST)) { // the only file with times in it
                assertThat(many.get(name)).as(name).isEqualTo(content);
            }
        });
    }

    @Test
    void everyTableIsPlainAsciiWithOneHeaderLineAndEqualRows() throws Exception {
        Map<String, byte[]> files = bytes(write("a", 2));
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().endsWith(".csv") || file.getKey().equals(NamesFile.NAME)) {
                continue;
            }
            for (byte one : file.getValue()) {
                assertThat(one == '\r' || one == '\n' || (one >= ' ' && one <= '~'))
                        .isTrue();
            }
            String text = new String(file.getValue(), StandardCharsets.US_ASCII);
            assertThat(text).endsWith("\r\n").doesNotContain("NaN", "Infinity", "null,");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            // The reader refuses rows of unequal length.
            rows.put(
                    file.getKey(),
                    read(place.resolve("a").resolve(file.getKey())).size());
        }
        assertThat(rows)
                .containsEntry("runs.csv", 8)
                .containsEntry("series.csv", 8 * 30)
                .containsEntry("adoptions.csv", 8 * 12 * 4)
                .containsEntry("targets.csv", 8 * 5)
                .containsKeys("domains.csv", "groups.csv", "indicators.csv", "events.csv", "columns.csv");
    }

    @Test
    void valuesAreWrittenAsTheirColumnsSay() throws Exception {
        Path folder = write("a", 2);
        NamedCsvRecord row = read(folder.resolve("series.csv")).get(0);
        assertThat(row.getField("run_id")).isEqualTo("0");
        assertThat(row.getField("strategy")).isEqualTo("none");
        assertThat(row.getField("date")).isEqualTo("2018-12-11");
        assertThat(row.getField("titled_changes")).isEmpty();
        assertThat(row.getField("adopted")).matches("0\\.0?[0-9]{1,12}");
        assertThat(read(folder.resolve("adoptions.csv")).get(0).getField("region"))
                .isEqualTo("R0");
        assertThat(read(folder.resolve("runs.csv")))
                .allMatch(run -> run.getField("status").equals("completed"))
                .extracting(run -> run.getField("seed"))
                .doesNotContain("")
                .satisfies(seeds ->
                        assertThat(seeds.get(0)).isEqualTo(seeds.get(1)).isNotEqualTo(seeds.get(2)));
    }

    @Test
    void everyColumnIsExplained() throws Exception {
        Path folder = write("a", 2);
        List<NamedCsvRecord> explained = read(folder.resolve(ColumnsFile.NAME));
        assertThat(explained)
                .allMatch(row -> !row.getField("definition").isEmpty()
                        && !row.getField("unit").isEmpty()
                        && !row.getField("range").isEmpty());
        for (Map.Entry<RunTable, List<Column>> table :
                ResultWriter.columns(STUDY).entrySet()) {
            String file = table.getKey().file();
            List<String> header = read(folder.resolve(file)).get(0).getHeader();
            assertThat(explained.stream()
                            .filter(row -> row.getField("file").equals(file))
                            .map(row -> row.getField("column")))
                    .containsExactlyElementsOf(header);
        }
    }

    @Test
    void namesAreReadByExcel() throws Exception {
        byte[] content = bytes(write("a", 2)).get(NamesFile.NAME);
        assertThat(content).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains("region,R3,Region 3,名 Region 3,Group 0,,\r\n")
                .contains("indicator,days,Days,名 Days,domain-1,days,名 days\r\n");
    }

    @Test
    void everyCodeIsExplainedInBothLanguages() throws Exception {
        Set<String> codes = new LinkedHashSet<>();
        Path folder = write("a", 2);
        for (NamedCsvRecord row : read(folder.resolve(NamesFile.NAME))) {
            codes.add(row.getField(0) + " " + row.getField(1));
            assertThat(row.getField("name_en")).isNotEmpty();
            assertThat(row.getField("name_zh")).isNotEmpty();
        }
        for (List<Column> columns : ResultWriter.columns(STUDY).values()) {
            for (Column column : columns) {
                String kind = column.name().matches(".*(region|leader)") ? "region" : column.name();
                assertThat(codes)
                        .containsAll(column.codes().stream()
                                .map(code -> kind + " " + code)
                                .toList());
            }
        }
    }

    @Test
    void theManifestSaysHowToMakeItAgain() throws Exception {
        Path folder = write("a", 2);
        JsonObject manifest = JsonParser.parseString(Files.readString(folder.resolve(ResultFolder.MANIFEST)))
                .getAsJsonObject();
        assertThat(manifest.get("command").getAsString()).isEqualTo("pacesetter run small.yaml");
        assertThat(manifest.get("started").getAsString()).isEqualTo("2020-09-13T12:26:42Z");
        JsonObject study = manifest.getAsJsonObject("study");
        assertThat(study.get("seed").getAsString()).isEqualTo("42");
        assertThat(study.getAsJsonArray("seeds")).hasSize(4);
        JsonObject scenario = manifest.getAsJsonObject("scenario");
        assertThat(scenario.getAsJsonObject("calendar").get("start").getAsString())
                .isEqualTo("2018-12-04");
        assertThat(scenario.getAsJsonObject("parameters")
                        .getAsJsonObject("evidence")
                        .get("noise")
                        .getAsDouble())
                .isEqualTo(STUDY.scenario().parameters().evidence().noise());
        assertThat(scenario.getAsJsonArray("files")
                        .get(0)
                        .getAsJsonObject()
                        .get("sha256")
                        .getAsString())
                .hasSize(64);
        assertThat(scenario.getAsJsonArray("events")
                        .get(0)
                        .getAsJsonObject()
                        .get("kind")
                        .getAsString())
                .isEqualTo("listing");
    }

    @Test
    void aFailedRunHasItsRow() throws Exception {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"));
                ResultWriter writer = new ResultWriter(folder, STUDY)) {
            writer.append(new RunResult.Failed(STUDY.run(0), 7, "no, \"this\"\nis broken: 坏"));
            writer.finish(provenance(0));
            folder.commit();
        }
        NamedCsvRecord row = read(place.resolve("a/runs.csv")).get(0);
        assertThat(row.getField("status")).isEqualTo("failed");
        assertThat(row.getField("message")).isEqualTo("no, \"this\"?is broken: ?");
        assertThat(row.getField("seed")).isEqualTo("7");
        assertThat(row.getField("covered_end")).isEmpty();
        assertThat(read(place.resolve("a/series.csv"))).isEmpty();
        assertThat(Files.readString(place.resolve("a/manifest.json"))).contains("is broken: 坏");
    }

    @Test
    void anExceptionMidWayLeavesNothing() throws IOException {
        assertThatThrownBy(() -> {
                    try (ResultFolder folder = ResultFolder.at(place.resolve("a"));
                            ResultWriter writer = new ResultWriter(folder, STUDY)) {
                        STUDY.execute(2, result -> {
                            writer.append(result);
                            if (result.run().id() == 5) {
                                throw new IllegalStateException("stop");
                            }
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aDiskThatFailsAtAnyMomentIsAnIoExceptionAndLeavesNothing() throws Exception {
        Study study = new Study(SmallScenario.make().weeks(4).scenario(), List.of(1), 1, 42, 4, Run.Null.OFF);
        List<RunResult> results = new ArrayList<>();
        study.execute(1, results::add);
        int failures = 0;
        for (int operations = 0; ; operations++) {
            FailingDisk disk = new FailingDisk(operations, true);
            try (ResultFolder folder = ResultFolder.replacing(place.resolve("a"), Replacement.byNothing(), disk);
                    ResultWriter writer = new ResultWriter(folder, study)) {
                for (RunResult result : results) {
                    writer.append(result);
                }
                writer.finish(provenance(0));
                folder.commit();
            } catch (IOException full) {
                assertThat(full).hasMessage("No space left on device");
            }
            if (!disk.hasFailed()) {
                break;
            }
            failures++;
            // Only the very last step, after the name is given, may fail with the results in place.
            if (Files.exists(place.resolve("a"))) {
                assertThat(place.resolve("a/manifest.json")).isNotEmptyFile();
                new Disk().delete(place.resolve("a"));
            }
            assertThat(place).isEmptyDirectory();
        }
        assertThat(failures).isGreaterThan(30);
    }
}

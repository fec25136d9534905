package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.sweep.Chunk;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.file.SweepFile;

/**
 * The committed output of the questions that are wider than the scenario's strategies at its values: the same at uncertain
 * parameters, under every other rule, and lever by lever. To run them whole (half an hour and more), and to renew:
 *
 * <pre>mvn -B -ntp test -Pclaims -Dtest=WiderQuestionsTest -Dpacesetter.whole=true [-Dpacesetter.renew=true]</pre>
 *
 * With {@code -Dpacesetter.results=FOLDER} what is there of their runs is taken from {@code FOLDER/uncertain-parameters} and
 * {@code FOLDER/zhejiang-2018-ablation}, and the rest added.
 */
@Tag("claims")
final class WiderQuestionsTest {
    private static final Path REFERENCE = Path.of("results/reference");
    private static final Path UNCERTAIN = Path.of("scenarios/sweeps/uncertain-parameters.yaml");
    private static final String POINTS = "points.csv";
    private static final List<String> OUTCOMES = List.of(
            "covered_1y", "covered_end", "delivered_1y", "delivered_end", "performance", "titled_changes_per_year");
    private static final MathContext DIGITS = new MathContext(6);

    @TempDir
    private Path folder;

    /** The runs of one point are enough to see that model, design and seed are those of the committed means. */
    @Test
    void theFirstUncertainPointComesOutAsCommitted() throws IOException, InterruptedException {
        SweepFile file = SweepFile.read(UNCERTAIN, Map.of());
        Sweep sweep = file.sweep(file.scenario().calendar().ticks(), Shard.WHOLE);
        List<Chunk> chunks = new ArrayList<>();
        sweep.chunks(id -> sweep.point(id) == 0).forEachRemaining(chunks::add);
        Keep keep = new Keep(OUTCOMES, Kept.NONE, Kept.NONE, 1);
        Map<String, double[]> sums = new LinkedHashMap<>();
        new LocalPool(Runtime.getRuntime().availableProcessors())
                .execute(
                        chunks.stream()
                                .map(chunk -> new Chunk(chunk.runs(), keep))
                                .iterator(),
                        result -> add((RunResult.Completed) result, sums));
        List<String> lines = new ArrayList<>();
        sums.forEach((strategy, sum) -> lines.add(line(0, strategy, sum, sweep.replicates())));
        assertThat(lines).hasSize(sweep.strategies().size());
        assertThat(Files.readAllLines(REFERENCE.resolve("uncertain").resolve(POINTS)))
                .hasSize(1 + sweep.design().size() * sweep.strategies().size())
                .containsAll(lines);
    }

    private static void add(RunResult.Completed done, Map<String, double[]> sums) {
        Table outcomes = done.tables().get(RunTable.RUNS);
        assertThat(outcomes).isNotNull();
        double[] sum = sums.computeIfAbsent(
                done.run().scenario().strategies().get(done.run().strategy()).id(), any -> new double[OUTCOMES.size()]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += outcomes.value(0, outcomes.column(OUTCOMES.get(i)));
        }
    }

    private static String line(int point, String strategy, double[] sums, int replicates) {
        StringBuilder line = new StringBuilder(point + "," + strategy);
        for (double sum : sums) {
            line.append(',').append(written(sum / replicates));
        }
        return line.toString();
    }

    /** Empty where an outcome has no number, as titles have none without a journal. */
    private static String written(double mean) {
        return Double.isNaN(mean)
                ? ""
                : new BigDecimal(mean).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    @Test
    @EnabledIfSystemProperty(named = "pacesetter.whole", matches = "true")
    void theUncertainParametersComeOutAsCommitted() throws IOException {
        Path results = results("uncertain-parameters");
        finish(results, "sweep", UNCERTAIN.toString());
        Path made = Files.createDirectory(folder.resolve("uncertain"));
        Files.write(made.resolve(POINTS), points(results.resolve("runs.csv")));
        Files.copy(results.resolve("design.csv"), made.resolve("design.csv"));
        Path comparison = folder.resolve("comparison");
        for (String language : List.of("zh", "en")) {
            String words = finish(
                    comparison,
                    "compare",
                    results.toString(),
                    "--baseline=measured",
                    "--outcome=delivered_end",
                    "--force",
                    "--lang=" + language);
            Files.writeString(made.resolve(language.equals("en") ? "words.txt" : "words-zh.txt"), words);
        }
        for (String table : List.of("comparison.csv", "spread.csv", "turns.csv", "twins.csv", "regret.csv")) {
            Files.copy(comparison.resolve(table), made.resolve(table));
        }
        check(made);
    }

    private static List<String> points(Path runs) throws IOException {
        Map<String, double[]> sums = new LinkedHashMap<>();
        Map<String, Integer> worlds = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(runs)) {
            for (NamedCsvRecord row : csv) {
                String key = row.getField("point") + "," + row.getField("strategy");
                double[] sum = sums.computeIfAbsent(key, any -> new double[OUTCOMES.size()]);
                worlds.merge(key, 1, Integer::sum);
                for (int i = 0; i < sum.length; i++) {
                    String cell = row.getField(OUTCOMES.get(i));
                    sum[i] += cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of("point,strategy," + String.join(",", OUTCOMES)));
        sums.forEach((key, sum) -> {
            String[] parts = key.split(",", -1);
            lines.add(line(Integer.parseInt(parts[0]), parts[1], sum, worlds.getOrDefault(key, 0)));
        });
        return lines;
    }

    @Test
    @EnabledIfSystemProperty(named = "pacesetter.whole", matches = "true")
    void theAblationComesOutAsCommitted() throws IOException {
        Path results = results("zhejiang-2018-ablation");
        String words = finish(
                results,
                "ablate",
                "scenarios/zhejiang-2018.yaml",
                "--strategies=measured,journal,journal-notice,provincial-checklist,journal-notice-standard",
                "--outcome=delivered_end",
                "--outcome=covered_1y",
                "--outcome=titled_changes_per_year",
                "--replicates=10");
        Path made = Files.createDirectory(folder.resolve("ablation"));
        Files.writeString(made.resolve("words.txt"), words);
        Files.write(made.resolve("ablation.csv"), changes(results.resolve("ablation/ablation.csv")));
        check(made);
    }

    @Test
    @EnabledIfSystemProperty(named = "pacesetter.whole", matches = "true")
    void theLeversComeOutAsCommitted() throws IOException {
        Path results = results("zhejiang-2018-levers");
        String words = finish(
                results,
                "levers",
                "scenarios/zhejiang-2018.yaml",
                "--levers=journal,notice,league_table,reward,standard",
                "--outcome=delivered_end");
        Path made = Files.createDirectory(folder.resolve("levers"));
        Files.writeString(made.resolve("words.txt"), words);
        Files.copy(results.resolve("levers/levers.csv"), made.resolve("levers.csv"));
        check(made);
    }

    /** The rows that hold a difference, with the columns that claims are held to. */
    private static List<String> changes(Path table) throws IOException {
        List<String> columns = List.of(
                "mechanism", "value", "kind", "outcome", "pair", "sign", "difference", "low", "high", "n", "becomes");
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getField("n").equals("0")) {
                    lines.add(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> shortened(row.getField(column)))
                                    .toList()));
                }
            }
        }
        return lines;
    }

    private static String shortened(String cell) {
        return cell.matches("-?\\d+\\.\\d+") ? written(Double.parseDouble(cell)) : cell;
    }

    private Path results(String name) {
        String given = System.getProperty("pacesetter.results", "");
        return (given.isEmpty() ? folder : Path.of(given).toAbsolutePath()).resolve(name);
    }

    /** What a command says, without the folder it names at last. */
    private static String finish(Path out, String... words) {
        Session.Answer answer = Session.in(Path.of(""))
                .type(Stream.concat(Stream.of(words), Stream.of("--out=" + out.toAbsolutePath()))
                        .toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        List<String> lines = answer.out().lines().toList();
        return String.join("\n", lines.subList(0, Math.max(0, lines.size() - 2))) + "\n";
    }

    private static void check(Path made) throws IOException {
        Path committed = REFERENCE.resolve(made.getFileName().toString());
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Path there = committed.resolve(file.getFileName().toString());
                if (Boolean.getBoolean("pacesetter.renew")) {
                    Files.createDirectories(committed);
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                }
                assertThat(there).as("Renew it: see the comment of this test").hasSameBinaryContentAs(file);
            }
        }
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import pacesetter.cli.Session.Answer;
import pacesetter.store.Resealed;

final class CompareCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @BeforeEach
    void runThreeStrategies() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolve(name), folder.resolve(name));
        }
        Answer answer = type("run golden.yaml --replicates=5 --no-charts --out=three --strategy=none --strategy=ring"
                + " --strategy=documented");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void wordsComeFirstAndLastTheFolder() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("three/runs.csv"));
        Answer answer = type("compare three --baseline none");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .startsWith("3 strategies in 5 worlds, scenario golden, seed 1; baseline none")
                .contains(
                        "documented against none: ",
                        "What would turn this: pacesetter ablate golden.yaml tries",
                        "All this is conditional on scenario golden");
        assertThat(answer.out().lines())
                .last()
                .isEqualTo(Path.of("three", "comparison").toString());
        Path made = folder.resolve("three/comparison");
        assertThat(made.resolve("comparison.csv")).content().hasLineCount(1 + 6 * 3);
        assertThat(made.resolve("ranking.csv")).isNotEmptyFile();
        assertThat(made.resolve("columns.csv")).content().contains("difference_bca_low");
        for (String chart : List.of("differences", "coverage", "turnover", "pareto")) {
            assertThat(made.resolve("charts/" + chart + ".png")).isNotEmptyFile();
            assertThat(made.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
        }
        assertThat(folder.resolve("three/runs.csv")).hasBinaryContent(before);
    }

    @Test
    void theSameComparisonIsTheSameToTheByte() throws IOException {
        type("compare three --baseline none --no-charts --out=one");
        type("compare three --baseline none --no-charts --out=two");
        for (String name : List.of("comparison.csv", "ranking.csv", "pareto.csv", "columns.csv")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    /** The difference is the mean of the differences that a reader would compute from runs.csv. */
    @Test
    void differencesAreThoseOfTheRows() throws IOException {
        type("compare three --baseline none --outcome performance --no-charts");
        List<String> rows = Files.readAllLines(folder.resolve("three/runs.csv"));
        int column = List.of(rows.get(0).split(",")).indexOf("performance");
        double sum = 0;
        for (int run = 0; run < 15; run += 3) {
            sum += Double.parseDouble(rows.get(run + 3).split(",")[column])
                    - Double.parseDouble(rows.get(run + 1).split(",")[column]);
        }
        List<String> table = Files.readAllLines(folder.resolve("three/comparison/comparison.csv"));
        int difference = List.of(table.get(0).split(",")).indexOf("difference");
        assertThat(Double.parseDouble(table.get(3).split(",")[difference])).isEqualTo(sum / 5, within(1e-9));
    }

    @Test
    void aFailedAndAMissingRunAreNamedAndLeftOutOfThePairs() throws IOException {
        Path runs = folder.resolve("three/runs.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(runs));
        String[] cells = rows.get(2).split(",", -1);
        String broken = "1,ring,0," + cells[3] + ",failed,it broke" + ",".repeat(cells.length - 6);
        rows.set(2, broken);
        rows.remove(6); // documented, replicate 1
        Files.write(runs, rows);
        Resealed.folder(folder.resolve("three"));
        Answer answer = type("compare three --baseline none --outcome performance --no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains(
                        "Run 1 (ring, replicate 0) failed: it broke",
                        "Left out: 1 failed run and 1 missing run",
                        "of 4 worlds");
        List<String> table = Files.readAllLines(folder.resolve("three/comparison/comparison.csv"));
        List<String> header = List.of(table.get(0).split(","));
        String[] ring = table.get(2).split(",");
        assertThat(ring[header.indexOf("pairs")]).isEqualTo("4");
        assertThat(ring[header.indexOf("unpaired")]).isEqualTo("1");
    }

    @Test
    void aShardSaysThatTheOthersAreMissing() {
        type("sweep golden.yaml --strategies=none,ring --replicates=9 --shard=2/3 --out=part");
        Answer answer = type("compare part --no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains("This is shard 2/3 alone: 12 runs are in the other shards.", "pacesetter merge")
                .doesNotContain("missing runs");
    }

    @Test
    void designPointsGiveRegretsAndAMap() throws IOException {
        Path runs = folder.resolve("three/runs.csv");
        List<String> rows = Files.readAllLines(runs);
        List<String> spread = new ArrayList<>(List.of(rows.get(0).replaceFirst("seed", "seed,point")));
        for (String row : rows.subList(1, rows.size())) {
            for (int point = 0; point < 4; point++) {
                String[] cells = row.split(",", 5);
                spread.add(String.join(",", cells[0], cells[1], cells[2], cells[3], "" + point, cells[4]));
            }
        }
        Files.write(runs, spread);
        Files.write(
                folder.resolve("three/design.csv"),
                List.of("point,evidence.noise,landscape.bits", "0,0.1,8", "1,0.2,8", "2,0.1,12", "3,0.2,12"));
        Resealed.folder(folder.resolve("three"));
        Answer answer = type("compare three --baseline none --outcome performance");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains(
                        "at 4 design points",
                        "on average ",
                        "No parameter alone turns",
                        " of design points; ",
                        "(evidence.noise, landscape.bits)");
        Path made = folder.resolve("three/comparison");
        assertThat(made.resolve("regret.csv")).content().hasLineCount(4);
        assertThat(made.resolve("winners.csv")).content().hasLineCount(5);
        assertThat(made.resolve("spread.csv")).content().hasLineCount(4);
        assertThat(made.resolve("turns.csv")).content().hasLineCount(1 + 2 * 2 * 2);
        assertThat(made.resolve("charts/spread.svg")).isNotEmptyFile();
        assertThat(made.resolve("charts/turns.svg")).isNotEmptyFile();
        assertThat(made.resolve("charts/regret.png")).isNotEmptyFile();
    }

    @Test
    void aTimeThatDidNotComeIsNotRankedAway() {
        Answer answer = type("compare three --outcome t100_delivered --no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains(
                        "Not ranked, for the number is undefined in a completed run",
                        "the end of the run (restricted means).");
    }

    @Test
    void chineseIsSpokenToo() {
        Answer answer = type("compare three --lang zh --no-charts");
        assertThat(answer.out()).startsWith("5个世界中的3种策略").contains("越大越好");
        assertThat(answer.out().lines().filter(line -> line.startsWith("策略 ")))
                .hasSize(6)
                .allSatisfy(heads -> assertThat(heads).contains("中位数", "与基准之差", "距最优"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three --baseline=nnoe | --baseline (nnoe) is no strategy of these results. Did you mean none?",
                "three --outcome=delivered_edn | --outcome (delivered_edn) is no outcome of these runs. Did you mean"
                        + " delivered_end?",
                "three --outcome=gini --outcome=gini | --outcome (gini) is given twice.",
                "three --goal=max | --goal and --delta need exactly one --outcome",
                "three --delta=0.1 | --goal and --delta need exactly one --outcome",
                "three --outcome=gini --delta=-1 | --delta (-1) must be 0 or more.",
                "three --outcome=delivered_end --delta=2 | --delta (2) must be at most 1 (100%): delivered_end is a share,"
                        + " from 0 to 1. 2 points are written 0.02 or 2%.",
                "three --outcome=delivered_end --delta=200% | Two points are written 0.02 or 2%.",
                "three --outcome=delivered_end --delta=0,02 | --delta (0,02) must be a number. Did you mean 0.02?",
                "three --outcome=performance --delta=2% | --delta (2%) is in percent or points, which are for shares;"
                        + " performance counts in performance: give a number without a unit.",
                "three --confidence=95 | --confidence (95) must be in (0, 1): 0.95.",
                "three --confidence=1 | --confidence (1) must be in (0, 1): for instance 0.95.",
                "three --force | --force needs --out",
                "nowhere | holds no finished results: it has no manifest.json",
            })
    void aWrongQuestionGetsOneMessageAndNothingIsWritten(String arguments, String message) {
        Answer answer = type("compare " + arguments);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(message);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("three/comparison")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--delta=2%", "--delta=0.02", "--delta=2points", "--delta=2％"})
    void pointsAndPercentOfAShareAreUnderstood(String delta) {
        Answer answer = type("compare three --outcome delivered_end --confidence 95% --no-charts " + delta);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("Best at these parameters in the mean ", " 2 points", "95 % interval");
        assertThat(folder.resolve("three/comparison/manifest.json")).content().contains("\"delta\": 0.02");
    }

    @ParameterizedTest
    @CsvSource({"manifest.json", "runs.csv"})
    void damagedResultsAreRefusedWithTheFile(String name) throws IOException {
        Files.writeString(folder.resolve("three").resolve(name), "{]");
        Answer answer = type("compare three");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(name);
    }

    private Answer type(String arguments) {
        return Session.in(folder).type(arguments.split(" "));
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

final class LeversCommandTest {
    private static final String QUICK =
            "levers golden.yaml --strategy everything --replicates 3 --until 2019-04-03 --out mine";
    private static final String THREE = QUICK + " --levers reward,journal,notice";

    @TempDir
    private Path folder;

    @BeforeEach
    void laysAScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), folder.resolve(name));
        }
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private Answer done(String line) {
        Answer answer = type(line);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        return answer;
    }

    private List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    @Test
    void wordsTableAndChartsAreOfTheSameRuns() throws IOException, InterruptedException {
        Answer answer = done(THREE + " --outcome performance --outcome delivered_end");
        assertThat(answer.out())
                .startsWith(
                        "Levers of everything: 3 levers, on or off; 8 settings in 3 worlds, scenario golden, seed 1\n"
                                + "Off throughout: league_table, endorsement, relay, checklist, standard.\n"
                                + "Only through journal: notice.")
                .contains(
                        "for all 6 interactions (Holm)", "performance, performance at the end", "at these parameters");
        assertThat(answer.out().lines())
                .last()
                .isEqualTo(Path.of("mine", "levers").toString());
        assertThat(folder.resolve("mine/levers/charts/levers-performance.png")).isNotEmptyFile();
        assertThat(folder.resolve("mine/levers/charts/levers-delivered_end.svg"))
                .isNotEmptyFile();
        List<List<String>> table = rows("mine/levers/levers.csv");
        int anOutcome = 1 + 4 * 3 + 3; // the total, four effects of each lever, three pairs
        assertThat(table).hasSize(1 + 2 * anOutcome);
        List<String> columns =
                rows("mine/levers/columns.csv").stream().map(row -> row.get(1)).toList();
        assertThat(columns).containsAll(table.get(0));
        new Verified(folder.resolve("mine")).isAsWritten();
        String recomputed = "effect lever other value low high n share share_low share_high p_adjusted";
        new Verified(folder.resolve("mine"))
                .namesWhatIsAltered(Map.of("levers/levers.csv", recomputed), 3, new Random(1));
    }

    /** Worked out anew from runs.csv: over the six orders of three levers, and over the settings of the other two. */
    @Test
    void numbersAreThoseOfTheRuns() throws IOException {
        done(THREE + " --outcome performance --no-charts");
        Map<String, Double> mean = means("performance");
        assertThat(mean).hasSize(8);
        double none = mean.get("none");
        double alone = mean.get("journal") - none;
        double last = mean.get("journal+notice+reward") - mean.get("notice+reward");
        double second =
                mean.get("journal+notice") - mean.get("notice") + mean.get("journal+reward") - mean.get("reward");
        assertThat(value("alone", "journal")).isCloseTo(alone, within(1e-9));
        assertThat(value("last", "journal")).isCloseTo(last, within(1e-9));
        assertThat(value("main", "journal")).isCloseTo((alone + last + second) / 4, within(1e-9));
        assertThat(value("shapley", "journal")).isCloseTo((2 * alone + 2 * last + second) / 6, within(1e-9));
        assertThat(value("total", "")).isCloseTo(mean.get("journal+notice+reward") - none, within(1e-9));
        assertThat(value("shapley", "journal") + value("shapley", "notice") + value("shapley", "reward"))
                .isCloseTo(value("total", ""), within(1e-9));
        assertThat(value("alone", "notice"))
                .as("without a journal nothing is listed")
                .isZero();
    }

    private Map<String, Double> means(String outcome) throws IOException {
        List<List<String>> runs = rows("mine/runs.csv");
        List<String> header = runs.get(0);
        Map<String, Double> means = new HashMap<>();
        for (List<String> run : runs.subList(1, runs.size())) {
            double value = Double.parseDouble(run.get(header.indexOf(outcome)));
            means.merge(run.get(header.indexOf("strategy")), value / 3, Double::sum);
        }
        return means;
    }

    private double value(String effect, String lever) throws IOException {
        return rows("mine/levers/levers.csv").stream()
                .filter(row -> row.get(1).equals(effect) && row.get(2).equals(lever))
                .mapToDouble(row -> Double.parseDouble(row.get(4)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameCommandFindsNothingLeftAndMoreLeversRunOnlyWhatIsNew() throws IOException {
        String two = QUICK + " --levers journal,reward --outcome performance --no-charts";
        Answer first = done(two);
        Answer again = done(two);
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("12 runs, 12 of them there already");
        assertThat(done(THREE + " --outcome performance --no-charts").err())
                .contains("24 runs, 12 of them there already");
        Answer other = type(two + " --seed 2");
        assertThat(other.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(other.err()).contains("different is the seed");
    }

    @Test
    void theFolderIsOneOfASweep() throws IOException {
        done(QUICK + " --levers journal,reward --no-charts");
        assertThat(done("status mine").out()).contains("golden-levers: 12 of 12", "finished");
        assertThat(done("compare mine --no-charts --baseline none").out()).contains("journal+reward against none: ");
        assertThat(done("reproduce mine").out()).startsWith("Identical: ");
        assertThat(done("status mine/levers").out()).contains("whole");
    }

    @Test
    void theStrategyWithMostLeversIsTakenAndItsCautionsAreToldOnce() {
        Answer answer = done("levers golden.yaml --replicates 2 --until 2019-03-06 --dry-run");
        assertThat(answer.out()).contains("512 runs: 256 strategies", "time: about");
        assertThat(folder.resolve("results")).doesNotExist();
        assertThat(done(THREE + " --no-charts").err()).containsOnlyOnce("the lever notice never acts");
    }

    @Test
    void turnoverAboveNoiseIsMeasuredWhereItIsAsked() throws IOException {
        done(QUICK + " --levers journal,reward --outcome true_changes_above_null --no-charts");
        assertThat(rows("mine/levers/levers.csv").get(1).get(4)).isNotEmpty();
    }

    @Test
    void wordsAreInChinese() {
        String words = done("--lang zh " + THREE + " --outcome performance --no-charts")
                .out();
        assertThat(words)
                .startsWith("everything的手段：3种手段各取有无，8种组合，3个世界，情景golden，种子1\n")
                .contains("始终不用：", "须经由journal起作用：notice", "performance，期末绩效", "以上只在这组参数下成立");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() throws IOException {
        String text = Files.readString(folder.resolve("golden.yaml"));
        Files.writeString(
                folder.resolve("ten.yaml"),
                text.replace(
                        "- {lever: league_table}",
                        "- {lever: league_table}\n      - {lever: publicity}\n      - {lever: mentoring}"));
        List<String> told = new ArrayList<>();
        for (String wrong : List.of(
                "golden.yaml --strategy everythin",
                "golden.yaml --strategy none",
                "golden.yaml --levers journal,notise",
                "golden.yaml --levers journal,journal",
                "golden.yaml --levers mentoring",
                "golden.yaml --outcome performence",
                "golden.yaml --replicates 1",
                "ten.yaml")) {
            Answer answer = type("levers " + wrong);
            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
            assertThat(answer.out()).isEmpty();
            told.add(answer.err());
        }
        assertThat(told.get(0)).contains("Did you mean everything?");
        assertThat(told.get(1)).contains("the strategy none has no lever to take apart. Name another with --strategy.");
        assertThat(told.get(2))
                .contains("--levers (notise) is no lever of the strategy everything. Did you mean notice?");
        assertThat(told.get(3)).contains("--levers (journal) is given twice.");
        assertThat(told.get(4)).contains("is no lever of the strategy everything. It has journal, notice, ");
        assertThat(told.get(7))
                .contains(
                        "10 levers make 1024 settings, 20480 runs in all; at most 9 levers can be switched. Name those with"
                                + " --levers (everything has journal, ");
        assertThat(folder.resolve("results")).doesNotExist();
        assertThat(type("--lang zh levers golden.yaml --levers mentoring").err())
                .contains("不是策略 everything 的手段");
    }
}

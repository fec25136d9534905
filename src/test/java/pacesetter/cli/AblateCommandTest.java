package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;
import pacesetter.text.Chinese;

final class AblateCommandTest {
    private static final String QUICK =
            "ablate golden.yaml --strategies none,ring --replicates 3 --until 2019-03-06" + " --only rule --out mine";

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
        Answer answer = done(QUICK + " --outcome performance --outcome delivered_end");
        assertThat(answer.out())
                .startsWith("2 strategies in 3 worlds, scenario golden, seed 1; 0 mechanisms switched off, ")
                .contains("ring against none: ", " at the scenario's values; ", "at these parameters");
        assertThat(answer.out().lines())
                .last()
                .isEqualTo(Path.of("mine", "ablation").toString());
        assertThat(folder.resolve("mine/ablation/charts/ablation-performance.png"))
                .isNotEmptyFile();
        assertThat(folder.resolve("mine/ablation/charts/ablation-delivered_end.svg"))
                .isNotEmptyFile();
        List<List<String>> table = rows("mine/ablation/ablation.csv");
        int points = rows("mine/design.csv").size() - 1;
        assertThat(points).isGreaterThan(5);
        assertThat(table).hasSize(1 + 2 * points);
        List<String> columns = rows("mine/ablation/columns.csv").stream()
                .map(row -> row.get(1))
                .toList();
        assertThat(columns).containsAll(table.get(0));
        new Verified(folder.resolve("mine")).isAsWritten();
        String recomputed =
                "point outcome pair sign difference low high n change change_low change_high p p_holm becomes";
        new Verified(folder.resolve("mine"))
                .namesWhatIsAltered(Map.of("ablation/ablation.csv", recomputed), 3, new Random(1));
    }

    /** A difference is the mean of those that a reader would compute from runs.csv, and a change is from point 0's. */
    @Test
    void numbersAreThoseOfTheRuns() throws IOException {
        done(QUICK + " --outcome performance --no-charts");
        List<List<String>> table = rows("mine/ablation/ablation.csv");
        List<String> header = table.get(0);
        double first = mean(0);
        for (int point = 0; point < table.size() - 1; point++) {
            List<String> row = table.get(1 + point);
            double difference = Double.parseDouble(row.get(header.indexOf("difference")));
            assertThat(difference).isEqualTo(mean(point), within(1e-9));
            String change = row.get(header.indexOf("change"));
            if (point == 0) {
                assertThat(change).isEmpty();
            } else {
                assertThat(Double.parseDouble(change)).isEqualTo(difference - first, within(1e-9));
            }
        }
    }

    private double mean(int point) throws IOException {
        List<List<String>> runs = rows("mine/runs.csv");
        List<String> header = runs.get(0);
        int column = header.indexOf("performance");
        double sum = 0;
        int worlds = 0;
        for (List<String> run : runs.subList(1, runs.size())) {
            if (run.get(header.indexOf("point")).equals(Integer.toString(point))) {
                boolean ring = run.get(header.indexOf("strategy")).equals("ring");
                sum += Double.parseDouble(run.get(column)) * (ring ? 1 : -1);
                worlds += ring ? 1 : 0;
            }
        }
        return sum / worlds;
    }

    @Test
    void theSameCommandFindsNothingLeftAndTellsTheSame() throws IOException {
        Answer first = done(QUICK + " --outcome performance --no-charts");
        Answer again = done(QUICK + " --outcome performance --no-charts");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("42 runs, 42 of them there already").doesNotContain(" of 42 runs,");
        Answer other = type(QUICK + " --seed 2");
        assertThat(other.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(other.err()).contains("different is the seed");
    }

    @Test
    void theFolderIsOneOfASweep() throws IOException {
        done(QUICK + " --no-charts");
        assertThat(done("status mine").out()).contains("golden-ablation: ", "finished");
        assertThat(done("compare mine --no-charts").out()).contains("they are no sample of what may be");
        assertThat(done("reproduce mine").out()).startsWith("Identical: ");
        Answer merged = type("merge mine --out whole");
        assertThat(merged.exitCode()).as(merged.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void everySettingOfTheCommandLineHoldsAtEveryPoint() throws IOException {
        done(QUICK + " --set evidence.noise=0.3 --set pressure.link=threshold --no-charts");
        assertThat(folder.resolve("mine/manifest.json")).content().contains("\"noise\": 0.3,");
        List<List<String>> design = rows("mine/design.csv");
        int link = design.get(0).indexOf("pressure.link");
        assertThat(design.get(1).get(link)).isEqualTo("threshold");
        assertThat(IntStream.range(2, design.size()).mapToObj(i -> design.get(i).get(link)))
                .contains("logit", "linear");
    }

    @Test
    void aDryRunSaysWhatItTakesAndKeepsNothing() {
        Answer answer = done("ablate golden.yaml --strategies none,ring --replicates 2 --until 2019-02-06 --dry-run");
        assertThat(answer.out()).contains("2 strategies", "design points", "time: about");
        assertThat(answer.err()).contains("left out, since no strategy has the lever: ");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() {
        List<String> told = new ArrayList<>();
        for (String wrong : List.of(
                "--strategies none",
                "--strategies none,ringg",
                "--outcome performence",
                "--replicates 0",
                "--only rules",
                "--replicates 1000000",
                "--set evidence.noise=7",
                "--until 2031-01-01")) {
            Answer answer = type("ablate golden.yaml " + wrong);
            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
            told.add(answer.err());
        }
        assertThat(told.get(0)).contains("an ablation compares strategies: it needs two of them at least.");
        assertThat(told.get(2))
                .contains("--outcome (performence) is no outcome of this scenario. Did you mean performance?");
        assertThat(told.get(4)).contains("--only (rules) must be mechanism or rule or pair.");
        assertThat(told.get(5)).contains("a sweep has at most 100000000 runs.");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void inChineseItIsToldInChinese() {
        Answer answer = Session.in(folder).chinese().type((QUICK + " --no-charts").split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("ring相对none：情景取值下", "项改变中");
        assertThat(Chinese.wrong(answer.out()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("mine"))
                        .toList()))
                .isEmpty();
        assertThat(Chinese.wrong(answer.err()
                        .lines()
                        .filter(line -> line.startsWith("pacesetter: "))
                        .toList()))
                .isEmpty();
    }

    @Test
    void turnoverAboveNoiseIsMeasuredWhereItIsAsked() throws IOException {
        done(QUICK + " --outcome true_changes_above_null --no-charts");
        List<List<String>> table = rows("mine/ablation/ablation.csv");
        assertThat(table.get(1).get(table.get(0).indexOf("difference"))).isNotEmpty();
    }

    /**
     * Under the rules of version 0.1.0, as near as parameters come to them, orders seemed to harm and standards to help
     * because of two rules that nobody saw: when an order ends, and what a standard is drafted from.
     */
    @Test
    @Tag("slow")
    void theHiddenRulesOfTheFirstVersionAreNamed() throws IOException {
        Path scenario = Path.of("scenarios/zhejiang-2018.yaml").toAbsolutePath();
        done("ablate " + scenario + " --strategies journal,journal-notice,journal-notice-standard --replicates 8"
                + " --only rule,pair --outcome delivered_end --no-charts --out mine"
                + " --set mandate.until=delivered --set satisfaction.drop_applies=voluntary"
                + " --set standard.draft=trials --set standard.trial_regions=89 --set standard.trial_texts=8"
                + " --set standard.delay=0");
        assertThat(becomes("journal-notice", "")).isEmpty();
        assertThat(becomes("journal-notice", "mandate.until=in_force")).isEqualTo("loses");
        assertThat(becomes("journal-notice", "mandate.until+satisfaction.drop_applies=in_force+unbound"))
                .isEqualTo("loses");
        assertThat(becomes("journal-notice", "satisfaction.drop_applies=unbound"))
                .isEqualTo("keeps");
        for (String draft : List.of("evidence", "listed")) {
            assertThat(becomes("journal-notice-standard", "standard.draft=" + draft))
                    .isIn("loses", "turns", "gains");
        }
    }

    /** What becomes of a comparison with the first strategy under a change of parameters to values. */
    private String becomes(String strategy, String change) throws IOException {
        List<List<String>> table = rows("mine/ablation/ablation.csv");
        List<String> header = table.get(0);
        return table.stream()
                .filter(row -> row.get(header.indexOf("strategy")).equals(strategy)
                        && row.get(header.indexOf("against")).equals("journal"))
                .filter(row -> (row.get(header.indexOf("mechanism")) + "=" + row.get(header.indexOf("value")))
                        .equals(change.isEmpty() ? "=" : change))
                .map(row -> row.get(header.indexOf("becomes")))
                .findFirst()
                .orElseThrow();
    }
}

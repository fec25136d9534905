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
import pacesetter.cli.Session.Answer;
import pacesetter.text.Chinese;

final class SensitivityCommandTest {
    private static final String FACTORS =
            " --factor evidence.noise --factor search.trial --factor pressure.link --until 2019-03-06";
    private static final String QUICK =
            "sensitivity golden.yaml --strategies none,ring --trajectories 3 --out mine" + FACTORS;

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

    /** A cell of the row of a quantity and factor. */
    private String cell(String quantity, String strategy, String factor, String column) throws IOException {
        List<List<String>> table = rows("mine/sensitivity/sensitivity.csv");
        List<String> header = table.get(0);
        return table.stream()
                .filter(row -> row.get(header.indexOf("quantity")).equals(quantity)
                        && row.get(header.indexOf("strategy")).equals(strategy)
                        && row.get(header.indexOf("factor")).equals(factor))
                .map(row -> row.get(header.indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsTableAndChartsAreOfTheSameRuns() throws IOException {
        Answer answer = done(QUICK + " --outcome performance");
        assertThat(answer.out())
                .startsWith("ring against none in performance")
                .contains("elementary effects (Morris): 3 trajectories of 3 factors, 2 strategies in 2 worlds");
        assertThat(answer.out().lines())
                .last()
                .isEqualTo(Path.of("mine", "sensitivity").toString());
        for (String chart : List.of("morris-performance", "sensitivity-performance")) {
            assertThat(folder.resolve("mine/sensitivity/charts/" + chart + ".png"))
                    .isNotEmptyFile();
            assertThat(folder.resolve("mine/sensitivity/charts/" + chart + ".svg"))
                    .isNotEmptyFile();
        }
        List<List<String>> table = rows("mine/sensitivity/sensitivity.csv");
        assertThat(table).hasSize(1 + 4 * 3); // two strategies, their difference, which is best
        List<String> columns = rows("mine/sensitivity/columns.csv").stream()
                .map(row -> row.get(1))
                .toList();
        assertThat(columns).containsAll(table.get(0));
    }

    /** An effect is the change between two points that follow each other, as a reader would compute it from the tables. */
    @Test
    void effectsAreThoseOfTheRuns() throws IOException {
        done(QUICK + " --outcome performance --no-charts --replicates 1");
        List<List<String>> design = rows("mine/design.csv");
        int column = design.get(0).indexOf("pressure.link");
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int step = 0; step < 3; step++) {
                int before = t * 4 + step;
                if (!design.get(1 + before)
                        .get(column)
                        .equals(design.get(2 + before).get(column))) {
                    sum += Math.abs(performance(before + 1) - performance(before));
                }
            }
        }
        assertThat(Double.parseDouble(cell("outcome", "ring", "pressure.link", "mu_star")))
                .isEqualTo(sum / 3, within(1e-9));
        assertThat(cell("outcome", "ring", "pressure.link", "mu_star_noise")).isEmpty();
    }

    private double performance(int point) throws IOException {
        List<List<String>> runs = rows("mine/runs.csv");
        List<String> header = runs.get(0);
        return runs.stream()
                .filter(run -> run.get(header.indexOf("point")).equals(Integer.toString(point))
                        && run.get(header.indexOf("strategy")).equals("ring"))
                .mapToDouble(run -> Double.parseDouble(run.get(header.indexOf("performance"))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameCommandFindsNothingLeftAndTellsTheSame() {
        Answer first = done(QUICK + " --no-charts");
        Answer again = done(QUICK + " --no-charts");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("48 runs, 48 of them there already").doesNotContain(" of 48 runs,");
        assertThat(type(QUICK + " --seed 2").exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
    }

    @Test
    void theFolderIsOneOfASweep() {
        done(QUICK + " --no-charts");
        assertThat(done("status mine").out()).contains("golden-sensitivity: ", "finished");
        assertThat(done("compare mine --no-charts").out()).contains("laid for indices of sensitivity");
        assertThat(done("reproduce mine").out()).startsWith("Identical: ");
    }

    /** Rows of a design that are alike each have their runs, and resuming finds them. */
    @Test
    void rowsThatAreAlikeStayInTheirOrder() throws IOException, InterruptedException {
        String sobol = "sensitivity golden.yaml --strategies none,ring --method sobol --points 8 --out mine"
                + " --factor pressure.link --factor mandate.until --until 2019-03-06 --outcome performance --no-charts";
        Answer answer = done(sobol);
        List<List<String>> design = rows("mine/design.csv");
        assertThat(design).hasSize(1 + 8 * 4);
        assertThat(design.stream()
                        .map(row -> row.subList(1, row.size()))
                        .distinct()
                        .count())
                .isLessThan(1 + 8 * 4);
        assertThat(rows("mine/runs.csv")).hasSize(1 + 8 * 4 * 2 * 2);
        assertThat(done(sobol).out()).isEqualTo(answer.out());
        assertThat(Double.parseDouble(cell("outcome", "ring", "pressure.link", "ST")))
                .isGreaterThanOrEqualTo(0);
        assertThat(cell("outcome", "ring", "pressure.link", "S1_conf")).isNotEmpty();
        new Verified(folder.resolve("mine")).isAsWritten();
    }

    @Test
    void theFolderOfASweepNeedsNoNewRuns() throws IOException {
        done("sensitivity golden.yaml --strategies none,ring --method given --points 16 --out mine --no-charts"
                + FACTORS);
        Answer first = type("sensitivity mine --outcome performance --no-charts");
        assertThat(first.exitCode()).as(first.err()).isEqualTo(ExitCode.OK);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("first-order indices from given points: 16 points of 3 factors");
        assertThat(cell("best", "", "search.trial", "S1")).isNotEmpty();
    }

    @Test
    void aDryRunSaysWhatItTakesAndKeepsNothing() {
        Answer answer =
                done("sensitivity golden.yaml --strategies none,ring --trajectories 2 --until 2019-02-06 --dry-run");
        assertThat(answer.out()).contains("2 strategies", "design points", "time: about");
        assertThat(answer.err()).contains("left out, since no strategy has the lever: ");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() {
        List<String> told = new ArrayList<>();
        for (String wrong : List.of(
                "--factor search.trail",
                "--factor landscape.bits",
                "--factor search.trial --set search.trial=0.02",
                "--points 16",
                "--method given --trajectories 3",
                "--trajectories 1",
                "--baseline rung",
                "--method saltelli",
                "--outcome performence",
                "--replicates 0")) {
            Answer answer = type("sensitivity golden.yaml " + wrong);
            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
            told.add(answer.err());
        }
        assertThat(told.get(0)).contains("--factor (search.trail) is no parameter. Did you mean search.trial?");
        assertThat(told.get(1)).contains("--factor (landscape.bits) has no plausible interval");
        assertThat(told.get(2)).contains("--factor (search.trial) cannot be set as well.");
        assertThat(told.get(3)).contains("--method morris has no --points.");
        assertThat(told.get(5)).contains("--trajectories (1) must be in [2, ");
        assertThat(told.get(6)).contains("--baseline (rung) is not among the strategies. Did you mean ring?");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aFolderTakesNoOptionsOfRuns() {
        done(QUICK + " --no-charts");
        assertThat(type("robust mine").err()).contains("the points of mine are laid for another method");
        for (String wrong : List.of("--replicates 3", "--set evidence.noise=0.1", "--method morris", "--dry-run")) {
            Answer answer = type("sensitivity mine " + wrong);
            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
        }
    }

    @Test
    void inChineseItIsToldInChinese() {
        Answer answer = Session.in(folder).chinese().type((QUICK + " --no-charts").split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("ring相对none", "基本效应（Morris）：3条轨迹，3个因子");
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
}

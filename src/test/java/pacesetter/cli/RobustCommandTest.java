package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;
import pacesetter.text.Chinese;

final class RobustCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sweepsAScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), folder.resolve(name));
        }
        Answer swept =
                type("sensitivity golden.yaml --method given --points 64 --factor search.trial --factor evidence.noise"
                        + " --factor pressure.link --until 2019-06-06 --out mine --no-charts --replicates 2");
        assertThat(swept.exitCode()).as(swept.err()).isEqualTo(ExitCode.OK);
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    /** Means over worlds of a column by point. */
    private Map<Integer, Double> means(String strategy, String column) throws IOException {
        List<List<String>> runs = rows("mine/runs.csv");
        List<String> header = runs.get(0);
        return runs.stream()
                .skip(1)
                .filter(run -> run.get(header.indexOf("strategy")).equals(strategy))
                .collect(Collectors.groupingBy(
                        run -> Integer.parseInt(run.get(header.indexOf("point"))),
                        Collectors.averagingDouble(run -> Double.parseDouble(run.get(header.indexOf(column))))));
    }

    private String cell(String file, String key, String value, String strategy, String column) throws IOException {
        List<List<String>> table = rows("mine/robustness/" + file);
        List<String> header = table.get(0);
        return table.stream()
                .filter(row -> row.get(header.indexOf(key)).equals(value)
                        && row.get(header.indexOf("strategy")).equals(strategy))
                .map(row -> row.get(header.indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAndPricesAreThoseOfTheRuns() throws IOException {
        Answer answer =
                type("robust mine --outcome performance --outcome region_attention --threshold performance=0.2");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("64 design points over 3 parameters, in 2 worlds", "performance at least ");
        assertThat(folder.resolve("mine/robustness/charts/robustness.png")).isNotEmptyFile();
        String strategy =
                rows("mine/runs.csv").get(1).get(rows("mine/runs.csv").get(0).indexOf("strategy"));
        double enough = means(strategy, "performance").values().stream()
                        .filter(value -> value >= .2)
                        .count()
                / 64.;
        assertThat(Double.parseDouble(cell("satisficing.csv", "outcome", "performance", strategy, "share")))
                .isEqualTo(enough, within(1e-9));
        assertThat(rows("mine/robustness/columns.csv").stream().map(row -> row.get(1)))
                .containsAll(rows("mine/robustness/boxes.csv").get(0));
        checkPrice(strategy);
    }

    /** At the price that is named, both cost the same. */
    private void checkPrice(String baseline) throws IOException {
        List<List<String>> table = rows("mine/robustness/break_even_prices.csv");
        List<String> header = table.get(0);
        List<String> row = table.stream()
                .skip(1)
                .filter(cells -> !cells.get(header.indexOf("price")).isEmpty())
                .findFirst()
                .orElseThrow();
        String strategy = row.get(header.indexOf("strategy"));
        String kind = row.get(header.indexOf("kind"));
        double price = Double.parseDouble(row.get(header.indexOf("price")));
        double now = Double.parseDouble(row.get(header.indexOf("now")));
        double costs = mean(strategy, "province_cost") - mean(baseline, "province_cost");
        double acts = mean(strategy, "province_cost_" + kind) - mean(baseline, "province_cost_" + kind);
        assertThat(costs + (price - now) * acts).isEqualTo(0, within(1e-6 * Math.abs(costs)));
    }

    private double mean(String strategy, String column) throws IOException {
        return means(strategy, column).values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** What a folder is called says nothing of what lies in it. */
    @Test
    void aSweepMayLieInAFolderCalledAsACommand() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), """
                scenario: golden.yaml
                strategies: [none, ring]
                replicates: 1
                factors:
                  - {parameter: evidence.noise, levels: [0.05, 0.1, 0.2]}
                """);
        assertThat(type("sweep s.yaml --until 2019-01-29 --out sensitivity").exitCode())
                .isZero();
        Answer answer = type("robust sensitivity --no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(type("robust mine --baseline nobody").err()).contains("--baseline (nobody) is no strategy");
        assertThat(type("robust mine --threshold performance").err()).contains("must be OUTCOME=VALUE");
        assertThat(type("robust mine --outcome performance --threshold score=1").err())
                .contains("--threshold (score) must be of an outcome that is looked at");
        assertThat(type("robust nowhere").exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(folder.resolve("mine/robustness")).doesNotExist();
    }

    @Test
    void inChineseItIsToldInChinese() {
        Answer answer = Session.in(folder).chinese().type("robust", "mine", "--no-charts");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("64个设计点，3个参数", "足够好的标准：");
        assertThat(Chinese.wrong(answer.out()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("mine"))
                        .toList()))
                .isEmpty();
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.cli.Session.Answer;

/** Strategies at the same spend: what is told is what a reader would interpolate from the rows. */
final class BudgetTest {
    private static final Path TINY = Path.of("src/test/resources/tiny/tiny.yaml");
    private static final double SLOTS = 1.5;

    @TempDir
    private Path folder;

    @BeforeEach
    void scaleTwoStrategies() throws IOException {
        Files.writeString(
                folder.resolve("tiny.yaml"),
                Files.readString(TINY)
                        .replace("ticks: 8", "ticks: 60")
                        .replace(
                                "strategies:\n",
                                "strategies:\n  - {id: league, name: League, levers: [{lever: journal}, {lever: league_table}]}\n"));
        Files.writeString(
                folder.resolve("scales.yaml"),
                "scenario: tiny.yaml\nreplicates: 6\nnull: off\nfactors:\n"
                        + "  - {parameter: journal.slots, levels: [.1, .2, .4, .8]}\n");
        Answer answer = type("sweep scales.yaml --out=s");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        }
    }

    /** Performance of a strategy at the spend, by world that has it. */
    private Map<String, Double> interpolated(String strategy) throws IOException {
        Map<String, TreeMap<Double, List<Double>>> curves = new TreeMap<>();
        for (NamedCsvRecord row : rows("s/runs.csv")) {
            if (row.getField("strategy").equals(strategy)) {
                curves.computeIfAbsent(row.getField("replicate"), world -> new TreeMap<>())
                        .computeIfAbsent(
                                Double.parseDouble(row.getField("province_cost_slots")), spend -> new ArrayList<>())
                        .add(Double.parseDouble(row.getField("performance")));
            }
        }
        Map<String, Double> found = new TreeMap<>();
        curves.forEach((world, curve) -> {
            Map.Entry<Double, List<Double>> below = curve.floorEntry(SLOTS);
            Map.Entry<Double, List<Double>> above = curve.ceilingEntry(SLOTS);
            if (below != null && above != null) {
                double width = above.getKey() - below.getKey();
                double way = width == 0 ? 0 : (SLOTS - below.getKey()) / width;
                double from = mean(below.getValue().stream());
                found.put(world, from + way * (mean(above.getValue().stream()) - from));
            }
        });
        return found;
    }

    private static double mean(Stream<Double> numbers) {
        return numbers.mapToDouble(number -> number).average().orElseThrow();
    }

    @Test
    void whatIsToldAtASpendIsInterpolatedWorldByWorld() throws IOException {
        Answer answer = type("compare s --outcome performance --baseline journal --no-charts --budget slots=" + SLOTS);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("At the same spend: province_cost_slots", "baseline journal")
                .contains("Cannot be scaled in it, and are left out: none.")
                .contains("league against journal: ");
        Map<String, Double> journal = interpolated("journal");
        Map<String, Double> league = interpolated("league");
        List<NamedCsvRecord> table = rows("s/comparison/budget.csv");
        for (NamedCsvRecord row : table) {
            Map<String, Double> mine = row.getField("strategy").equals("league") ? league : journal;
            if (row.getField("scaled").equals("1")) {
                assertThat(Integer.parseInt(row.getField("n"))).isEqualTo(mine.size());
                assertThat(Integer.parseInt(row.getField("out_of_reach"))).isEqualTo(6 - mine.size());
                assertThat(Double.parseDouble(row.getField("mean")))
                        .isCloseTo(mean(mine.values().stream()), within(1e-9));
            } else {
                assertThat(row.getField("strategy")).isEqualTo("none");
                assertThat(row.getField("mean")).isEmpty();
            }
        }
        NamedCsvRecord difference = table.stream()
                .filter(row -> row.getField("strategy").equals("league"))
                .findFirst()
                .orElseThrow();
        List<String> both =
                league.keySet().stream().filter(journal::containsKey).toList();
        assertThat(both).hasSizeGreaterThan(1);
        assertThat(Integer.parseInt(difference.getField("pairs"))).isEqualTo(both.size());
        assertThat(Double.parseDouble(difference.getField("difference")))
                .isCloseTo(mean(both.stream().map(world -> league.get(world) - journal.get(world))), within(1e-9));
    }

    @Test
    void withoutANumberTheSpendIsTheLargestThatAllHaveInTheMostWorlds() throws IOException {
        Answer answer = type("compare s --outcome performance --budget slots");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        Map<String, Double> most = new TreeMap<>();
        for (NamedCsvRecord row : rows("s/runs.csv")) {
            if (!row.getField("strategy").equals("none")) {
                most.merge(
                        row.getField("strategy") + row.getField("replicate"),
                        Double.parseDouble(row.getField("province_cost_slots")),
                        Math::max);
            }
        }
        double least = most.values().stream().mapToDouble(spend -> spend).min().orElseThrow();
        for (NamedCsvRecord row : rows("s/comparison/budget.csv")) {
            assertThat(Double.parseDouble(row.getField("spend"))).isEqualTo(least);
            assertThat(row.getField("out_of_reach")).isEqualTo("0");
        }
        assertThat(folder.resolve("s/comparison/charts/budget.svg"))
                .content()
                .contains("Outcomes against what was spent");
        assertThat(rows("s/comparison/frontier.csv")).hasSize(2 * 4);
        assertThat(folder.resolve("s/comparison/columns.csv")).content().contains("budget.csv,out_of_reach");
        assertThat(Session.in(folder)
                        .type("--lang=zh", "compare", "s", "--budget", "slots")
                        .out())
                .contains("花费相同时：province_cost_slots");
    }

    @Test
    void whatRegionsSpendIsABudgetToo() throws IOException {
        Answer answer = type("compare s --outcome performance --no-charts --budget attention");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("At the same spend: region_attention");
        assertThat(rows("s/comparison/budget.csv"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(Double.parseDouble(row.getField("spend"))).isPositive());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    slot            | --budget (slot) is no kind of cost. Did you mean slots?
                    money           | --budget (money) is no kind of cost. Kinds are visits, slots, drafting, supervision, audits, prizes, price, attention.
                    slots=many      | --budget (slots=many) must be a kind, or a kind and a number of 0 or more. For instance supervision=1000.
                    slots=1000000   | --budget (slots=1000000) is a spend that no strategy has. Means go over these: league
                    audits          | --budget (audits) cannot be: no strategy spends more of it at one design point than at another. Kinds are
                    price           | --budget (price) cannot be: no strategy spends more of it at one design point than at another.
                    """)
    void aWrongBudgetGetsOneMessageAndNothingIsWritten(String budget, String message) {
        Answer answer = type("compare s --no-charts --budget " + budget);
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains(message);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("s/comparison")).doesNotExist();
    }

    @Test
    void aBaselineThatCannotHaveTheSpendGivesWayToTheFirstThatCan() {
        assertThat(type("compare s --baseline none --outcome performance --no-charts --budget slots")
                        .out())
                .contains("; baseline league", "journal against league: ");
    }

    @Test
    void resultsWithoutScalesAreRefused() {
        type("run tiny.yaml --replicates=2 --no-charts --out=r");
        Answer answer = type("compare r --no-charts --budget slots");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err())
                .contains(
                        "--budget (slots) needs a sweep that scales its strategies. See scenarios/sweeps/equal-budgets.yaml.");
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify.py} finds results as they were written, and tells where they are not. */
final class VerifyScriptTest {
    private static final int COPIES = 4;

    /** Of each table columns in which every cell is recomputed; of others it is what follows from a cell that is named. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry(
                    "runs.csv",
                    "run_id strategy replicate seed point covered_13w delivered_end t50_covered_ticks t90_delivered_years performance"
                            + " performance_p90 gini practices dropped_share province_cost region_attention reported_minus_true"
                            + " true_changes_per_year measured_leaders titled_reign_ticks titled_herfindahl_groups standards"),
            Map.entry("series.csv", "run_id date true_changes titled_changes listed revisions standards province_cost"),
            Map.entry("domains.csv", "strategy date listed true_leader measured_leader titled_leader"),
            Map.entry("groups.csv", "point date true_leads measured_leads"),
            Map.entry("indicators.csv", "run_id date"),
            Map.entry("adoptions.csv", "ticks years observed version source_region"),
            Map.entry("events.csv", "replicate"),
            Map.entry("versions.csv", "run_id date"),
            Map.entry("targets.csv", "date quantity use observed"),
            Map.entry("design.csv", "point evidence.noise"),
            Map.entry("columns.csv", "file column"),
            Map.entry(
                    "comparison/comparison.csv",
                    "outcome n undefined mean mean_low mean_high median p10 pairs difference difference_low difference_high"
                            + " difference_bca_low higher effect p p_holm variance_saved"),
            Map.entry(
                    "comparison/ranking.csv", "n rank mean behind_best_low behind_best_high may_be_best first settled"),
            Map.entry("comparison/pareto.csv", "strategy n on_front share"),
            Map.entry("comparison/factors.csv", "n mean mean_low mean_high"),
            Map.entry("comparison/spread.csv", "points above below p10 median p90"),
            Map.entry("comparison/regret.csv", "mean_regret worst_regret wins shared"),
            Map.entry("comparison/winners.csv", "point strategy"),
            Map.entry("robustness/satisficing.csv", "outcome strategy share share_low share_high"),
            Map.entry("robustness/fronts.csv", "strategy share share_low share_high"));

    @TempDir
    private static Path home;

    @BeforeAll
    static void makeResults() throws IOException {
        assumeTrue(Verified.IS_POSSIBLE, "no Python here");
        Copies.copy(Path.of("src/test/resources/golden"), home.resolve("g"));
        Files.writeString(home.resolve("g/s.yaml"), """
                scenario: golden.yaml
                strategies: [none, documented, everything]
                replicates: 3
                factors:
                  - {parameter: evidence.noise, levels: [0.05, 0.2]}
                keep: {series: all, events: all}
                """);
        type("sweep g/s.yaml --until 2019-07-02 --out sweep");
        type("compare sweep --no-charts --outcome delivered_end --outcome province_cost --outcome t50_covered_ticks");
        type("robust sweep --no-charts");
        type("run g/golden.yaml --strategy everything --null frozen --until 2019-04-02 --no-charts --out frozen");
    }

    private static void type(String line) {
        Session.Answer answer = Session.in(home).type(line.split(" "));
        assertThat(answer.exitCode()).as(line + "\n" + answer.err()).isZero();
    }

    private static Verified results(String name) {
        return new Verified(home.resolve(name));
    }

    @Test
    void resultsAreAsWritten() throws IOException, InterruptedException {
        results("sweep").isAsWritten();
        results("frozen").isAsWritten();
        assertThat(results("frozen").say().text()).contains("与写入的一致").doesNotContain("recomputed");
    }

    @Test
    void whatCannotBeVerifiedIsSaid() throws IOException, InterruptedException {
        String empty = home.resolve("g").toString();
        assertThat(results("sweep").say("--lang", "en", empty))
                .isEqualTo(new Verified.Said(2, empty + ": holds no results\n"));
        Copies.copy(home.resolve("sweep/comparison"), home.resolve("alone"));
        Files.delete(home.resolve("alone/pareto.csv"));
        assertThat(results("alone").say("--lang", "en").text())
                .contains("pareto.csv: is missing", "name the folder of the runs", " NOT as written in 2 places");
        Verified.Said said = results("alone")
                .say("--lang", "en", "--results", home.resolve("sweep").toString());
        assertThat(said.text()).contains("comparison.csv: 198 cells in 22 of 22 columns recomputed, 0 not as written");
        assertThat(said.exitCode()).isEqualTo(1);
    }

    @Test
    void anAlteredCellIsNamedWithFileRowAndColumn() throws IOException, InterruptedException {
        results("sweep").namesWhatIsAltered(COLUMNS, COPIES, new Random(7));
    }
}

package pacesetter.sweep.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.describe.Starter;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.Link;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Plan;
import pacesetter.sweep.Shard;
import pacesetter.text.Language;

final class SweepReaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeScenario() throws IOException {
        Starter.files(Language.EN).forEach((name, bytes) -> {
            try {
                Files.write(folder.resolve(name), bytes);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private SweepFile read(String more) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "scenario: " + Starter.SCENARIO + "\nreplicates: 5\n" + more);
        return SweepFile.read(file, Map.of());
    }

    @Test
    void whatIsLeftOutHasDefaults() throws IOException {
        SweepFile sweep = read("");
        assertThat(sweep.id()).isEqualTo("mine");
        assertThat(sweep.strategies()).hasSameSizeAs(sweep.scenario().strategies());
        assertThat(sweep.seed()).isEqualTo(1);
        assertThat(sweep.isNullMeasured()).isTrue();
        assertThat(sweep.factors()).isEmpty();
        assertThat(sweep.series()).isEqualTo(Kept.SOME);
        assertThat(sweep.events()).isEqualTo(Kept.NONE);
    }

    @Test
    void factorsDesignAndOutcomesAreRead() throws IOException {
        SweepFile sweep = read("""
                factors:
                  - {parameter: evidence.noise, from: 0.02, to: 0.2, scale: log}
                  - {parameter: pressure.link, levels: [logit, linear]}
                design: {kind: sobol, points: 8}
                outcomes: [delivered_end, covered_end]
                keep: {series: none, events: all}
                """);
        assertThat(sweep.factors())
                .extracting(factor -> factor.parameter().name())
                .containsExactly("evidence.noise", "pressure.link");
        assertThat(sweep.factors().get(0).isRange()).isTrue();
        assertThat(sweep.plan()).isEqualTo(new Plan.Sobol(8));
        assertThat(sweep.outcomes()).containsExactly("covered_end", "delivered_end");
        assertThat(sweep.events()).isEqualTo(Kept.ALL);
    }

    @Test
    void aFactorMayRangeOverWhatIsPlausible() throws IOException {
        SweepFile sweep = read("""
                factors:
                  - {parameter: evidence.noise, range: plausible}
                  - {parameter: mandate.until, range: plausible}
                design: {kind: sobol, points: 8}
                """);
        PlausibleInterval noise =
                Declarations.ALL.get("evidence.noise").plausible().orElseThrow();
        assertThat(sweep.factors().get(0).low()).isEqualTo(noise.low());
        assertThat(sweep.factors().get(0).high()).isEqualTo(noise.high());
        assertThat(sweep.factors().get(0).logarithmic()).isEqualTo(noise.log());
        assertThat(sweep.factors().get(1).levels()).containsExactly("in_force", "delivered", "deadline");
    }

    @Test
    void theColumnsOfATableOfPointsAreTheFactors() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "point,evidence.noise\n0,0.1\n1,0.3\n");
        SweepFile sweep = read("design: {kind: csv, file: points.csv}\n");
        assertThat(sweep.plan()).isEqualTo(new Plan.Listed(List.of(List.of("0.1"), List.of("0.3"))));
        assertThat(sweep.factors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strategys: [none]|3:1: key (strategys) is unknown in the sweep. Did you mean strategies?",
                "strategies: [measurd]|3:14: strategy (measurd) is not in the scenario. Did you mean measured?",
                "outcomes: [coverd_end]|3:12: outcome (coverd_end) is no outcome in runs.csv and no target. Did you mean covered_end?",
                "factors: [{parameter: noise, levels: [1]}]|3:23: parameter (noise) is unknown. Did you mean evidence.noise?",
                "factors: [{parameter: evidence.noise, levels: [.1, 7]}]|3:52: evidence.noise (7) must be in [0, 2]",
                "factors: [{parameter: evidence.noise, levels: [.1, .1]}]|evidence.noise (.1) is a level twice",
                "factors: [{parameter: evidence.noise, levels: [.1, 1e-1]}]|evidence.noise (1e-1) is a level twice, before as .1",
                "factors: [{parameter: evidence.noise, from: .1}]|must have either levels, or from and to",
                "factors: [{parameter: evidence.noise, from: .2, to: .1}]|to (0.1) must be above from (0.2)",
                "factors: [{parameter: evidence.noise, from: 0, to: .1, scale: log}]|must be above 0 on a log scale",
                "factors: [{parameter: evidence.noise, from: .1, to: .2}]|must have levels in a full factorial design",
                "factors: [{parameter: landscape.bits, range: plausible}]|range (landscape.bits) must be of a parameter with a plausible interval. Give levels",
                "factors: [{parameter: evidence.noise, range: plausible, to: 1}]|to (evidence.noise) may not stand beside range",
                "factors: [{parameter: pressure.link, from: 0, to: 1}]|must have levels: it is a word",
                "design: {kind: sobol, points: 8}|3:9: design (sobol) needs factors",
                "design: {kind: soboll, points: 8}|kind (soboll) must be",
                "design: {kind: csv, file: ../points.csv}|leaves the scenario's folder",
                "keep: {series: most}|series (most) must be all, some or none",
                "seed: x|seed (x) must be a whole number",
            })
    void mistakesAreToldWithPlaceRuleAndHint(String line, String message) {
        assertThatThrownBy(() -> read(line + "\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mine.yaml:3:")
                .hasMessageContaining(message);
    }

    @Test
    void aPointWhoseValuesDoNotGoTogetherIsToldWithThePlaceOfTheFactors() throws IOException {
        SweepFile sweep = read("""
                factors:
                  - {parameter: landscape.bits, levels: [12, 3]}
                """);
        assertThatThrownBy(() -> sweep.sweep(sweep.scenario().calendar().ticks(), Shard.WHOLE))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mine.yaml:4:3: ")
                .hasMessageContaining("must be below landscape.bits (3)")
                .hasMessageNotContaining("--set");
    }

    @Test
    void settingsAreInTheScenarioAndBeneathThePoints() throws IOException {
        Path file = folder.resolve("mine.yaml");
        read("factors: [{parameter: pressure.link, levels: [logit, linear]}]\n");
        SweepFile sweep = SweepFile.read(file, Map.of("evidence.noise", "0.7"));
        assertThat(sweep.scenario().parameters().evidence().noise()).isEqualTo(.7);
        Parameters parameters = sweep.at(Map.of("pressure.link", "linear")).parameters();
        assertThat(parameters.evidence().noise()).isEqualTo(.7);
        assertThat(parameters.pressure().link()).isEqualTo(Link.LINEAR);
    }

    @Test
    void aSettingOfAColumnOfTheTableOfPointsIsRefused() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "point,evidence.noise\n0,0.1\n1,0.3\n");
        read("design: {kind: csv, file: points.csv}\n");
        assertThatThrownBy(() -> SweepFile.read(folder.resolve("mine.yaml"), Map.of("evidence.noise", "0.2")))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(
                        "--set: evidence.noise (0.2) is a factor of this sweep: each design point has its own value.");
    }

    @Test
    void aScenarioIsNoSweep() throws IOException {
        read("");
        assertThat(SweepFile.isSweep(folder.resolve("mine.yaml"))).isTrue();
        assertThat(SweepFile.isSweep(folder.resolve(Starter.SCENARIO))).isFalse();
    }
}

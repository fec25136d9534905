package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.model.ground.World;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.file.ScenarioReader;

/** A run is given back to its own scenario as if it had been observed: at the same parameters it meets every target. */
final class ObservedAdoptionsRunTest {
    private static final String TEXT = """
            title: {en: Small, zh: 小}
            calendar: {start: 2000-01-01, ticks: 209}
            regions: {count: 40}
            parameters:
              landscape: {bits: 8, interactions: 1, modules: 2}
              turbulence: {locked_bits: 0}
              attention: {per_domain: 0.05}
            domains:
              - {id: one, name: {en: One, zh: 一}, kind: procedure, pioneer: {region: R0003}}
              - {id: two, name: {en: Two, zh: 二}, kind: service, pioneer: {region: R0017}}
              - {id: three, name: {en: Three, zh: 三}, kind: service, pioneer: {region: R0030}}
            strategies: [{id: none, name: {en: None, zh: 无}, levers: []}]
            """;

    @TempDir
    Path folder;

    private Scenario scenario(String observed) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), TEXT + observed), Map.of());
    }

    private static RunResult.Completed run(Scenario scenario, long seed) {
        Run run = new Run(0, scenario, 0, 0, seed, scenario.calendar().ticks(), Run.Null.OFF);
        return Execution.of(run, World.of(scenario, run.seed()));
    }

    /** Writes who adopted when, in dates cut to so many letters: 10 of a day, 7 of a month, 4 of a year. */
    private void observe(Scenario scenario, Table adoptions, int letters, UnaryOperator<Integer> ticks)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("region,domain,date"));
        for (int row = 0; row < adoptions.rows(); row++) {
            boolean pioneer = adoptions.value(row, adoptions.column("originator")) == 1;
            if (pioneer || adoptions.value(row, adoptions.column("observed")) == 1) {
                int tick = pioneer ? 0 : ticks.apply((int) adoptions.value(row, adoptions.column("ticks")) - 1);
                LocalDate day = scenario.calendar().endOf(tick).minusDays(4);
                lines.add(scenario.regions()
                                .get((int) adoptions.value(row, adoptions.column("region")))
                                .code()
                        + ","
                        + scenario.domains()
                                .get((int) adoptions.value(row, adoptions.column("domain")))
                                .id()
                        + "," + day.toString().substring(0, letters));
            }
        }
        Files.write(folder.resolve("adoptions.csv"), lines);
    }

    private static double simulated(Table targets, int row) {
        return targets.value(row, targets.column("simulated"));
    }

    @ParameterizedTest
    @CsvSource({"10,1", "7,1", "4,1", "4,2", "7,3"})
    void atItsOwnParametersItMeetsItsTargets(int letters, long seed) throws IOException {
        Scenario truth = scenario("");
        Table adoptions = run(truth, seed).table(RunTable.ADOPTIONS);
        observe(truth, adoptions, letters, tick -> tick);
        Scenario again = scenario("observed: {file: adoptions.csv, hold_out: {domains: [three]}}\n");
        Table targets = run(again, seed).table(RunTable.TARGETS);
        assertThat(again.targets())
                .extracting(Target::quantity)
                .contains(Quantity.ADOPTED, Quantity.HALF_ADOPTED, Quantity.ORDER);
        for (int row = 0; row < targets.rows(); row++) {
            Target target = again.targets().get(row);
            assertThat(simulated(targets, row)).as(target.id()).isBetween(target.value() - 1e-9, target.upTo() + 1e-9);
        }
    }

    @Test
    void anotherWorldMissesSome() throws IOException {
        Scenario truth = scenario("");
        observe(truth, run(truth, 1).table(RunTable.ADOPTIONS), 7, tick -> tick);
        Scenario again = scenario("observed: adoptions.csv\n");
        Table targets = run(again, 2).table(RunTable.TARGETS);
        for (int row = 0; row < targets.rows(); row++) {
            if (again.targets().get(row).quantity() == Quantity.ORDER) {
                assertThat(simulated(targets, row)).isBetween(-.6, .6);
            }
        }
    }

    /** Not minus one: those who never adopted stay behind all others, and some adopt in the same tick. */
    @Test
    void theOrderTurnedRoundDisagrees() throws IOException {
        Scenario truth = scenario("");
        Table adoptions = run(truth, 1).table(RunTable.ADOPTIONS);
        int ticks = truth.calendar().ticks();
        observe(truth, adoptions, 10, tick -> ticks - 1 - tick);
        Scenario again = scenario("observed: adoptions.csv\n");
        Table targets = run(again, 1).table(RunTable.TARGETS);
        for (int row = 0; row < targets.rows(); row++) {
            if (again.targets().get(row).quantity() == Quantity.ORDER) {
                assertThat(simulated(targets, row)).isLessThan(-.3);
            }
        }
    }
}

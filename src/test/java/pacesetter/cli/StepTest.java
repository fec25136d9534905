package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.model.ground.World;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.StoredStudy;

/** A scenario with another step than the week, whose parameters say of a step what another scenario says of its weeks. */
final class StepTest {
    /** Every region that has not adopted does so with a constant probability, and everything else is at rest. */
    private static final String CONSTANT_HAZARD = """
            title: {en: Constant hazard, zh: 恒定风险率}
            calendar: {start: 2001-01-01, ticks: %d, step: %s}
            regions: {count: 400}
            parameters:
              landscape: {bits: 4, interactions: 0, modules: 1, correlation: 1}
              turbulence: {redraw: 0, unlock: 0, locked_bits: 0}
              initial: {endowment_sd: 0}
              rollout: {start: 1, depth_start: 1, speed_procedure: 50, speed_service: 50, depth_rate: 1}
              evidence: {noise: 0, gain: 1, interval: 1, performance_weight: 1, satisfaction_weight: 0, gaming: 0, audit: 0}
              leader: {originality: 0, replicability: 0, min_satisfaction: 0}
              satisfaction: {drop_probability: 0, speed: 1, expectation_speed: 1}
              journal: {slots: 0}
              pressure: {link: linear, intercept: %s, learning: 0, competition: 0, imitation: 0, coercion: 0, relay: 0, cost: 0, distance: 0}
              copying: {error_checklist: 0, error_other: 0, trial_noise: 0, share_checklist: 1, share_hard_points: 0}
              search: {trial: 0, jump: 0, jump_bits: 1, trial_noise: 0}
              transplant: {rate: 0}
              relay: {own: 0}
              attention: {per_domain: 1000, rollout: 0, supervision: 0}
            domains:
              - {id: new, name: {en: New, zh: 新}, kind: procedure, pioneer: {department: {en: Outside, zh: 外部}}}
            strategies: [{id: seen, name: {en: Seen, zh: 可见}, levers: [{lever: journal}]}]
            events: [{date: 2001-01-01, event: listing, domain: new}]
            record: {events: false, adoptions: false}
            """;

    private static final int REPLICATES = 60;
    private static final double WEEKLY = .03;

    @TempDir
    private Path folder;

    /** Sd of a share of 24,000 regions is .003 at most, of a difference .0046: .01 is more than two of them. */
    @Test
    void aProcessDeclaredForAQuarterHasTheHeadlinesOfTheSameProcessByTheWeek() throws IOException {
        Scenario weeks = scenario(52, "1w", WEEKLY);
        Scenario quarters = scenario(4, "13w", 1 - StrictMath.pow(1 - WEEKLY, 13));
        Map<String, Double> byWeek = means(weeks);
        Map<String, Double> byQuarter = means(quarters);
        for (String meaning : List.of("adopted", "in_force", "covered")) {
            for (String when : List.of("_13w", "_26w", "_1y", "_end")) {
                assertThat(byQuarter.get(meaning + when))
                        .as(meaning + when)
                        .isCloseTo(byWeek.get(meaning + when), within(.01));
            }
        }
        assertThat(byWeek.get("adopted_26w")).isCloseTo(1 - StrictMath.pow(1 - WEEKLY, 26), within(.01));
        // What is in force at the end of a tick delivers in the next one, however long that is.
        assertThat(byQuarter.get("delivered_26w")).isCloseTo(byQuarter.get("in_force_13w"), within(1e-9));
    }

    @Test
    void resultsOnDiskTellWeeksYearsAndDatesByTheStep() throws IOException {
        Scenario quarters = scenario(4, "13w", .4);
        Session.Answer answer =
                Session.in(folder).type("run", "constant-13w.yaml", "--replicates=1", "--no-charts", "--out=r");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("52 weeks, 2001-01-01 to 2001-12-31");
        StoredStudy study = StoredStudy.open(folder.resolve("r"));
        assertThat(study.calendar()).isEqualTo(quarters.calendar());
        assertThat(study.runs(List.of("t50_covered_ticks", "t50_covered_years")))
                .satisfies(runs -> {
                    assertThat(runs.value(0, 0, 0, 0)).isEqualTo(2);
                    assertThat(runs.value(1, 0, 0, 0)).isEqualTo(.5);
                });
        assertThat(Files.readString(folder.resolve("r/columns.csv")))
                .contains("from 0; 13 weeks each.", "The same in years of 52 weeks.")
                .doesNotContain("{", "a week each");
        assertThat(Files.readAllLines(folder.resolve("r/series.csv")).get(1)).startsWith("0,seen,0,0,2001-04-02,");
    }

    @Test
    void aSweepDoesNotGoOnAtAnotherStep() throws IOException {
        scenario(2, "13w", .4);
        Files.writeString(folder.resolve("mine.yaml"), "scenario: constant-13w.yaml\nreplicates: 1\n");
        assertThat(Session.in(folder).type("sweep", "mine.yaml", "--out=s").exitCode())
                .isZero();
        Files.writeString(
                folder.resolve("constant-13w.yaml"), CONSTANT_HAZARD.formatted(2, "26w", Double.toString(.4)));
        Session.Answer again = Session.in(folder).type("sweep", "mine.yaml", "--out=s");
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(again.err()).contains("different is the calendar");
    }

    /** What is plausible of a rate is known per week, and says nothing of a quarter. */
    @Test
    void aPlausibleIntervalPerWeekIsNoneOfAnotherStep() throws IOException {
        scenario(2, "13w", .4);
        Files.writeString(
                folder.resolve("mine.yaml"),
                "scenario: constant-13w.yaml\nreplicates: 1\nfactors: [{parameter: search.trial, range: plausible}]\n");
        assertThat(Session.in(folder).type("sweep", "mine.yaml", "--out=p").err())
                .contains("range (search.trial) is known per week alone. Give levels, or from and to.");
    }

    private Scenario scenario(int ticks, String step, double hazard) throws IOException {
        Path file = folder.resolve("constant-" + step + ".yaml");
        Files.writeString(file, CONSTANT_HAZARD.formatted(ticks, step, hazard));
        return ScenarioReader.read(file);
    }

    private static RunResult.Completed run(Scenario scenario, int replicate) {
        Run run = new Run(0, scenario, 0, replicate, 7, scenario.calendar().ticks(), Run.Null.OFF);
        return Execution.of(run, World.of(scenario, run.seed()));
    }

    /** Means of all outcomes over replicates, by name. */
    private static Map<String, Double> means(Scenario scenario) {
        Map<String, Double> means = new HashMap<>();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Table row = run(scenario, replicate).outcomes();
            for (int column = 0; column < row.columns().size(); column++) {
                means.merge(row.columns().get(column).name(), row.value(0, column) / REPLICATES, Double::sum);
            }
        }
        return means;
    }
}

package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.Cells;
import pacesetter.model.Happening;
import pacesetter.model.Model;
import pacesetter.model.Standing;
import pacesetter.model.Status;
import pacesetter.model.ground.World;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** What is recorded, held against the model it was recorded of. */
final class RecorderTest {
    private static final int NONE = 0;
    private static final int JOURNAL = 1;
    private static final double EXACT = 1e-12;

    private static RunResult.Completed run(Scenario scenario, int strategy, long seed, Run.Null noise) {
        Run run = new Run(0, scenario, strategy, 0, seed, scenario.calendar().ticks(), noise);
        return Execution.of(run, World.of(scenario, run.seed()));
    }

    private static Model model(Scenario scenario, int strategy, long seed) {
        Run run = new Run(0, scenario, strategy, 0, seed, scenario.calendar().ticks(), Run.Null.OFF);
        Model model =
                Model.of(World.of(scenario, run.seed()), scenario.strategies().get(strategy));
        model.start();
        for (int week = 0; week < run.ticks(); week++) {
            model.schedule.step(model);
        }
        return model;
    }

    private static double last(Table table, String column) {
        return value(table, table.rows() - 1, column);
    }

    private static double value(Table table, int row, String column) {
        assertThat(table.column(column)).as(column).isNotNegative();
        return table.value(row, table.column(column));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLastRowCountsWhatTheModelHolds(long seed) {
        Scenario scenario = SmallScenario.make().weeks(20).scenario();
        Table series = run(scenario, JOURNAL, seed, Run.Null.OFF).series();
        Model model = model(scenario, JOURNAL, seed);
        Cells programmes = Cells.of(model);
        double adopted = 0;
        double covered = 0;
        double coveredPeople = 0;
        double people = 0;
        double performance = 0;
        for (int d = 0; d < 4; d++) {
            for (int r = 0; r < 12; r++) {
                int cell = programmes.cell(r, d);
                long population = scenario.regions().get(r).population();
                boolean delivers = programmes.isOriginator(cell)
                        || programmes.performance(cell) >= .75 * model.world().benchmark(d);
                boolean isCovered = Standing.isInForce(programmes, cell) || delivers;
                adopted += Standing.isAdopted(programmes, cell) ? 1 : 0;
                covered += isCovered ? 1 : 0;
                coveredPeople += isCovered ? population : 0;
                people += population;
                performance += programmes.performance(cell);
            }
        }
        assertThat(last(series, "adopted")).isCloseTo(adopted / 48, within(EXACT));
        assertThat(last(series, "covered")).isCloseTo(covered / 48, within(EXACT));
        assertThat(last(series, "covered_population")).isCloseTo(coveredPeople / people, within(EXACT));
        assertThat(last(series, "performance")).isCloseTo(performance / 48, within(EXACT));
        assertThat(covered).isBetween(5.0, 47.0); // else the test would show little
    }

    @ParameterizedTest
    @EnumSource(Run.Null.class)
    void theMeaningsOfCoverageKeepTheirOrderInEveryTable(Run.Null noise) {
        RunResult.Completed result = run(SmallScenario.make().scenario(), JOURNAL, 7, noise);
        for (Table table : List.of(result.series(), result.table(RunTable.DOMAINS), result.table(RunTable.GROUPS))) {
            assertThat(table.rows()).isPositive();
            for (int row = 0; row < table.rows(); row++) {
                for (String weight : List.of("", "_population")) {
                    double covered = value(table, row, "covered" + weight);
                    double inForce = value(table, row, "in_force" + weight);
                    assertThat(inForce).isLessThanOrEqualTo(value(table, row, "adopted" + weight));
                    assertThat(covered)
                            .isGreaterThanOrEqualTo(Math.max(inForce, value(table, row, "delivered" + weight)))
                            .isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void domainsAndGroupsAddUpToTheProvince() {
        RunResult.Completed result = run(SmallScenario.make().scenario(), JOURNAL, 7, Run.Null.OFF);
        for (String column : List.of("adopted", "covered", "performance", "items", "quality")) {
            double domains = IntStream.range(0, 4)
                    .mapToDouble(d -> value(
                            result.table(RunTable.DOMAINS),
                            result.table(RunTable.DOMAINS).rows() - 1 - d,
                            column))
                    .sum();
            double groups = IntStream.range(0, 3)
                    .mapToDouble(p -> value(
                            result.table(RunTable.GROUPS),
                            result.table(RunTable.GROUPS).rows() - 1 - p,
                            column))
                    .sum();
            assertThat(domains / 4).isCloseTo(last(result.series(), column), within(EXACT));
            assertThat(groups / 3).isCloseTo(last(result.series(), column), within(EXACT));
        }
    }

    @Test
    void aRowIsDatedAtTheEndOfItsTick() {
        Table series = run(SmallScenario.make().weeks(6).scenario(), NONE, 1, Run.Null.OFF)
                .series();
        assertThat(series.rows()).isEqualTo(6);
        assertThat(value(series, 0, "date"))
                .isEqualTo(LocalDate.of(2018, 12, 11).toEpochDay());
        assertThat(last(series, "tick")).isEqualTo(5);
    }

    @Test
    void groupsAreRecordedEverySoManyWeeksAndAtTheEnd() {
        Table domains = run(SmallScenario.make().weeks(10).scenario(), NONE, 1, Run.Null.OFF)
                .table(RunTable.DOMAINS);
        assertThat(IntStream.range(0, domains.rows())
                        .mapToObj(row -> (int) value(domains, row, "tick"))
                        .distinct())
                .containsExactly(3, 7, 9);
        assertThat(domains.rows()).isEqualTo(3 * 4);
    }

    @Test
    void whatIsNotWantedIsNotRecorded() {
        Scenario scenario = SmallScenario.make()
                .recording(new Recording(4, false, false, Compression.NONE))
                .scenario();
        RunResult.Completed result = run(scenario, JOURNAL, 1, Run.Null.OFF);
        assertThat(result.table(RunTable.EVENTS).rows()).isZero();
        assertThat(result.table(RunTable.ADOPTIONS).rows()).isZero();
    }

    @Test
    void withoutAJournalThereIsNoTitle() {
        RunResult.Completed result = run(SmallScenario.make().scenario(), NONE, 3, Run.Null.TWIN);
        assertThat(last(result.series(), "titled_changes")).isNaN();
        assertThat(last(result.series(), "null_titled_changes")).isNaN();
        assertThat(last(result.table(RunTable.DOMAINS), "titled_leader")).isNaN();
        assertThat(last(result.table(RunTable.GROUPS), "titled_leads")).isNaN();
        for (String column : List.of("titled_changes_per_year", "titled_leaders", "titled_herfindahl")) {
            assertThat(last(result.outcomes(), column)).isNaN();
        }
        assertThat(last(result.series(), "listed")).isZero();
        assertThat(last(result.outcomes(), "listing_to_covered_ticks")).isNaN();
    }

    @Test
    void outcomesBeyondTheRunAreEmpty() {
        Table outcomes = run(SmallScenario.make().weeks(20).scenario(), JOURNAL, 3, Run.Null.OFF)
                .outcomes();
        assertThat(last(outcomes, "covered_13w")).isBetween(0.0, 1.0);
        assertThat(last(outcomes, "covered_26w")).isNaN();
        assertThat(last(outcomes, "covered_1y")).isNaN();
        assertThat(last(outcomes, "t100_delivered_ticks")).isNaN();
        assertThat(last(outcomes, "rank_tau")).isNaN();
        assertThat(last(outcomes, "null_measured_changes_per_year")).isNaN();
    }

    @Test
    void aFrozenWorldKeepsItsCoverageAndItsTrueLeaders() {
        Table series = run(SmallScenario.make().scenario(), JOURNAL, 5, Run.Null.FROZEN)
                .series();
        for (String column : List.of("adopted", "covered", "delivered", "performance", "items")) {
            for (int row = 1; row < series.rows(); row++) {
                assertThat(value(series, row, column)).isEqualTo(value(series, 0, column));
            }
        }
        assertThat(last(series, "true_changes")).isZero();
        assertThat(last(series, "covered")).isPositive();
    }

    @Test
    void theTwinTurnsOverAsTheFrozenRunDoes() {
        Scenario scenario =
                SmallScenario.make().with(Map.of("evidence.noise", "0.4")).scenario();
        RunResult.Completed twin = run(scenario, JOURNAL, 5, Run.Null.TWIN);
        RunResult.Completed frozen = run(scenario, JOURNAL, 5, Run.Null.FROZEN);
        for (String lead : List.of("true", "measured", "titled")) {
            for (int row = 0; row < twin.series().rows(); row++) {
                assertThat(value(twin.series(), row, "null_" + lead + "_changes"))
                        .isEqualTo(value(frozen.series(), row, lead + "_changes"));
            }
            assertThat(last(twin.outcomes(), "null_" + lead + "_changes_per_year"))
                    .isEqualTo(last(frozen.outcomes(), lead + "_changes_per_year"));
        }
        assertThat(last(twin.outcomes(), "null_true_changes_per_year")).isZero();
        assertThat(last(twin.outcomes(), "null_measured_changes_per_year")).isPositive();
    }

    @Test
    void withoutNoiseNothingButPracticesMovesTheMeasuredLead() {
        Scenario scenario =
                SmallScenario.make().with(Map.of("evidence.noise", "0")).scenario();
        Table outcomes = run(scenario, JOURNAL, 5, Run.Null.TWIN).outcomes();
        assertThat(last(outcomes, "measured_changes_per_year")).isPositive();
        // The twin's province learns who leads once, in its first visit.
        assertThat(last(outcomes, "null_measured_changes_per_year")).isZero();
    }

    @Test
    void recordingDoesNotTouchTheWorld() {
        Scenario scenario = SmallScenario.make().scenario();
        RunResult.Completed result = run(scenario, JOURNAL, 9, Run.Null.TWIN);
        Cells bare = Cells.of(model(scenario, JOURNAL, 9));
        Table adoptions = result.table(RunTable.ADOPTIONS);
        for (int row = 0; row < adoptions.rows(); row++) {
            int cell = bare.cell((int) value(adoptions, row, "region"), (int) value(adoptions, row, "domain"));
            assertThat(value(adoptions, row, "final_performance")).isEqualTo(bare.performance(cell));
        }
    }

    @Test
    void adoptionsAreReadyForSurvivalAnalysis() {
        Scenario scenario = SmallScenario.make().weeks(12).scenario();
        RunResult.Completed result = run(scenario, JOURNAL, 9, Run.Null.OFF);
        Cells programmes = Cells.of(model(scenario, JOURNAL, 9));
        Table adoptions = result.table(RunTable.ADOPTIONS);
        assertThat(adoptions.rows()).isEqualTo(12 * 4);
        int originators = 0;
        int observed = 0;
        for (int row = 0; row < adoptions.rows(); row++) {
            int cell = programmes.cell((int) value(adoptions, row, "region"), (int) value(adoptions, row, "domain"));
            double weeks = value(adoptions, row, "ticks");
            if (programmes.isOriginator(cell)) {
                originators++;
                assertThat(weeks).isNaN();
                assertThat(value(adoptions, row, "observed")).isNaN();
            } else if (programmes.status(cell) == Status.NONE) {
                assertThat(weeks).isEqualTo(12);
                assertThat(value(adoptions, row, "observed")).isZero();
            } else {
                observed++;
                assertThat(weeks).isEqualTo(programmes.adoptedTick(cell) + 1);
                assertThat(value(adoptions, row, "observed")).isEqualTo(1);
            }
        }
        assertThat(originators).isEqualTo(4);
        assertThat(observed).isBetween(5, 43);
    }

    @Test
    void everyFirstAdoptionIsAnEvent() {
        RunResult.Completed result = run(SmallScenario.make().scenario(), JOURNAL, 9, Run.Null.OFF);
        Table events = result.table(RunTable.EVENTS);
        Table adoptions = result.table(RunTable.ADOPTIONS);
        for (int row = 0; row < adoptions.rows(); row++) {
            if (value(adoptions, row, "observed") == 1) {
                double region = value(adoptions, row, "region");
                double domain = value(adoptions, row, "domain");
                double tick = value(adoptions, row, "ticks") - 1;
                assertThat(IntStream.range(0, events.rows())
                                .filter(e -> value(events, e, "tick") == tick)
                                .filter(e -> value(events, e, "region") == region)
                                .filter(e -> value(events, e, "domain") == domain)
                                .mapToObj(e -> Happening.values()[(int) value(events, e, "event")]))
                        .containsAnyOf(Happening.ADOPTION, Happening.PAPER);
            }
        }
    }

    @Test
    void targetsAreReadAtTheirTick() {
        Scenario scenario = SmallScenario.make().scenario();
        RunResult.Completed result = run(scenario, JOURNAL, 4, Run.Null.OFF);
        Table targets = result.table(RunTable.TARGETS);
        assertThat(targets.rows()).isEqualTo(5);
        assertThat(value(targets, 1, "simulated")).isEqualTo(value(result.series(), 5, "adopted"));
        assertThat(value(targets, 2, "simulated")).isEqualTo(value(result.series(), 5, "listed"));
        assertThat(value(targets, 2, "simulated")).isPositive();
        assertThat(value(targets, 3, "simulated"))
                .as("no lever makes standards")
                .isZero();
        assertThat(value(targets, 4, "simulated")).isNaN();
        assertThat(value(targets, 4, "tick")).isNaN();
        assertThat(value(targets, 0, "observed")).isEqualTo(.5);
        // The first asks for the first group, which the table of groups does not break down by domain.
        assertThat(value(targets, 0, "simulated") * 4).isBetween(1.0, 4.0);
    }

    @Test
    void indicatorsRunFromBeforeToThePioneer() {
        Table indicators =
                run(SmallScenario.make().scenario(), JOURNAL, 4, Run.Null.OFF).table(RunTable.INDICATORS);
        for (int row = 0; row < indicators.rows(); row++) {
            double best = value(indicators, row, "best");
            double mean = value(indicators, row, "mean");
            assertThat(best).isLessThanOrEqualTo(2.0 + 1e-9).isLessThan(mean);
            assertThat(mean).isLessThanOrEqualTo(8);
        }
        assertThat(value(indicators, 0, "mean")).isGreaterThan(last(indicators, "mean"));
    }

    @Test
    void aMeasureKnowsItsColumns() {
        Scenario scenario = SmallScenario.make().scenario();
        RunResult.Completed result = run(scenario, JOURNAL, 4, Run.Null.TWIN);
        Layout layout = Layout.of(scenario);
        for (RunTable table : RunTable.values()) {
            assertThat(result.table(table).columns()).isEqualTo(layout.columns(table));
            assertThat(layout.columns(table).stream().map(Column::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyOutcomeHasANameOfItsOwnInBothLanguages() {
        Scenario scenario = SmallScenario.make().scenario();
        Map<String, Name> names = Layout.outcomes(scenario);
        assertThat(names.keySet())
                .containsExactlyElementsOf(Layout.of(scenario).columns(RunTable.RUNS).stream()
                        .map(Column::name)
                        .toList());
        assertThat(names.values().stream().map(Name::en))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
        assertThat(names.values().stream().map(Name::zh))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
    }
}

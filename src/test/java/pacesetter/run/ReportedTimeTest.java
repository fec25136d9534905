package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Recording;

/** Which rows tables have: of periods that are reported, and of domains that are open. */
final class ReportedTimeTest {
    private static final int WEEKS = 120;

    private static RunResult.Completed run(SmallScenario small) {
        Run run = new Run(0, small.weeks(WEEKS).scenario(), 1, 0, 4, WEEKS, Run.Null.TWIN);
        return Execution.of(run, World.of(run.scenario(), run.seed()));
    }

    private static double[] column(Table table, String name) {
        int column = table.column(name);
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> table.value(row, column))
                .toArray();
    }

    private static double[] row(Table table, int row) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> table.value(row, column))
                .toArray();
    }

    @Test
    void aYearlyReportHasARowAYearWhichIsTheWeeklyOneOfItsLastTick() {
        RunResult.Completed weekly =
                run(SmallScenario.make().recording(new Recording(1, true, true, Compression.NONE)));
        RunResult.Completed yearly = run(SmallScenario.make().report(Grain.YEAR));
        // From 4 December 2018: its four weeks, 2019, 2020, and the last tick.
        assertThat(column(yearly.series(), "tick")).containsExactly(3, 55, 107, 119);
        for (int row = 0; row < 4; row++) {
            assertThat(row(yearly.series(), row))
                    .isEqualTo(row(weekly.series(), (int) yearly.series().value(row, 0)));
        }
        for (RunTable table : new RunTable[] {RunTable.DOMAINS, RunTable.GROUPS, RunTable.INDICATORS}) {
            assertThat(Arrays.stream(column(yearly.table(table), "tick")).distinct())
                    .containsExactly(3., 55., 107., 119.);
        }
    }

    @Test
    void outcomesAndEventsAreThoseOfAWeeklyReport() {
        RunResult.Completed weekly = run(SmallScenario.make());
        RunResult.Completed yearly = run(SmallScenario.make().report(Grain.YEAR));
        Stream.of(RunTable.RUNS, RunTable.EVENTS, RunTable.VERSIONS, RunTable.ADOPTIONS, RunTable.TARGETS)
                .forEach(table -> {
                    assertThat(yearly.table(table).rows())
                            .isEqualTo(weekly.table(table).rows());
                    for (int row = 0; row < yearly.table(table).rows(); row++) {
                        assertThat(row(yearly.table(table), row))
                                .as(table + " " + row)
                                .isEqualTo(row(weekly.table(table), row));
                    }
                });
    }

    @Test
    void aDomainHasRowsWhileItIsOpenAndCountsInAveragesThen() {
        RunResult.Completed result = run(SmallScenario.make().second(20, 60));
        Table domains = result.table(RunTable.DOMAINS);
        double[] ticks = IntStream.range(0, domains.rows())
                .filter(row -> domains.value(row, domains.column("domain")) == 1)
                .mapToDouble(row -> domains.value(row, 0))
                .toArray();
        assertThat(ticks).startsWith(23).endsWith(59);
        for (int tick : new int[] {15, 39, 99}) {
            double mean = IntStream.range(0, domains.rows())
                    .filter(row -> domains.value(row, 0) == tick)
                    .mapToDouble(row -> domains.value(row, domains.column("covered")))
                    .average()
                    .orElseThrow();
            assertThat(result.series().value(tick, result.series().column("covered")))
                    .isCloseTo(mean, within(1e-12));
        }
    }

    @Test
    void aDomainThatEndsWithinAPeriodHasARowOfItsLastTick() {
        RunResult.Completed weekly =
                run(SmallScenario.make().second(20, 62).recording(new Recording(1, true, true, Compression.NONE)));
        RunResult.Completed yearly = run(SmallScenario.make().second(20, 62).report(Grain.YEAR));
        for (RunTable table : new RunTable[] {RunTable.DOMAINS, RunTable.INDICATORS}) {
            Table rows = yearly.table(table);
            int last = IntStream.range(0, rows.rows())
                    .filter(row -> rows.value(row, rows.column("domain")) == 1)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(rows.value(last, 0)).isEqualTo(61);
            assertThat(IntStream.range(0, weekly.table(table).rows()).mapToObj(row -> row(weekly.table(table), row)))
                    .contains(row(rows, last));
            assertThat(column(rows, "tick")).isSorted();
        }
        assertThat(column(yearly.table(RunTable.GROUPS), "tick")).doesNotContain(61);
    }

    @Test
    void timesAtRiskBeginAndEndWithTheDomain() {
        Table adoptions = run(SmallScenario.make().second(20, 60)).table(RunTable.ADOPTIONS);
        double[] domain = column(adoptions, "domain");
        double[] ticks = column(adoptions, "ticks");
        double[] observed = column(adoptions, "observed");
        for (int row = 0; row < ticks.length; row++) {
            if (domain[row] == 1 && !Double.isNaN(ticks[row])) {
                assertThat(ticks[row]).isBetween(1., 40.);
                assertThat(observed[row] == 1 || ticks[row] == 40).isTrue();
            }
        }
        Table unborn = run(SmallScenario.make().second(WEEKS, WEEKS + 1)).table(RunTable.ADOPTIONS);
        assertThat(IntStream.range(0, unborn.rows())
                        .filter(row -> unborn.value(row, unborn.column("domain")) == 1)
                        .mapToDouble(row -> unborn.value(row, unborn.column("ticks"))))
                .hasSize(12)
                .allMatch(time -> time.isNaN());
    }
}

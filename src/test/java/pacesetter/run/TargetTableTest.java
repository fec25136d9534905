package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.model.ground.World;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;

/** What stories about named regions say, and what they would say by chance. */
final class TargetTableTest {
    private static final int NOTHING = 0; // strategies
    private static final int JOURNAL = 1;
    private static final int PIONEER = 3; // of domain 0, listed in tick 2
    private static final int LATE = 29;

    private static Table run(int strategy, List<Target> targets) {
        Run run = new Run(0, SmallScenario.make().targets(targets).scenario(), strategy, 0, 4, LATE + 1, Run.Null.OFF);
        return Execution.of(run, World.of(run.scenario(), run.seed())).table(RunTable.TARGETS);
    }

    private static Target target(Quantity quantity, int tick, Integer... regions) {
        return SmallScenario.target("t", quantity, 0, List.of(regions), tick);
    }

    private static double value(Table table, int row, String column) {
        return table.value(row, table.column(column));
    }

    @Test
    void theTitleIsHeldByWhoWasListed() {
        Table table = run(
                JOURNAL,
                List.of(
                        target(Quantity.TITLED, 5, PIONEER),
                        target(Quantity.TITLED, 5, 0, 1),
                        target(Quantity.TITLED, 5, 0, PIONEER)));
        assertThat(value(table, 0, "simulated")).isEqualTo(1);
        assertThat(value(table, 1, "simulated")).isZero();
        assertThat(value(table, 2, "simulated")).isEqualTo(1);
        assertThat(value(table, 0, "chance")).as("nobody can be drawn").isNaN();
        assertThat(value(table, 1, "chance")).as("the pioneer holds it").isZero();
    }

    @Test
    void aDomainThatHasNotBegunSaysNothing() {
        List<Target> targets = List.of(
                SmallScenario.target("t", Quantity.ADOPTED, 1, List.of(), 19),
                SmallScenario.target("t", Quantity.ADOPTED, 1, List.of(), 20),
                SmallScenario.target("t", Quantity.TRUE_LEAD, 1, List.of(0, 1), 19));
        Run run = new Run(
                0,
                SmallScenario.make().second(20, 25).targets(targets).scenario(),
                NOTHING,
                0,
                4,
                LATE + 1,
                Run.Null.OFF);
        Table table = Execution.of(run, World.of(run.scenario(), run.seed())).table(RunTable.TARGETS);
        assertThat(value(table, 0, "simulated")).isNaN();
        assertThat(value(table, 1, "simulated")).isPositive();
        assertThat(value(table, 2, "simulated")).isNaN();
        assertThat(value(table, 2, "chance")).isNaN();
    }

    @Test
    void halfAdoptedCountsFromTheBeginningOfItsDomain() {
        int weeks = 200;
        List<Target> targets = List.of(SmallScenario.target("t", Quantity.HALF_ADOPTED, 1, List.of(), weeks - 1));
        Run run = new Run(
                0,
                SmallScenario.make()
                        .weeks(weeks)
                        .second(40, weeks + 1)
                        .targets(targets)
                        .scenario(),
                JOURNAL,
                0,
                4,
                weeks,
                Run.Null.OFF);
        RunResult.Completed result = Execution.of(run, World.of(run.scenario(), run.seed()));
        Table adoptions = result.table(RunTable.ADOPTIONS);
        double[] ticks = IntStream.range(0, adoptions.rows())
                .filter(row -> value(adoptions, row, "domain") == 1)
                .mapToDouble(row -> value(adoptions, row, "originator") == 1
                        ? 0
                        : value(adoptions, row, "observed") == 1 ? value(adoptions, row, "ticks") : weeks)
                .sorted()
                .toArray();
        double half = ticks[(ticks.length - 1) / 2];
        assertThat(half).isBetween(1., weeks - 41.);
        assertThat(value(result.table(RunTable.TARGETS), 0, "simulated")).isCloseTo(half / 52, within(1e-12));
    }

    @Test
    void withoutAJournalThereIsNoTitleToSpeakOf() {
        Table table = run(NOTHING, List.of(target(Quantity.TITLED, 5, 0), target(Quantity.HANDOVERS, 5)));
        assertThat(value(table, 0, "simulated")).isNaN();
        assertThat(value(table, 0, "chance")).isNaN();
        assertThat(value(table, 1, "simulated")).isNaN();
    }

    @Test
    void noTitleHasPassedBeforeAnybodyCouldFollow() {
        Table table = run(JOURNAL, List.of(target(Quantity.HANDOVERS, 2), target(Quantity.TITLED, 2, PIONEER)));
        assertThat(value(table, 0, "simulated")).isZero();
        assertThat(value(table, 0, "chance")).as("speaks of no region").isNaN();
    }

    @ParameterizedTest
    @EnumSource(
            value = Quantity.class,
            names = {"TRUE_LEAD", "TITLED", "BEST_INDICATOR", "ITEMS", "COVERED"})
    void chanceIsTheMeanOverAllThatCouldBeDrawn(Quantity quantity) {
        List<Integer> others = IntStream.range(0, 12)
                .filter(region -> region != PIONEER)
                .boxed()
                .toList();
        List<Target> one =
                others.stream().map(region -> target(quantity, LATE, region)).toList();
        List<Target> two = new ArrayList<>();
        for (int a : others) {
            others.stream().filter(b -> b > a).forEach(b -> two.add(target(quantity, LATE, a, b)));
        }
        for (List<Target> all : List.of(one, two)) {
            Table table = run(JOURNAL, all);
            double mean = IntStream.range(0, table.rows())
                    .mapToDouble(row -> value(table, row, "simulated"))
                    .average()
                    .orElseThrow();
            for (int row = 0; row < table.rows(); row++) {
                assertThat(value(table, row, "chance")).isCloseTo(mean, within(1e-12));
            }
        }
    }

    @Test
    void theBestIndicatorIsTheLowestOfItsRegions() {
        Table table = run(
                JOURNAL,
                List.of(
                        target(Quantity.BEST_INDICATOR, LATE, 0),
                        target(Quantity.BEST_INDICATOR, LATE, 1),
                        target(Quantity.BEST_INDICATOR, LATE, 0, 1),
                        target(Quantity.BEST_INDICATOR, LATE)));
        assertThat(value(table, 0, "simulated")).isNotEqualTo(value(table, 1, "simulated"));
        assertThat(value(table, 2, "simulated"))
                .isEqualTo(Math.min(value(table, 0, "simulated"), value(table, 1, "simulated")));
        assertThat(value(table, 3, "simulated"))
                .isLessThanOrEqualTo(value(table, 2, "simulated"))
                .isPositive();
    }
}

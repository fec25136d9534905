package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.World;

/** Averages over domains leave out one that is in force everywhere when the calendar opens. */
final class RoomTest {
    private static final int FULL = 1; // a named one
    private static final int[] OTHERS = {0, 2, 3};
    private static final double EXACT = 1e-12;

    private static RunResult.Completed run(SmallScenario small) {
        Run run = new Run(0, small.scenario(), 1, 0, 4, 30, Run.Null.OFF);
        return Execution.of(run, World.of(run.scenario(), run.seed()));
    }

    private static RunResult.Completed run() {
        return run(SmallScenario.make().inForce(FULL));
    }

    private static double value(Table table, int row, String column) {
        return table.value(row, table.column(column));
    }

    /** Mean over domains of a column as the run ends. */
    private static double mean(Table domains, String column, int... which) {
        return IntStream.range(0, domains.rows())
                .filter(row -> value(domains, row, "tick") == 29)
                .filter(row -> IntStream.of(which).anyMatch(d -> d == value(domains, row, "domain")))
                .mapToDouble(row -> value(domains, row, column))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adopted",
                "in_force",
                "delivered",
                "covered",
                "covered_population",
                "performance",
                "satisfaction"
            })
    void theProvinceIsTheMeanOfTheOthers(String column) {
        RunResult.Completed result = run();
        assertThat(value(result.series(), 29, column))
                .isCloseTo(mean(result.table(RunTable.DOMAINS), column, OTHERS), within(EXACT));
    }

    @Test
    void itHasItsOwnRowsAndIsCoveredFromTheFirstTick() {
        Table domains = run().table(RunTable.DOMAINS);
        int row = IntStream.range(0, domains.rows())
                .filter(each -> value(domains, each, "domain") == FULL)
                .findFirst()
                .orElseThrow();
        assertThat(value(domains, row, "adopted")).isEqualTo(1);
        assertThat(value(domains, row, "in_force")).isEqualTo(1);
    }

    @Test
    void namedDomainsAndGroupsAreCountedWithoutIt() {
        RunResult.Completed result = run();
        Table domains = result.table(RunTable.DOMAINS);
        assertThat(value(result.series(), 29, "covered_named")).isCloseTo(mean(domains, "covered", 0), within(EXACT));
        assertThat(value(result.series(), 29, "covered_synthetic"))
                .isCloseTo(mean(domains, "covered", 2, 3), within(EXACT));
        Table groups = result.table(RunTable.GROUPS);
        double covered = IntStream.range(0, groups.rows())
                .filter(row -> value(groups, row, "tick") == 29)
                .mapToDouble(row -> value(groups, row, "covered"))
                .average()
                .orElseThrow();
        assertThat(covered).isCloseTo(mean(domains, "covered", OTHERS), within(EXACT));
    }

    @Test
    void itDoesNotCountAmongListedDomainsThatGetThere() {
        Map<String, String> onlyScripted = Map.of("journal.slots", "0"); // domain 0 alone is listed
        Table outcomes = run(SmallScenario.make().with(onlyScripted).inForce(0)).outcomes();
        assertThat(value(outcomes, 0, "listing_to_covered_ticks")).isNaN();
        assertThat(value(outcomes, 0, "listing_censored")).isNaN();
        Table usual = run(SmallScenario.make().with(onlyScripted)).outcomes();
        assertThat(value(usual, 0, "listing_censored")).isNotNaN();
    }

    @Test
    void whereNothingHasRoomAllCount() {
        RunResult.Completed result = run(SmallScenario.make().size(12, 3, 1).inForce(0));
        assertThat(value(result.series(), 0, "covered")).isEqualTo(1);
    }
}

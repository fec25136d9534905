package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pacesetter.report.PseudoResults;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;

final class StudyResultsTest {
    private final Scenario scenario = PseudoResults.scenario(60);

    @Test
    void bandsAreMeansAndDecilesOverReplicatesTickByTick() {
        StudyResults results = PseudoResults.of(1, 3, 60);
        Band.Point point = results.series(0, "measured_changes").points().get(20);
        // Replicates 0, 1, 2 add .1 each to 1.2 at tick 20.
        assertThat(point.tick()).isEqualTo(20);
        assertThat(point.n()).isEqualTo(3);
        assertThat(point.mean()).isCloseTo(1.3, within(1e-12));
        assertThat(point.low()).isCloseTo(1.22, within(1e-12));
        assertThat(point.high()).isCloseTo(1.38, within(1e-12));
    }

    @Test
    void whatIsUndefinedStaysEmpty() {
        StudyResults results = PseudoResults.of(2, 3, 60);
        assertThat(results.series(1, "titled_changes").isEmpty()).isTrue();
        assertThat(results.series(0, "titled_changes").isEmpty()).isFalse();
    }

    @Test
    void theOrderOfResultsDoesNotMatterAndMissingReplicatesAreLeftOut() {
        StudyResults results = new StudyResults(scenario);
        results.add(PseudoResults.result(scenario, 0, 4, 60));
        results.add(PseudoResults.result(scenario, 0, 1, 60));
        assertThat(results.replicates(0)).isEqualTo(2);
        assertThat(results.reigning(0)).isEqualTo(1);
        assertThat(results.outcome(0, "covered_end").defined()).isEqualTo(2);
        assertThat(results.outcome(0, "covered_end").value(0)).isNaN();
    }

    @Test
    void aThresholdIsReachedAtTheEndOfItsWeek() {
        StudyResults results = PseudoResults.of(1, 1, 60);
        // The logistic curve passes one half in tick 30, which ends 31 weeks after the start.
        assertThat(results.weeksUntilCovered(0, 50)).extracting(Sample::median).isEqualTo(31.);
        assertThat(PseudoResults.of(1, 1, 30).weeksUntilCovered(0, 50).median()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void indicatorsAreFoundByDomainAndName() {
        Domain domain = scenario.domains().get(6);
        Band band = PseudoResults.of(1, 2, 60)
                .indicator(0, domain, domain.indicators().get(0));
        assertThat(band.points()).hasSize(15);
        assertThat(band.points().get(0).tick()).isEqualTo(3);
        assertThat(band.points().get(0).mean()).isBetween(20., 23.4);
    }

    @Test
    void reignsFillTheTimeOfEachDomainWithoutOverlap() {
        StudyResults results = PseudoResults.of(1, 1, 60);
        for (Domain domain : scenario.domains()) {
            int until = 0;
            for (Reign reign : results.reigns(0)) {
                if (reign.domain() == domain.index()) {
                    assertThat(reign.from()).isEqualTo(until);
                    until = reign.until();
                }
            }
            assertThat(until).isEqualTo(60);
        }
    }

    @Test
    void reignsWithoutATitleAreMeasured() {
        assertThat(PseudoResults.of(2, 1, 60).reigns(1)).isNotEmpty().noneMatch(Reign::titled);
    }

    @Test
    void columnsThatAreNotKeptAreRefused() {
        StudyResults results = PseudoResults.of(1, 1, 60);
        assertThatThrownBy(() -> results.series(0, "no_such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no_such");
    }
}

package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.observed.DatePrecision;

final class PioneersTest {
    private static final int NEVER = DomainHistory.NEVER;

    private static DomainHistory domain(int start, int... times) {
        return new DomainHistory("d" + start, 4, start, 5, times);
    }

    private static AdoptionHistories histories(DomainHistory... domains) {
        return new AdoptionHistories(DatePrecision.YEAR, List.of("a", "b", "c", "d"), 2010, List.of(domains), 0);
    }

    @Test
    void oneRegionThatIsAlwaysFirstHasAll() {
        Pioneers pioneers =
                new Pioneers(histories(domain(1, 1, 2, 3, 4), domain(2, 1, 2, 3, 4), domain(3, 1, 4, 3, 2)));
        assertThat(pioneers.herfindahl()).isEqualTo(1);
        assertThat(pioneers.turnover()).isZero();
        assertThat(pioneers.turnoverOfAny()).isCloseTo(0, within(1e-12));
        assertThat(pioneers.distinct()).isEqualTo(1);
    }

    @Test
    void thoseOfTheSamePeriodShareADomain() {
        Pioneers pioneers =
                new Pioneers(histories(domain(1, 1, 1, 3, 4), domain(2, 1, 2, 3, 4), domain(3, 2, 2, 1, NEVER)));
        assertThat(pioneers.credit(0)).isEqualTo(1.5);
        assertThat(pioneers.herfindahl()).isCloseTo((1.5 * 1.5 + .25 + 1) / 9, within(1e-12));
        assertThat(pioneers.herfindahlByChance()).isCloseTo(2.5 / 9 + 2. / 3 / 4, within(1e-12));
        assertThat(pioneers.turnover()).isCloseTo((.5 + 1) / 2, within(1e-12));
        assertThat(pioneers.turnoverOfAny()).isCloseTo((.5 + 1 + 1) / 3, within(1e-12));
    }

    /** Domains a, a, b that start together: of six orders, four have one change and two have two. */
    @Test
    void domainsThatStartTogetherStandInAnyOrder() {
        Pioneers pioneers =
                new Pioneers(histories(domain(1, 1, 2, 2, 2), domain(1, 1, 2, 2, 2), domain(1, 2, 1, 2, 2)));
        assertThat(pioneers.turnover()).isCloseTo((4 * 1 + 2 * 2) / 6. / 2, within(1e-12));
    }

    @Test
    void ranksThatLastAreToldFromRanksThatTurn() {
        AdoptionHistories lasting = histories(domain(1, 1, 2, 3, 4), domain(2, 1, 2, 3, NEVER));
        assertThat(new RankPersistence(lasting).tau()).isCloseTo(1, within(1e-12));
        AdoptionHistories turning = histories(domain(1, 1, 2, 3, 4), domain(2, 5, 3, 2, 1));
        assertThat(new RankPersistence(turning).tau()).isCloseTo(-1, within(1e-12));
        assertThat(new RankPersistence(histories(domain(1, 1, 2, 3, 4))).tau()).isNaN();
    }

    @Test
    void theStatesKeepSomethingOfTheirRanks() {
        RankPersistence ranks = new RankPersistence(AdoptionData.states());
        assertThat(ranks.interval().low()).isBetween(0., ranks.tau());
        assertThat(ranks.interval().high()).isBetween(ranks.tau(), 1.);
    }
}

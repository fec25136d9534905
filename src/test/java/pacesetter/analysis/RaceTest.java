package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RaceTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double MISSING = Double.NaN;

    @Test
    void theLeadRestsOnReplicatesInWhichBothArrive() {
        Race race = Race.between(
                Sample.of(10, 12, 14, NEVER, NEVER, MISSING, 8), Sample.of(24, 26, NEVER, 30, NEVER, 20, MISSING));
        assertThat(race.n()).isEqualTo(5);
        assertThat(race.both()).isEqualTo(2);
        assertThat(race.onlyFirst()).isOne();
        assertThat(race.onlySecond()).isOne();
        assertThat(race.neither()).isOne();
        assertThat(race.lead()).isEqualTo(new Estimate(2, 14, 14, 14));
    }

    @Test
    void aRaceThatNobodyFinishesHasNoLead() {
        Race race = Race.between(Sample.of(NEVER, NEVER), Sample.of(NEVER, NEVER));
        assertThat(race.neither()).isEqualTo(2);
        assertThat(race.lead().n()).isZero();
    }
}

package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TimeComparisonTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double MISSING = Double.NaN;

    @Test
    void aTimeThatDidNotComeCountsAsTheEnd() {
        TimeComparison times = TimeComparison.between(
                Sample.of(10, 12, 14, NEVER, NEVER, MISSING, 8), Sample.of(24, 26, NEVER, 30, NEVER, 20, MISSING), 40);
        assertThat(times.n()).isEqualTo(5);
        assertThat(times.both()).isEqualTo(2);
        assertThat(times.onlyFirst()).isOne();
        assertThat(times.onlySecond()).isOne();
        assertThat(times.neither()).isOne();
        assertThat(times.lead().n()).isEqualTo(5);
        assertThat(times.lead().mean()).isCloseTo((14 + 14 + (40 - 14) + (30 - 40)) / 5., within(1e-12));
    }

    @Test
    void aRaceThatNobodyFinishesHasNoLead() {
        TimeComparison times = TimeComparison.between(Sample.of(NEVER, NEVER), Sample.of(NEVER, NEVER), 40);
        assertThat(times.neither()).isEqualTo(2);
        assertThat(times.lead()).isEqualTo(new Estimate(2, 0, 0, 0));
    }
}

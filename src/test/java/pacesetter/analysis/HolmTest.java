package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class HolmTest {
    /** R: p.adjust(c(.01, .04, .03, .005), "holm"). */
    @Test
    void theSmallestIsMultipliedByTheirNumberAndTheOrderIsKept() {
        assertThat(Holm.adjust(.01, .04, .03, .005)).containsExactly(new double[] {.03, .06, .06, .02}, within(1e-12));
    }

    @Test
    void noAdjustedValueIsAboveOne() {
        assertThat(Holm.adjust(.6, .9)).containsExactly(1, 1);
    }

    @Test
    void anUndefinedValueCountsForNothing() {
        assertThat(Holm.adjust(.02, Double.NaN, .03))
                .containsExactly(new double[] {.04, Double.NaN, .04}, within(1e-12));
    }
}

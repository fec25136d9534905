package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class FiellerTest {
    private static final Sample BELOW = Sample.of(10, 12, 9, 11, 13);

    @Test
    void theEndsAreTheRatiosThatAPairedTestJustRejects() {
        Sample above = Sample.of(4, 7, 3, 6, 5);
        Estimate ratio = Fieller.ratio(above, BELOW).orElseThrow();
        assertThat(ratio.mean()).isCloseTo(25 / 55., within(1e-12));
        assertThat(ratio.low()).isLessThan(ratio.mean());
        assertThat(ratio.high()).isGreaterThan(ratio.mean());
        for (double end : new double[] {ratio.low(), ratio.high()}) {
            assertThat(above.minus(BELOW.map(value -> value * end)).p()).isCloseTo(.05, within(1e-9));
        }
    }

    @Test
    void aFixedShareIsKnownExactly() {
        Estimate ratio = Fieller.ratio(BELOW.map(value -> value / 4), BELOW).orElseThrow();
        assertThat(ratio.low()).isCloseTo(.25, within(1e-7));
        assertThat(ratio.high()).isCloseTo(.25, within(1e-7));
    }

    @Test
    void thereIsNoShareOfWhatMayBeNothing() {
        Sample nothing = Sample.of(1, -1, 2, -2, .5);
        assertThat(nothing.mean().isSigned()).isFalse();
        assertThat(Fieller.ratio(BELOW, nothing)).isEmpty();
        assertThat(Fieller.ratio(Sample.of(1), Sample.of(2))).isEmpty();
    }
}

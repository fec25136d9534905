package pacesetter.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class NormalTest {
    @Test
    void theQuantileInvertsTheDistribution() {
        NormalDistribution normal = new NormalDistribution();
        for (int i = 1; i < 10_000; i++) {
            double p = i / 10_000.0;
            assertThat(Normal.quantile(p)).isCloseTo(normal.inverseCumulativeProbability(p), within(1e-9));
        }
        for (int exponent = 5; exponent <= 50; exponent++) {
            double p = Math.pow(2, -exponent);
            assertThat(Normal.quantile(p)).isCloseTo(normal.inverseCumulativeProbability(p), within(1e-9));
        }
    }

    @Test
    void theQuantileAgreesWithThePrintedCheckValues() {
        // Wichura (1988), table of test values for PPND16.
        assertThat(Normal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167814, within(1e-14));
        assertThat(Normal.quantile(1e-20)).isCloseTo(-9.262340089798408, within(1e-14));
    }

    @Test
    void theQuantileIsOddAroundOneHalf() {
        assertThat(Normal.quantile(0.5)).isZero();
        for (int i = 1; i < 512; i++) {
            double p = i / 1024.0;
            assertThat(Normal.quantile(1 - p)).isEqualTo(-Normal.quantile(p));
        }
    }
}

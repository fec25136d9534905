package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pacesetter.random.Seed;

final class PairingTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(new Seed(1), 2000);

    /** Student's sleep data (Cushny and Peebles 1905; R's data set sleep), hours of sleep gained. */
    private static final Sample FIRST = Sample.of(.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2);

    private static final Sample SECOND = Sample.of(1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    /** R: t.test(second, first, paired = TRUE): t = 4.0621, p-value = .002833, interval .7001142 to 2.4598858. */
    @Test
    void studentsSleepDataGiveStudentsNumbers() {
        Pairing pairing = Pairing.of(SECOND, FIRST, .95, BOOTSTRAP);
        assertThat(pairing.difference().n()).isEqualTo(10);
        assertThat(pairing.difference().mean()).isCloseTo(1.58, within(1e-12));
        assertThat(pairing.difference().low()).isCloseTo(.7001142, within(1e-7));
        assertThat(pairing.difference().high()).isCloseTo(2.4598858, within(1e-7));
        assertThat(pairing.p()).isCloseTo(.002833, within(5e-7));
        assertThat(pairing.higher()).isEqualTo(9);
    }

    /** Variances 3.200556 and 4.009 (R: var), of the differences 1.512889. */
    @Test
    void pairingSavesWhatTheSamplesShare() {
        Pairing pairing = Pairing.of(SECOND, FIRST, .95, BOOTSTRAP);
        assertThat(pairing.saved()).isCloseTo(1 - 1.512889 / (3.200556 + 4.009), within(1e-5));
        assertThat(pairing.effect()).isCloseTo(1.58 / Math.sqrt((3.200556 + 4.009) / 2), within(1e-6));
    }

    @Test
    void aReplicateOfOneStrategyAloneIsLeftOutAndCounted() {
        Sample one = Sample.of(1, 2, Double.NaN, 4);
        Sample other = Sample.of(0, Double.NaN, 5, 1, 7);
        Pairing pairing = Pairing.of(one, other, .95, BOOTSTRAP);
        assertThat(pairing.difference().n()).isEqualTo(2);
        assertThat(pairing.unpaired()).isEqualTo(3);
        assertThat(pairing.difference().mean()).isEqualTo(2);
    }

    @Test
    void strategiesThatNeverDifferAreToldFromOnesThatAlwaysDifferAlike() {
        Sample one = Sample.of(1, 2, 4);
        assertThat(Pairing.of(one, one, .95, BOOTSTRAP).p()).isEqualTo(1);
        assertThat(Pairing.of(one, one.map(value -> value + 1), .95, BOOTSTRAP).p())
                .isZero();
    }
}

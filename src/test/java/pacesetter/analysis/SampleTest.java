package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pacesetter.run.Column;

final class SampleTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Mean 3, standard deviation √2.5, t(.975, 4) = 2.776445 (tables of Student's t). */
    @Test
    void theMeanComesWithItsTInterval() {
        Estimate estimate = Sample.of(1, 2, 3, 4, 5).mean();
        double half = 2.7764451052 * StrictMath.sqrt(2.5 / 5);
        assertThat(estimate.n()).isEqualTo(5);
        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.low()).isCloseTo(3 - half, within(1e-8));
        assertThat(estimate.high()).isCloseTo(3 + half, within(1e-8));
    }

    /** t(.975, 29) = 2.045230. */
    @Test
    void thirtyReplicatesUseTwentyNineDegreesOfFreedom() {
        double[] values = new double[30];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 == 0 ? 1 : -1;
        }
        double standardError = StrictMath.sqrt(30. / 29 / 30);
        assertThat(Sample.of(values).mean().high()).isCloseTo(2.0452296421 * standardError, within(1e-8));
    }

    @Test
    void theIntervalOfAMeanStaysWhereTheColumnCanBe() {
        Sample costs = Sample.of(0, 0, 30);
        Estimate plain = costs.mean(.95);
        Estimate cut = costs.mean(Column.amount("cost", "acts", "Acts."), .95);
        assertThat(plain.low()).isNegative();
        assertThat(cut).isEqualTo(new Estimate(3, 10, 0, plain.high()));
        assertThat(costs.mean(Column.performance("gain", "Gain."), .95)).isEqualTo(plain);
        Estimate shares = Sample.of(0, 0, .3).mean(Column.share("share", "Share."), .95);
        assertThat(shares.low()).isPositive();
        Estimate tau = Sample.of(1, .2).mean(Column.real("tau", "1", "[-1, 1]", "Tau."), .95);
        assertThat(tau).isEqualTo(new Estimate(2, .6, -1, 1));
    }

    @Test
    void oneReplicateHasAMeanAndNoInterval() {
        Estimate estimate = Sample.of(Double.NaN, 7).mean();
        assertThat(estimate.n()).isOne();
        assertThat(estimate.mean()).isEqualTo(7);
        assertThat(estimate.low()).isNaN();
        assertThat(estimate.text(1)).isEqualTo("7.0");
    }

    @Test
    void nothingDefinedGivesADash() {
        Sample sample = Sample.of(Double.NaN, Double.NaN);
        assertThat(sample.mean().text(2)).isEqualTo("-");
        assertThat(sample.median()).isNaN();
        assertThat(sample.defined()).isZero();
    }

    /** R: quantile(c(1, 3, 4, 8, 10), c(.1, .25, .5, .9)), type 7. */
    @Test
    void quantilesInterpolateBetweenOrderStatistics() {
        Sample sample = Sample.of(10, 1, Double.NaN, 8, 3, 4);
        assertThat(sample.quantile(.1)).isCloseTo(1.8, within(1e-12));
        assertThat(sample.quantile(.25)).isEqualTo(3);
        assertThat(sample.median()).isEqualTo(4);
        assertThat(sample.quantile(.9)).isCloseTo(9.2, within(1e-12));
        assertThat(sample.quantile(0)).isEqualTo(1);
        assertThat(sample.quantile(1)).isEqualTo(10);
        assertThatThrownBy(() -> sample.quantile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianOfTimesIsInfiniteOnceMostDidNotCome() {
        assertThat(Sample.of(10, 20, INFINITY).median()).isEqualTo(20);
        assertThat(Sample.of(10, INFINITY, INFINITY).median()).isEqualTo(INFINITY);
        assertThat(Sample.of(INFINITY, INFINITY).median()).isEqualTo(INFINITY);
        assertThat(Sample.of(10, INFINITY).reached()).isOne();
    }

    @Test
    void differencesArePairedByReplicate() {
        Sample one = Sample.of(5, Double.NaN, 9, 4);
        Sample other = Sample.of(2, 3, 4);
        Estimate difference = one.minus(other).mean();
        assertThat(difference.n()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(4);
        // t(.975, 1) = 12.706205, standard error 1
        assertThat(difference.low()).isCloseTo(4 - 12.7062047364, within(1e-7));
    }

    @Test
    void pairingRemovesWhatWorldsHaveInCommon() {
        Sample one = Sample.of(11, 101, 1001, 10001);
        Sample other = Sample.of(10, 100, 1000, 10000);
        assertThat(one.minus(other).mean()).isEqualTo(new Estimate(4, 1, 1, 1));
    }

    @Test
    void anIntervalIsCutToWhatIsPossibleAndTurnedWithItsSign() {
        Estimate estimate = new Estimate(3, .9, .7, 1.1);
        assertThat(estimate.within(0, 1)).isEqualTo(new Estimate(3, .9, .7, 1));
        assertThat(new Estimate(3, 2, 1, 3).times(-1)).isEqualTo(new Estimate(3, -2, -3, -1));
        assertThat(new Estimate(3, 2, -1, 5).isSigned()).isFalse();
        assertThat(new Estimate(3, -2, -3, -1).isSigned()).isTrue();
    }

    @Test
    void numbersHaveNoNegativeZeroAndNoIdleDecimals() {
        assertThat(Estimate.number(-.04, 1)).isEqualTo("0.0");
        assertThat(Estimate.number(-.4, 0)).isEqualTo("0");
        assertThat(Estimate.number(100)).isEqualTo("100");
        assertThat(Estimate.number(76.4)).isEqualTo("76.4");
        assertThat(new Estimate(3, 14.25, 11, 17.44).text(1)).isEqualTo("14.3 [11.0, 17.4]");
    }
}

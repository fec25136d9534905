package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class BootstrapTest {
    /** Spatial test data A of Efron and Tibshirani 1993, table 14.1. */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    /**
     * Table 14.2: the variance is 171.5, its 90 % percentile interval (100.8, 233.9), BCa (115.8, 259.6), â = .061. The
     * book's ends rest on 2000 draws and have a standard error of about 2, of which four are allowed.
     */
    @Test
    void theSpatialTestDataGiveThePublishedIntervals() {
        Bootstrap bootstrap = new Bootstrap(new Seed(1), 20000);
        assertThat(variance(all(26))).isCloseTo(171.5, within(.05));
        assertThat(Bootstrap.acceleration(26, BootstrapTest::variance)).isCloseTo(.061, within(.0006));
        Interval percentile = bootstrap.percentile(26, .9, BootstrapTest::variance);
        assertThat(percentile.low()).isCloseTo(100.8, within(8.));
        assertThat(percentile.high()).isCloseTo(233.9, within(8.));
        Interval bca = bootstrap.bca(26, .9, BootstrapTest::variance);
        assertThat(bca.low()).isCloseTo(115.8, within(8.));
        assertThat(bca.high()).isCloseTo(259.6, within(8.));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        Bootstrap bootstrap = new Bootstrap(new Seed(7), 200);
        assertThat(bootstrap.bca(26, .95, BootstrapTest::variance))
                .isEqualTo(bootstrap.bca(26, .95, BootstrapTest::variance));
    }

    @Test
    void anInterruptedResamplingEndsWithTheDrawAtHand() {
        int[] seen = {0};
        Bootstrap bootstrap = new Bootstrap(new Seed(7), 1_000_000);
        try {
            assertThatThrownBy(() -> bootstrap.percentile(26, .95, drawn -> {
                        if (++seen[0] == 3) {
                            Thread.currentThread().interrupt();
                        }
                        return 0;
                    }))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(seen[0]).isEqualTo(3);
    }

    @Test
    void tooFewReplicatesHaveNoInterval() {
        Bootstrap bootstrap = new Bootstrap(new Seed(7), 200);
        assertThat(bootstrap.bca(2, .95, BootstrapTest::variance)).isEqualTo(Interval.NONE);
        assertThat(bootstrap.percentile(1, .95, BootstrapTest::variance)).isEqualTo(Interval.NONE);
    }

    @Test
    void tIntervalsOfNormalNumbersCoverTheirMeanAsOftenAsTheySay() {
        assertThat(coverage(20, 20_000, 0, noise -> noise, BootstrapTest::t)).isBetween(.94, .96);
    }

    /** {@code src/docs/comparing.md} states these shares; squares of normal numbers have skewness 2.8, lognormal ones 6.2. */
    @Test
    void onSkewedNumbersIntervalsCoverLessThanTheySay() {
        double mean = StrictMath.exp(.5);
        SoftAssertions.assertSoftly(seen -> {
            seen.assertThat(coverage(20, 20_000, 1, noise -> noise * noise, BootstrapTest::t))
                    .isCloseTo(.8965, within(.001));
            seen.assertThat(coverage(200, 2_000, 1, noise -> noise * noise, BootstrapTest::t))
                    .isCloseTo(.944, within(.001));
            seen.assertThat(coverage(20, 20_000, mean, StrictMath::exp, BootstrapTest::t))
                    .isCloseTo(.866, within(.001));
            seen.assertThat(coverage(20, 2_000, mean, StrictMath::exp, BootstrapTest::bca))
                    .isCloseTo(.8765, within(.001));
            seen.assertThat(coverage(200, 2_000, mean, StrictMath::exp, BootstrapTest::t))
                    .isCloseTo(.938, within(.001));
        });
    }

    /** Share of samples whose interval holds the mean. */
    private static double coverage(
            int n, int samples, double mean, ToDoubleFunction<Double> shape, Function<double[], Interval> way) {
        int covered = 0;
        for (int sample = 0; sample < samples; sample++) {
            Stream noise = new Seed(2019).stream(Purpose.EVIDENCE, sample);
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = shape.applyAsDouble(noise.gaussian(i));
            }
            Interval interval = way.apply(values);
            covered += interval.low() <= mean && mean <= interval.high() ? 1 : 0;
        }
        return covered / (double) samples;
    }

    private static Interval t(double[] values) {
        Estimate estimate = Estimate.of(values);
        return new Interval(estimate.low(), estimate.high());
    }

    private static Interval bca(double[] values) {
        return new Bootstrap(new Seed(1), 1000).bcaOfMean(values, .95);
    }

    @Test
    void theShortWayForMeansIsThatForAnyStatistic() {
        Bootstrap bootstrap = new Bootstrap(new Seed(1), 1000);
        Interval any = bootstrap.bca(
                26,
                .95,
                drawn -> Arrays.stream(drawn).mapToDouble(i -> SPATIAL[i]).sum() / drawn.length);
        Interval mean = bootstrap.bcaOfMean(SPATIAL, .95);
        assertThat(mean.low()).isCloseTo(any.low(), within(1e-9));
        assertThat(mean.high()).isCloseTo(any.high(), within(1e-9));
    }

    private static int[] all(int n) {
        return IntStream.range(0, n).toArray();
    }

    /** With n in the denominator, as in the book. */
    private static double variance(int[] drawn) {
        double mean = Arrays.stream(drawn).mapToDouble(i -> SPATIAL[i]).sum() / drawn.length;
        return Arrays.stream(drawn)
                        .mapToDouble(i -> (SPATIAL[i] - mean) * (SPATIAL[i] - mean))
                        .sum()
                / drawn.length;
    }
}

package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.run.Column;

/** Intervals of counts, costs and times, which end at 0: how often they hold the mean, and what one on the log scale would do. */
final class AmountIntervalTest {
    private static final int TOLD = 4000;
    private static final int STUDIES = Integer.getInteger("pacesetter.studies", 250);
    private static final Column COST = Column.amount("cost", "acts", "Acts.");

    /**
     * {@code src/docs/comparing.md} states these percentages, of {@value #TOLD} studies of lognormal numbers ({@code
     * -Dpacesetter.studies=4000}), and the median upper ends as multiples of the mean; fewer come near them.
     *
     * @param sigma standard deviation of the logarithm
     */
    @ParameterizedTest
    @CsvSource({
        "0.5, 2, 93.75, 94.825, 3.577, 18.89",
        "0.5, 5, 92.35, 94.3, 1.513, 1.695",
        "0.5, 10, 92.4, 93.275, 1.321, 1.387",
        "0.5, 30, 93.325, 94.05, 1.185, 1.204",
        "0.5, 200, 95.6, 95.825, 1.073, 1.076",
        "1.0, 2, 89.775, 93.725, 4.46, 211.5",
        "1.0, 5, 82.8, 89.2, 1.746, 2.391",
        "1.0, 10, 84.9, 89.125, 1.518, 1.765",
        "1.0, 30, 88.15, 90.45, 1.351, 1.437",
        "1.0, 200, 93.175, 93.9, 1.164, 1.179",
        "1.5, 2, 80.325, 92.6, 3.652, 1120",
        "1.5, 5, 68.675, 81.0, 1.576, 2.648",
        "1.5, 10, 72.0, 80.95, 1.477, 1.947",
        "1.5, 30, 78.725, 83.725, 1.42, 1.626",
        "1.5, 200, 87.25, 89.4, 1.267, 1.316",
    })
    void howOftenTheyHoldIsAsTold(double sigma, int worlds, double cut, double logs, double cutHigh, double logHigh) {
        Well19937c noise = new Well19937c(2019);
        double truth = StrictMath.exp(sigma * sigma / 2);
        int held = 0;
        int onLogs = 0;
        double[] highs = new double[STUDIES];
        double[] logHighs = new double[STUDIES];
        for (int study = 0; study < STUDIES; study++) {
            double[] values = new double[worlds];
            for (int i = 0; i < worlds; i++) {
                values[i] = StrictMath.exp(sigma * noise.nextGaussian());
            }
            Estimate plain = Estimate.of(values);
            Estimate amount = Sample.of(values).mean(COST, .95);
            assertThat(amount.low()).isNotNegative();
            assertThat(holds(amount, truth)).isEqualTo(holds(plain, truth));
            held += holds(amount, truth) ? 1 : 0;
            double factor = StrictMath.exp((plain.high() - plain.mean()) / plain.mean());
            Estimate turned = new Estimate(worlds, plain.mean(), plain.mean() / factor, plain.mean() * factor);
            onLogs += holds(turned, truth) ? 1 : 0;
            highs[study] = amount.high() / truth;
            logHighs[study] = turned.high() / truth;
        }
        double near = STUDIES == TOLD ? .06 : 4 * Math.sqrt(cut * (100 - cut) / STUDIES) + 2;
        assertThat(100. * held / STUDIES).isCloseTo(cut, within(near));
        assertThat(100. * onLogs / STUDIES).isCloseTo(logs, within(near));
        double wide = STUDIES == TOLD ? .01 : .25; // of the logarithm; that of two worlds scatters most
        assertThat(median(highs) / cutHigh).isCloseTo(1, within(wide));
        assertThat(StrictMath.log(median(logHighs)) / StrictMath.log(logHigh)).isCloseTo(1, within(wide));
    }

    private static boolean holds(Estimate mean, double truth) {
        return mean.low() <= truth && truth <= mean.high();
    }

    private static double median(double[] values) {
        return Sample.of(values).median();
    }
}

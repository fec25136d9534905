package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals of shares: where they end, and how often they hold the mean. */
final class ShareIntervalTest {
    private static final int TOLD = 4000;
    private static final int STUDIES = Integer.getInteger("pacesetter.studies", 250);

    @Test
    void theIntervalIsThatOfTheLogOdds() {
        Estimate mean = Estimate.ofShares(.95, .7, .8, .9);
        // s = .1, t = 4.3027, half = .24841; on the log odds 1.386294 +- .24841 / .16
        assertThat(mean.mean()).isCloseTo(.8, within(1e-12));
        assertThat(mean.low()).isCloseTo(.45857, within(1e-4));
        assertThat(mean.high()).isCloseTo(.94973, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0, 1", "1, 0.999999", "0, 1e-12", "0.2, 0.5", "1, 0.05"})
    void noIntervalLeavesZeroToOneNorItsMean(double one, double other) {
        Estimate mean = Estimate.ofShares(.9999, one, other);
        assertThat(mean.low()).isBetween(0., mean.mean());
        assertThat(mean.high()).isBetween(mean.mean(), 1.);
    }

    @Test
    void whatDoesNotDifferOrIsNoShareIsAsWithoutTheTurn() {
        assertThat(Estimate.ofShares(.95, .4, .4)).isEqualTo(Estimate.of(.4, .4));
        assertThat(Estimate.ofShares(.95, -.1, .4)).isEqualTo(Estimate.of(-.1, .4));
        assertThat(Estimate.ofShares(.95, 1).low()).isNaN();
        assertThat(Estimate.ofShares(.95).mean()).isNaN();
    }

    /**
     * {@code src/docs/comparing.md} states these percentages, of {@value #TOLD} studies ({@code -Dpacesetter.studies=4000});
     * fewer come near them. A share {@code spike} of the numbers is 1, the rest is Beta.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 5, 2, 95.325, 95.025",
        "0, 5, 5, 5, 95.45, 94.75",
        "0, 5, 5, 10, 94.575, 94.2",
        "0, 5, 5, 30, 95.625, 95.35",
        "0, 5, 5, 200, 94.75, 94.725",
        "0, 8, 2, 2, 95.575, 94.475",
        "0, 8, 2, 5, 94.675, 92.625",
        "0, 8, 2, 10, 94.7, 93.95",
        "0, 8, 2, 30, 95.0, 94.625",
        "0, 8, 2, 200, 95.1, 95.125",
        "0, 20, 1, 2, 95.2, 91.6",
        "0, 20, 1, 5, 93.375, 88.5",
        "0, 20, 1, 10, 93.025, 90.325",
        "0, 20, 1, 30, 94.65, 93.725",
        "0, 20, 1, 200, 94.525, 94.325",
        "0, 9, 0.5, 2, 94.65, 85.3",
        "0, 9, 0.5, 5, 91.675, 83.9",
        "0, 9, 0.5, 10, 92.55, 87.575",
        "0, 9, 0.5, 30, 93.475, 90.925",
        "0, 9, 0.5, 200, 94.575, 93.95",
        "0.5, 8, 2, 2, 71.45, 71.65",
        "0.5, 8, 2, 5, 94.275, 87.3",
        "0.5, 8, 2, 10, 95.75, 90.55",
        "0.5, 8, 2, 30, 95.325, 93.3",
        "0.5, 8, 2, 200, 94.825, 94.55",
    })
    void howOftenTheyHoldIsAsTold(double spike, double a, double b, int worlds, double share, double plain) {
        Well19937c noise = new Well19937c(2019);
        BetaDistribution beta = new BetaDistribution(noise, a, b);
        DoubleSupplier draw = () -> noise.nextDouble() < spike ? 1 : beta.sample();
        double truth = spike + (1 - spike) * a / (a + b);
        int held = 0;
        int plainly = 0;
        for (int study = 0; study < STUDIES; study++) {
            double[] values = new double[worlds];
            for (int i = 0; i < worlds; i++) {
                values[i] = draw.getAsDouble();
            }
            held += holds(Estimate.ofShares(.95, values), truth) ? 1 : 0;
            plainly += holds(Estimate.of(values), truth) ? 1 : 0;
        }
        double near = STUDIES == TOLD ? .06 : 4 * Math.sqrt(share * (100 - share) / STUDIES) + 2;
        assertThat(100. * held / STUDIES).isCloseTo(share, within(near));
        assertThat(100. * plainly / STUDIES).isCloseTo(plain, within(near));
    }

    private static boolean holds(Estimate mean, double truth) {
        return mean.low() <= truth && truth <= mean.high();
    }
}

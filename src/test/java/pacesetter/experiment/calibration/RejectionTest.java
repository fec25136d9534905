package pacesetter.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/**
 * A normal parameter observed with normal noise, whose posterior is known: with z of variance 1 and y = z + e of noise variance s²
 * it is normal with mean y / (1 + s²) and variance s² / (1 + s²). A second parameter does nothing, a third is a rule.
 */
final class RejectionTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int DRAWS = 20_000;
    private static final double NOISE = .5;
    private static final boolean[] RULES = {false, false, true};
    private static final double[][] SHARES = new double[DRAWS][];
    private static final double[][] SEEN = new double[DRAWS][];

    static {
        Stream draws = new Seed(5).stream(Purpose.OBSERVATION);
        for (int i = 0; i < DRAWS; i++) {
            SHARES[i] = new double[] {
                draws.at(0).uniform(i), draws.at(1).uniform(i), draws.at(2).below(i, 2) / 2.0 + .25
            };
            double z = NORMAL.inverseCumulativeProbability(SHARES[i][0]);
            boolean word = SHARES[i][2] > .5;
            SEEN[i] = new double[] {
                z + NOISE * draws.at(3).gaussian(i),
                word ? 3 + draws.at(4).gaussian(i) : draws.at(4).gaussian(i)
            };
        }
    }

    private static Rejection rejection(int kept) {
        return new Rejection(SEEN, SHARES, RULES, kept);
    }

    @Test
    void thePosteriorOfALinearModelIsTheExactOne() {
        Posterior posterior = rejection(1000).at(new double[] {1, 0});
        double[] scores = scores(posterior);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < posterior.size(); i++) {
            mean += posterior.weight(i) * scores[i];
            square += posterior.weight(i) * scores[i] * scores[i];
        }
        double error = 4 * Math.sqrt(.2 / posterior.effective());
        assertThat(mean).isCloseTo(1 / 1.25, within(error));
        assertThat(square - mean * mean).isCloseTo(.25 / 1.25, within(.2 * 4 * Math.sqrt(2 / posterior.effective())));
        assertThat(Math.abs(mean - .5)).as("the prior's is excluded").isGreaterThan(error);
    }

    private static double[] scores(Posterior posterior) {
        return IntStream.range(0, posterior.size())
                .mapToDouble(i -> NORMAL.inverseCumulativeProbability(posterior.share(i, 0)))
                .toArray();
    }

    /** With the words' means at 0 and 3 and an observation of 1, by Bayes' rule. */
    @Test
    void aRuleHasTheProbabilitiesOfItsWords() {
        Posterior posterior = rejection(500).at(new double[] {0, 1});
        double first = NORMAL.density(1);
        double second = NORMAL.density(2);
        assertThat(posterior.words(2, 2)[0]).isCloseTo(first / (first + second), within(.08));
    }

    @Test
    void intervalsHoldWhatTheySayOfEveryParameter() {
        Coverage coverage = Coverage.of(rejection(400), SEEN, SHARES, 500);
        for (int f = 0; f < 2; f++) {
            assertThat(coverage.inside(f, .9)).isCloseTo(.9, within(4 * Math.sqrt(.09 / 500)));
            assertThat(coverage.inside(f, .5)).isCloseTo(.5, within(4 * Math.sqrt(.25 / 500)));
            assertThat(coverage.isTooNarrow(f, .9)).isFalse();
            assertThat(coverage.bars(f)).hasSize(Coverage.BARS);
            assertThat(coverage.bars(f).stream().mapToInt(n -> n).sum()).isEqualTo(500);
        }
    }

    /** An analysis that believes its data to be four times as exact as they are. */
    @Test
    void intervalsThatAreTooNarrowAreFound() {
        double[][] sharper = Arrays.stream(SHARES).map(double[]::clone).toArray(double[][]::new);
        double[][] seen = Arrays.stream(SEEN).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < DRAWS; i++) {
            double z = NORMAL.inverseCumulativeProbability(SHARES[i][0]);
            seen[i][0] = z + (SEEN[i][0] - z) / 4;
        }
        Coverage coverage = Coverage.of(new Rejection(seen, sharper, RULES, 400), SEEN, SHARES, 300);
        assertThat(coverage.isTooNarrow(0, .9)).isTrue();
        assertThat(coverage.isTooNarrow(1, .9)).isFalse();
    }

    @Test
    void aSummaryThatNeverVariesAndOneThatStandsTwiceChangeNothing() {
        double[][] wider = Arrays.stream(SEEN)
                .map(row -> new double[] {row[0], row[1], 7, row[0]})
                .toArray(double[][]::new);
        Posterior posterior = new Rejection(wider, SHARES, RULES, 1000).at(new double[] {1, 0, 7, 1});
        double mean = IntStream.range(0, posterior.size())
                .mapToDouble(i -> posterior.weight(i) * scores(posterior)[i])
                .sum();
        assertThat(mean).isCloseTo(.8, within(.08));
    }

    @Test
    void resamplingGivesEachDrawItsWeight() {
        Posterior posterior = rejection(1000).at(new double[] {1, 0});
        int[] times = new int[posterior.size()];
        for (int i = 0; i < 10_000; i++) {
            times[posterior.resampled((i + .5) / 10_000)]++;
        }
        for (int i = 0; i < times.length; i++) {
            assertThat(times[i] / 10_000.0).isCloseTo(posterior.weight(i), within(1.01 / 10_000));
        }
    }
}

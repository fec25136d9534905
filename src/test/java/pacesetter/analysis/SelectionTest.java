package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/** Selection of the best against exact and published numbers. */
final class SelectionTest {

    /** Tables of Bechhofer 1954. */
    @ParameterizedTest
    @CsvSource({"2, 2.3262", "5, 3.0552", "10, 3.4182"})
    void bechhofersConstantsAreHis(int strategies, double h) {
        assertThat(Bechhofer.h(strategies, .95)).isCloseTo(h, within(5e-5));
    }

    /** Means 0 to 9, standard deviation 6, less is better (Chen and Lee 2011). */
    @Test
    void theBudgetGoesToTheBestAndItsNearestRivals() {
        double[] means = IntStream.range(0, 10).mapToDouble(i -> -i).toArray();
        double[] variances = new double[10];
        Arrays.fill(variances, 36);
        double[] fractions = Allocation.fractions(means, variances);
        assertThat(Arrays.copyOf(fractions, 5))
                .containsExactly(new double[] {.40317, .38761, .09690, .04307, .02423}, within(5e-6));
        assertThat(Arrays.stream(fractions).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void twoStrategiesAsGoodAsEachOtherHaveNoAllocation() {
        assertThat(Allocation.fractions(new double[] {1, 1, 0}, new double[] {1, 1, 1}))
                .containsOnly(Double.NaN);
    }

    /** Worked by hand from the definitions in Hsu 1996, section 4.2. */
    @Test
    void comparisonsWithTheBestAreConstrainedToHoldZero() {
        double[] means = {10, 9.5, 6};
        double[][] half = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        assertThat(Best.intervals(means, half))
                .containsExactly(new Interval(-.5, 1.5), new Interval(-1.5, .5), new Interval(-5, 0));
    }

    @Test
    void copiesDoNotExcludeEachOtherFromTheBest() {
        double[] means = {10, 9.5, 9.5};
        double[][] half = {{0, 1, 1}, {1, 0, 0}, {1, 0, 0}};
        assertThat(Best.candidates(means, half)).containsExactly(true, true, true);
        assertThat(Best.intervals(means, half).get(0)).isEqualTo(new Interval(-.5, 1.5));
    }

    @Test
    void aClearWinnerIsNotBehindAnyone() {
        double[][] half = {{0, 1}, {1, 0}};
        assertThat(Best.intervals(new double[] {5, 2}, half)).containsExactly(new Interval(0, 4), new Interval(-4, 0));
    }

    /** All intervals together hold their differences at least as often as they say, whatever the worlds share. */
    @ParameterizedTest
    @CsvSource({"0", "0.9"})
    void comparisonsWithTheBestHoldTogether(double shared) {
        double[] truth = {1, .9, .9, 0, -1};
        int kept = 0;
        int samples = 4000;
        for (int sample = 0; sample < samples; sample++) {
            Ranking ranking = Ranking.of(normal(truth, 12, shared, sample), .95, 0, new Bootstrap(new Seed(1), 1));
            boolean all = true;
            for (Ranking.Place place : ranking.places()) {
                double best = IntStream.range(0, truth.length)
                        .filter(i -> i != place.strategy())
                        .mapToDouble(i -> truth[i])
                        .max()
                        .orElseThrow();
                double behind = truth[place.strategy()] - best;
                all &= place.fromBest().low() <= behind
                        && behind <= place.fromBest().high();
            }
            kept += all ? 1 : 0;
        }
        assertThat(kept / (double) samples).isGreaterThan(.95 - 4 * Math.sqrt(.95 * .05 / samples));
    }

    @Test
    void theNumberOfReplicatesThatWouldSettleItDoesSettleIt() {
        double[] truth = {.5, 0, -.5};
        Ranking open = Ranking.of(normal(truth, 10, 0, 3), .95, 0, new Bootstrap(new Seed(1), 100));
        assertThat(open.isSettled()).isFalse();
        int more = (int) open.more().orElseThrow();
        assertThat(more).isBetween(5, 2000);
        int settled = 0;
        for (int sample = 100; sample < 200; sample++) {
            Ranking later = Ranking.of(normal(truth, 10 + more, 0, sample), .95, .2, new Bootstrap(new Seed(1), 1));
            settled += later.isSettled() ? 1 : 0;
        }
        assertThat(settled).isGreaterThan(50);
    }

    @Test
    void equalsWithoutIndifferenceAreNeverSettled() {
        double[][] equal = {{1, 2, 3}, {1, 2, 3}};
        assertThat(Ranking.of(equal, .95, 0, new Bootstrap(new Seed(1), 10)).more())
                .isEmpty();
        assertThat(Ranking.of(equal, .95, .1, new Bootstrap(new Seed(1), 10)).isSettled())
                .isTrue();
    }

    /** Two means half a standard error apart: the better is ahead with probability Phi(.5 / sqrt 2), here by resampling. */
    @Test
    void sharesOfResamplesAddUpAndFollowTheMeans() {
        double[][] values = {{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}, {0, 0, 0, 0, 0}};
        assertThat(Best.shares(values, new Bootstrap(new Seed(1), 500)))
                .containsExactly(new double[] {.5, .5, 0}, within(1e-9));
    }

    @Test
    void theFrontHoldsWhatNobodyBeatsInEverything() {
        double[][] goods = {{3, 1}, {2, 2}, {1, 3}, {1, 1}, {2, 2}, {3, 0}};
        assertThat(Pareto.front(goods)).containsExactly(true, true, true, false, true, false);
    }

    @Test
    void howOftenAStrategyIsOnTheFrontComesFromTheReplicates() {
        double[][][] goods = {{{1, 1, 1}, {0, 0, 0}}, {{0, 0, 0}, {-1, -1, 2}}};
        double[] shares = Pareto.shares(goods, new Bootstrap(new Seed(5), 4000));
        assertThat(shares[0]).isEqualTo(1, within(1e-9));
        // The second is on it if two or three of three draws are the last replicate: 7 in 27. One gives a mean of 0.
        assertThat(shares[1]).isCloseTo(7 / 27., within(4 * Math.sqrt(7 / 27. * 20 / 27 / 4000)));
    }

    /** Two points, two strategies without noise: each wins once, by 3 and by 1. */
    @Test
    void regretIsTheDistanceFromTheBestOfThePoint() {
        double[][][] goods = {{{5, 5}, {2, 2}}, {{1, 1}, {2, 2}}};
        Regret regret = Regret.of(goods, List.of(0, 1), .95, new Bootstrap(new Seed(1), 50));
        assertThat(regret.lines().get(0).mean()).isEqualTo(.5);
        assertThat(regret.lines().get(0).worst()).isEqualTo(1);
        assertThat(regret.lines().get(1).mean()).isEqualTo(1.5);
        assertThat(regret.lines().get(1).worst()).isEqualTo(3);
        assertThat(regret.lines()).allSatisfy(line -> assertThat(line.wins()).isEqualTo(.5));
        assertThat(regret.lines().get(1).worstRange()).isEqualTo(new Interval(3, 3));
        assertThat(regret.winners()).extracting(Regret.Winner::strategy).containsExactly(0, 1);
    }

    @ParameterizedTest
    @MethodSource
    void whatTakesLongEndsIfItsThreadIsInterrupted(Consumer<Bootstrap> computation) {
        Bootstrap bootstrap = new Bootstrap(new Seed(1), 2);
        computation.accept(bootstrap);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> computation.accept(bootstrap)).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    static List<Arguments> whatTakesLongEndsIfItsThreadIsInterrupted() {
        double[][] values = {{1, 2, 3}, {2, 3, 5}};
        double[][][] twice = {values, values};
        return List.of(
                computation("ranking", bootstrap -> Ranking.of(values, .95, 0, bootstrap)),
                computation("shares of first places", bootstrap -> Best.shares(values, bootstrap)),
                computation("shares of the front", bootstrap -> Pareto.shares(twice, bootstrap)),
                computation("regret", bootstrap -> Regret.of(twice, List.of(0, 1), .95, bootstrap)),
                computation("Bechhofer's constant", bootstrap -> Bechhofer.h(3, .95)),
                computation("jackknife", bootstrap -> Bootstrap.acceleration(3, drawn -> drawn[0])));
    }

    private static Arguments computation(String name, Consumer<Bootstrap> computation) {
        return Arguments.of(Named.of(name, computation));
    }

    /** Standard normal noise around the means, a share of its variance common to all strategies of a world. */
    private static double[][] normal(double[] means, int n, double shared, int sample) {
        double[][] values = new double[means.length][n];
        for (int replicate = 0; replicate < n; replicate++) {
            Stream noise = new Seed(11).stream(Purpose.EVIDENCE, sample, replicate);
            for (int i = 0; i < means.length; i++) {
                values[i][replicate] =
                        means[i] + Math.sqrt(shared) * noise.gaussian(100) + Math.sqrt(1 - shared) * noise.gaussian(i);
            }
        }
        return values;
    }
}

package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankMobilityTest {
    private static final double EXACT = 1e-9;

    @Test
    void ranksThatSwapInPairsKeepMostOfTheirOrder() {
        RankMobility.Step step = RankMobility.Step.between(
                new Ranks(new double[] {1, 2, 3, 4, 5}), new Ranks(new double[] {2, 1, 4, 3, 5}));
        assertThat(step.tau()).isCloseTo(.6, within(EXACT));
        assertThat(step.spearman()).isCloseTo(.8, within(EXACT));
        assertThat(step.jump()).isCloseTo(.8, within(EXACT));
        assertThat(step.retention()).isNaN();
    }

    @Test
    void tauCorrectsForTies() {
        RankMobility.Step step = RankMobility.Step.between(
                new Ranks(new double[] {1, 2, 2, 3, 4}), new Ranks(new double[] {1, 3, 2, 2, 5}));
        assertThat(step.tau()).isCloseTo(2 / 3.0, within(EXACT));
    }

    @Test
    void aRankingWithoutDifferencesHasNoCorrelation() {
        RankMobility.Step step =
                RankMobility.Step.between(new Ranks(new double[] {1, 1, 1}), new Ranks(new double[] {1, 2, 3}));
        assertThat(step.tau()).isNaN();
        assertThat(step.spearman()).isNaN();
    }

    @Test
    void countsWhoStaysAmongTheFirstTen() {
        double[] before = IntStream.range(0, 20).mapToDouble(i -> -i).toArray();
        double[] after = before.clone();
        after[0] = -30;
        after[1] = -31;
        RankMobility.Step step = RankMobility.Step.between(new Ranks(before), new Ranks(after));
        assertThat(step.retention()).isEqualTo(.8);
    }

    @Test
    void shorrocksIsTheShareThatLeaves() {
        double[][] moves = {{.6, .3, .1}, {.2, .5, .3}, {.1, .2, .7}};
        assertThat(RankMobility.shorrocks(moves)).isCloseTo(.6, within(EXACT));
        assertThat(RankMobility.shorrocks(new double[][] {{4, 0}, {0, 9}})).isZero();
    }

    @Test
    void nothingIsDefinedBeforeTheSecondQuarter() {
        RankMobility mobility = new RankMobility();
        mobility.add(new double[] {1, 2, 3, 4, 5});
        assertThat(mobility.mean(RankMobility.Step::tau)).isNaN();
        assertThat(mobility.shorrocks()).isNaN();
    }

    @Test
    void meansRunOverConsecutiveQuarters() {
        RankMobility mobility = new RankMobility();
        mobility.add(new double[] {1, 2, 3, 4, 5});
        mobility.add(new double[] {2, 1, 4, 3, 5});
        mobility.add(new double[] {2, 1, 4, 3, 5});
        assertThat(mobility.mean(RankMobility.Step::tau)).isCloseTo((.6 + 1) / 2, within(EXACT));
        assertThat(mobility.shorrocks()).isCloseTo(.5, within(EXACT));
    }
}

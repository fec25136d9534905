package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.store.StoredDesign;

/** What turns a difference, and who is a near-twin, on numbers whose answer is known. */
final class RobustnessTest {
    private static final double[] A = {.5, .6, .7, .2};
    private static final double[] B = {.1, .9, .3, .8};
    private static final double[] C = {.101, .899, .302, .8};

    @Test
    void numbersAreCutInHalvesAndEqualOnesStayTogether() {
        StoredDesign design = new StoredDesign(
                List.of("noise", "kind", "fixed"),
                List.of(
                        List.of("10", "own", "1"),
                        List.of("9", "best", "1"),
                        List.of("9", "own", "1"),
                        List.of("9", "best", "1"),
                        List.of("200", "own", "1")));
        List<Cut> cuts = Cut.of(design);
        assertThat(cuts).extracting(Cut::name).containsExactly("noise", "kind");
        assertThat(cuts.get(0).parts())
                .containsExactly(
                        new Cut.Part("low", 9, 9, List.of(1, 2, 3)), new Cut.Part("high", 10, 200, List.of(0, 4)));
        assertThat(cuts.get(1).parts()).extracting(Cut.Part::points).containsExactly(List.of(0, 2, 4), List.of(1, 3));
    }

    @Test
    void factorsThatCutThePointsAlikeNameEachOther() {
        StoredDesign design = new StoredDesign(
                List.of("a", "b", "c"),
                List.of(
                        List.of("1", "9", "1"),
                        List.of("2", "8", "4"),
                        List.of("3", "2", "2"),
                        List.of("4", "1", "3")));
        assertThat(Cut.of(design)).extracting(Cut::alike).containsExactly(List.of("b"), List.of("a"), List.of());
    }

    @Test
    void whatTurnsADifferenceIsFoundAndTheRestIsLeft() {
        List<Turn> turns = turns(point -> point.get(0) > .5 ? 2 : -2, 64, 1);
        assertThat(turns.get(0).cut().name()).isEqualTo("f0");
        assertThat(turns.get(0).kind()).isEqualTo(Turn.Kind.TURNS);
        assertThat(turns.get(0).moves()).isCloseTo(4, within(1.));
        assertThat(turns.subList(1, turns.size())).allMatch(turn -> turn.kind() == Turn.Kind.STAYS);
    }

    @Test
    void aDifferenceThatIsThereOnOneSideAloneFades() {
        Turn turn = turns(point -> point.get(1) > .5 ? 3 : 0, 64, 2).get(0);
        assertThat(turn.cut().name()).isEqualTo("f1");
        assertThat(turn.kind()).isEqualTo(Turn.Kind.FADES);
        assertThat(turn.there().part().name()).isEqualTo("low");
        assertThat(turn.elsewhere().part().name()).isEqualTo("high");
    }

    @Test
    void aDifferenceThatKeepsItsSignIsMoved() {
        Turn turn = turns(point -> point.get(1) > .5 ? 9 : 5, 64, 3).get(0);
        assertThat(turn.kind()).isEqualTo(Turn.Kind.MOVES);
    }

    /** At most one study in twenty says anything of parameters that do nothing, however many there are. */
    @Test
    void parametersThatDoNothingAreSeldomSaidToDoSomething() {
        int studies = 400;
        long wrong = IntStream.range(0, studies)
                .filter(study ->
                        turns(point -> .3, 40, 100 + study).stream().anyMatch(turn -> turn.kind() != Turn.Kind.STAYS))
                .count();
        assertThat(wrong).isLessThanOrEqualTo((long) (studies * .05 + 3 * Math.sqrt(studies * .05 * .95)));
    }

    @Test
    void nearTwinsAreGroupedAndOthersAreNot() {
        Twins twins = Twins.of(new double[][] {A, B, C}, 0);
        assertThat(twins.groups()).containsExactly(List.of(0), List.of(1, 2));
        assertThat(Twins.of(new double[][] {A, B, C}, 1e-9).groups()).hasSize(3);
        assertThat(Twins.of(new double[][] {A, B, C}, .5).groups()).containsExactly(List.of(0, 1, 2));
    }

    /** No two of a group are farther apart than allowed, though each is near its neighbour. */
    @Test
    void aRowOfNeighboursIsNoGroup() {
        double[][] means = {{0, 0}, {.3, .3}, {.6, .6}, {.9, .9}, {40, 40}};
        assertThat(Twins.of(means, .5).groups()).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void aStrategyWithoutAMeanSomewhereHasNoTwin() {
        double[][] means = {{1, Double.NaN}, {1, 2}, {1, 2}};
        assertThat(Twins.of(means, 0).groups()).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void whoIsOfferedTwiceTakesNoPointFromTheOthers() {
        Regret once = regret(A, B);
        Regret twice = regret(A, B, A, C, A);
        assertThat(once.groups()).extracting(Regret.Group::wins).containsExactly(.5, .5);
        assertThat(twice.groups())
                .extracting(Regret.Group::members)
                .containsExactlyInAnyOrder(List.of(0, 2, 4), List.of(1, 3));
        assertThat(twice.groups()).extracting(Regret.Group::wins).containsExactly(.5, .5);
        assertThat(twice.groups()).extracting(Regret.Group::shared).containsOnly(0.);
        assertThat(twice.lines().get(0).wins())
                .as("alone it wins nothing any more")
                .isZero();
    }

    @Test
    void theWorstRegretHasItsPoint() {
        Regret.Line line = regret(A, B).lines().get(0);
        assertThat(line.worst()).isCloseTo(.6, within(1e-12));
        assertThat(line.worstPoint()).isEqualTo(3);
    }

    @Test
    void pointsAreCountedByTheirOwnIntervals() {
        Spread spread = new Spread(List.of(
                Estimate.of(1, 2, 3), Estimate.of(-1, -2, -3), Estimate.of(-1, 1), Estimate.of(7), Estimate.of()));
        assertThat(List.of(spread.told(), spread.above(), spread.below())).containsExactly(3, 0, 0);
        Spread surer = new Spread(List.of(Estimate.of(1, 1.1, 1.2), Estimate.of(-1, -1.1), Estimate.of(0, 0)));
        assertThat(List.of(surer.told(), surer.above(), surer.below())).containsExactly(3, 1, 1);
        assertThat(spread.isZero()).isFalse();
        assertThat(new Spread(List.of(Estimate.of(0, 0), Estimate.of())).isZero())
                .isTrue();
    }

    private static Regret regret(double[]... means) {
        double[][][] goods = new double[A.length][means.length][2];
        for (int point = 0; point < A.length; point++) {
            for (int s = 0; s < means.length; s++) {
                Arrays.fill(goods[point][s], means[s][point]);
            }
        }
        Twins twins = Twins.of(means, 0);
        List<Integer> group =
                IntStream.range(0, means.length).mapToObj(twins::group).toList();
        return Regret.of(goods, group, .95, new Bootstrap(new Seed(1), 20));
    }

    private interface Difference {
        double at(List<Double> point);
    }

    /** What is found of a difference with noise of standard deviation 1 over points drawn at random in eight factors. */
    private static List<Turn> turns(Difference difference, int points, long seed) {
        List<String> names = IntStream.range(0, 8).mapToObj(f -> "f" + f).toList();
        List<List<String>> design = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            Stream noise = new Seed(seed).stream(Purpose.EVIDENCE, point);
            List<Double> values = IntStream.range(0, 8)
                    .mapToObj(f -> noise.below(f, 1000) / 1000.)
                    .toList();
            design.add(values.stream().map(String::valueOf).toList());
            double value = difference.at(values) + noise.gaussian(100);
            estimates.add(Estimate.of(value, value));
        }
        return Turn.of(Cut.of(new StoredDesign(names, design)), new Spread(estimates), .95);
    }
}

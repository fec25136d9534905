package pacesetter.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Bootstrap;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.run.Goal;
import pacesetter.sweep.SobolPoints;

final class GivenPointsTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(new Seed(5), 100);

    private static GivenPoints design(double[][] points) {
        List<String> names = IntStream.range(0, points[0].length)
                .mapToObj(f -> "x" + (f + 1))
                .toList();
        return new GivenPoints(
                names,
                Arrays.stream(points)
                        .map(point ->
                                Arrays.stream(point).mapToObj(String::valueOf).toList())
                        .toList());
    }

    @Test
    void firstOrderIndicesComeFromAnyTable() {
        double[][] points = SobolPoints.of(3, 2048, new Seed(1));
        List<Index> s1 = Index.of(
                        design(points).estimator(KnownFunctions.of(points, KnownFunctions::ishigami)), BOOTSTRAP)
                .get(0);
        for (int f = 0; f < 3; f++) {
            assertThat(s1.get(f).value()).isEqualTo(KnownFunctions.ISHIGAMI_S1[f], within(.02));
        }
        double[][] eight = SobolPoints.of(8, 4096, new Seed(1));
        List<Index> g = Index.of(design(eight).estimator(KnownFunctions.of(eight, KnownFunctions::g)), BOOTSTRAP)
                .get(0);
        for (int f = 0; f < 8; f++) {
            assertThat(g.get(f).value()).isEqualTo(KnownFunctions.G_S1[f], within(.02));
        }
    }

    /** Of 400 factors that do nothing, about one in forty is called surely above 0, and their mean is 0. */
    @Test
    void whatDoesNothingIsCalledNothing() {
        Stream draws = new Seed(2).stream(Purpose.EVIDENCE);
        double[][] points = new double[200][100];
        for (int i = 0; i < 200; i++) {
            for (int f = 0; f < 100; f++) {
                points[i][f] = draws.at(f).uniform(i);
            }
        }
        int[] at = {0};
        List<Index> s1 = Index.of(
                        design(points).estimator(KnownFunctions.of(points, x -> draws.gaussian(at[0]++))), BOOTSTRAP)
                .get(0);
        assertThat(s1.stream().mapToDouble(Index::value).average().orElseThrow())
                .isEqualTo(0, within(.02));
        assertThat(s1.stream().filter(index -> index.isAbove(0)).count()).isLessThan(10);
    }

    @Test
    void wordsAreClassesAndWhatDoesNotVaryIsNoFactor() {
        List<List<String>> points = new ArrayList<>();
        double[][][] numbers = new double[1][60][1];
        for (int i = 0; i < 60; i++) {
            points.add(List.of(List.of("logit", "linear", "threshold").get(i % 3), "7", Integer.toString(i / 30)));
            numbers[0][i][0] = i % 3 == 2 ? 1 : 0;
        }
        GivenPoints design = new GivenPoints(List.of("rule", "fixed", "half"), points);
        assertThat(design.factors()).containsExactly("rule", "half");
        double[] s1 = design.estimator(new Responses(numbers))
                .of(IntStream.range(0, 60).toArray())[0];
        assertThat(s1[0]).isEqualTo(1, within(1e-12));
        assertThat(s1[1]).isEqualTo(0, within(.03));
    }

    /** Which is best hangs on the one parameter that decides it, and equals share. */
    @Test
    void whichIsBestHasOneIndex() {
        double[][] points = SobolPoints.of(2, 512, new Seed(1));
        double[][][] numbers = new double[3][512][2];
        for (int i = 0; i < 512; i++) {
            for (int world = 0; world < 2; world++) {
                numbers[0][i][world] = points[i][0];
                numbers[1][i][world] = .5;
                numbers[2][i][world] = .5;
            }
        }
        Responses best = new Responses(SensitivityResult.best(numbers, Goal.MIN));
        assertThat(best.parts()).isEqualTo(3);
        int high = IntStream.range(0, 512)
                .filter(i -> points[i][0] > .6)
                .findFirst()
                .orElseThrow();
        assertThat(List.of(best.mean(0, high), best.mean(1, high), best.mean(2, high)))
                .containsExactly(0., .5, .5);
        double[] s1 = design(points).estimator(best).of(IntStream.range(0, 512).toArray())[0];
        assertThat(s1[0]).isGreaterThan(.9);
        assertThat(s1[1]).isEqualTo(0, within(.05));
        assertThat(best.noise()).isZero();
    }
}

package pacesetter.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.sweep.SobolPoints;

final class SurrogateTest {
    private static Optional<Surrogate.Told> of(double[][] points, int[] levels, ToDoubleFunction<double[]> model) {
        return Surrogate.of(
                points, levels, Arrays.stream(points).mapToDouble(model).toArray());
    }

    @Test
    void totalIndicesAreThoseOfTheModel() {
        double[][] points = SobolPoints.of(3, 256, new Seed(1));
        Surrogate.Told told = of(points, new int[3], KnownFunctions::ishigami).orElseThrow();
        assertThat(told.q2()).isGreaterThan(.9);
        for (int f = 0; f < 3; f++) {
            assertThat(told.total().orElseThrow()[f]).isEqualTo(KnownFunctions.ISHIGAMI_ST[f], within(.05));
        }
    }

    /** Two words that switch a slope: half of what varies is the words with the slope, and a word alone does nothing on average. */
    @Test
    void wordsInteract() {
        double[][] points = SobolPoints.of(2, 128, new Seed(2));
        for (double[] point : points) {
            point[1] = point[1] < .5 ? 0 : 1;
        }
        Surrogate.Told told = of(points, new int[] {0, 2}, x -> x[1] == 0 ? x[0] - .5 : .5 - x[0])
                .orElseThrow();
        assertThat(told.q2()).isGreaterThan(.95);
        assertThat(told.total().orElseThrow()[0]).isEqualTo(1, within(.05));
        assertThat(told.total().orElseThrow()[1]).isEqualTo(1, within(.05));
    }

    @Test
    void whatIsChanceHasNoSurrogate() {
        Stream draws = new Seed(3).stream(Purpose.EVIDENCE);
        double[][] points = SobolPoints.of(3, 128, new Seed(3));
        int[] at = {0};
        Surrogate.Told told =
                of(points, new int[3], x -> draws.gaussian(at[0]++)).orElseThrow();
        assertThat(told.q2()).isLessThan(Surrogate.ENOUGH);
        assertThat(told.total()).isEmpty();
        assertThat(of(Arrays.copyOf(points, 20), new int[3], x -> x[0]))
                .as("too few")
                .isEmpty();
    }
}

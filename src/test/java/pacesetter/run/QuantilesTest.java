package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class QuantilesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 101, 2000})
    void agreeWithSorting(int n) {
        Stream draws = new Seed(n).stream(Purpose.EVIDENCE);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double draw = draws.gaussian(i);
            values[i] = draw < 0 ? 0 : draw; // half of them equal, some beyond the bins
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Quantiles quantiles = new Quantiles();
        quantiles.take(values);
        for (double p : new double[] {0, .1, .25, .5, .9, 1}) {
            double position = (n - 1) * p;
            int rank = (int) position;
            double next = sorted[Math.min(rank + 1, n - 1)];
            double expected = sorted[rank] + (position - rank) * (next - sorted[rank]);
            assertThat(quantiles.at(p)).isCloseTo(expected, within(1e-15));
        }
    }

    @Test
    void giniIsHalfTheRelativeMeanDifference() {
        Quantiles quantiles = new Quantiles();
        quantiles.take(new double[] {5, 3, 2});
        assertThat(quantiles.gini()).isCloseTo(.2, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .67, .674, .98, 1.3})
    void giniOfEqualsIsNeverBelowZero(double each) {
        Quantiles quantiles = new Quantiles();
        double[] values = new double[89];
        Arrays.fill(values, each);
        quantiles.take(values);
        assertThat(quantiles.gini()).isBetween(0., 1e-15);
    }

    @Test
    void giniOfNothingGainedIsUndefined() {
        Quantiles quantiles = new Quantiles();
        quantiles.take(new double[3]);
        assertThat(quantiles.gini()).isNaN();
    }
}

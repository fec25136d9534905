package pacesetter.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Bootstrap;
import pacesetter.random.Seed;
import pacesetter.sweep.Factor;

final class SaltelliRowsTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(new Seed(5), 100);

    private static List<List<Index>> indices(int factors, int rows, ToDoubleFunction<double[]> function) {
        SaltelliRows design = SaltelliRows.of(KnownFunctions.ranges(factors), rows, new Seed(1));
        double[][] points = IntStream.range(0, rows * (factors + 2))
                .mapToObj(point -> IntStream.range(0, factors)
                        .mapToDouble(factor -> design.share(point, factor))
                        .toArray())
                .toArray(double[][]::new);
        return Index.of(design.estimator(KnownFunctions.of(points, function)), BOOTSTRAP);
    }

    @Test
    void ishigamisIndicesAreThePublished() {
        List<List<Index>> indices = indices(3, 4096, KnownFunctions::ishigami);
        for (int f = 0; f < 3; f++) {
            assertThat(indices.get(0).get(f).value()).isEqualTo(KnownFunctions.ISHIGAMI_S1[f], within(.01));
            assertThat(indices.get(1).get(f).value()).isEqualTo(KnownFunctions.ISHIGAMI_ST[f], within(.01));
            assertThat(indices.get(0).get(f).conf()).isBetween(.005, .08);
            assertThat(indices.get(1).get(f).quarter()).isEqualTo(KnownFunctions.ISHIGAMI_ST[f], within(.04));
        }
    }

    @Test
    void sobolsGHasItsPublishedIndices() {
        List<List<Index>> indices = indices(8, 4096, KnownFunctions::g);
        for (int f = 0; f < 8; f++) {
            assertThat(indices.get(0).get(f).value()).isEqualTo(KnownFunctions.G_S1[f], within(.012));
        }
    }

    @Test
    void theIntervalHoldsWhatIsTrue() {
        int held = 0;
        for (int seed = 1; seed <= 40; seed++) {
            SaltelliRows design = SaltelliRows.of(KnownFunctions.ranges(3), 256, new Seed(seed));
            double[][] points = IntStream.range(0, 256 * 5)
                    .mapToObj(point ->
                            new double[] {design.share(point, 0), design.share(point, 1), design.share(point, 2)})
                    .toArray(double[][]::new);
            Index index = Index.of(design.estimator(KnownFunctions.of(points, KnownFunctions::ishigami)), BOOTSTRAP)
                    .get(1)
                    .get(0);
            held += Math.abs(index.value() - KnownFunctions.ISHIGAMI_ST[0]) <= index.conf() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(36);
    }

    /** A mixed row differs from A in its own factor alone and has that of B; alike ones stay. */
    @Test
    void rowsStandAsSaltelliLaysThem() {
        List<Factor> factors = new ArrayList<>(KnownFunctions.ranges(2));
        factors.add(KnownFunctions.words(2));
        SaltelliRows design = SaltelliRows.of(factors, 8, new Seed(1));
        List<List<String>> points = design.design().points();
        assertThat(points).hasSize(8 * 5);
        for (int row = 0; row < 8; row++) {
            List<String> a = points.get(row * 5);
            List<String> b = points.get(row * 5 + 4);
            for (int f = 0; f < 3; f++) {
                List<String> mixed = new ArrayList<>(a);
                mixed.set(f, b.get(f));
                assertThat(points.get(row * 5 + 1 + f)).isEqualTo(mixed);
            }
        }
        assertThat(points.stream().distinct().count()).isLessThan(40);
    }
}

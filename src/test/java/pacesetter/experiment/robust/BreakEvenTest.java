package pacesetter.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Bootstrap;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class BreakEvenTest {
    private static final int POINTS = 400;
    private static final Stream DRAWS = new Seed(4).stream(Purpose.EVIDENCE);

    /** From .01 to 100, its logarithm spread evenly. */
    private static final PointFactor FACTOR = PointFactor.of(
            "x",
            IntStream.range(0, POINTS)
                    .mapToDouble(point -> StrictMath.pow(10, 4 * ((point * 7 % POINTS) + .5) / POINTS - 2))
                    .toArray());

    private static List<BreakEven> of(double slope, double crossing, double noise) {
        double[] advantage = IntStream.range(0, POINTS)
                .mapToDouble(
                        point -> slope * StrictMath.log(FACTOR.value(point) / crossing) + noise * DRAWS.gaussian(point))
                .toArray();
        return BreakEven.of(List.of(FACTOR), 1, advantage, 1, new Bootstrap(new Seed(1), 200));
    }

    @Test
    void theCrossingIsFoundWithItsInterval() {
        BreakEven up = of(1, 2, 1).get(0);
        assertThat(up.value()).isEqualTo(2, within(.4));
        assertThat(2.).isBetween(up.low(), up.high());
        assertThat(up.high() / up.low()).isLessThan(2);
        assertThat(up.rises()).isTrue();
        assertThat(up.isSure()).isTrue();
        assertThat(of(-1, .1, 1).get(0).rises()).isFalse();
    }

    @Test
    void withoutNoiseItIsExact() {
        BreakEven exact = of(1, 3, 0).get(0);
        assertThat(exact.value()).isEqualTo(3, within(.02));
        assertThat(exact.high() - exact.low()).isLessThan(.02);
    }

    @Test
    void whatKeepsItsSignHasNone() {
        assertThat(of(.1, 1e-6, .1)).isEmpty();
        assertThat(of(0, 1, 1)).isEmpty();
    }

    /** Of sixty numbers that have nothing to do with it, some look as if they had at 30 points. */
    @Test
    void amongManyFactorsChanceIsTakenOff() {
        int few = 30;
        double[] advantage =
                IntStream.range(0, few).mapToDouble(DRAWS::gaussian).toArray();
        List<PointFactor> idle = IntStream.range(0, 60)
                .mapToObj(f -> PointFactor.of(
                        "x" + f,
                        IntStream.range(0, few)
                                .mapToDouble(point -> DRAWS.gaussian(1000 + few * f + point))
                                .toArray()))
                .toList();
        assertThat(idle).anyMatch(factor -> new Smooth(factor).explained(advantage) > .2);
        assertThat(BreakEven.of(idle, 1, advantage, 1, new Bootstrap(new Seed(1), 50)))
                .isEmpty();
    }

    /** Halves of the words have other means; a constant predicts no worse where they have not. */
    @Test
    void aSmoothOfRanksFollowsACurve() {
        double[] wave = IntStream.range(0, POINTS)
                .mapToDouble(point -> StrictMath.sin(StrictMath.log(FACTOR.value(point))) + .3 * DRAWS.gaussian(point))
                .toArray();
        Smooth.Fit fit = new Smooth(FACTOR).fit(wave);
        double error = IntStream.range(0, POINTS)
                .mapToDouble(point -> fit.at(point) - StrictMath.sin(StrictMath.log(FACTOR.value(point))))
                .map(Math::abs)
                .average()
                .orElseThrow();
        assertThat(error).isLessThan(.08);
        double[] noise = IntStream.range(0, POINTS).mapToDouble(DRAWS::gaussian).toArray();
        assertThat(new Smooth(FACTOR).fit(noise).columns()).isLessThanOrEqualTo(3);
    }
}

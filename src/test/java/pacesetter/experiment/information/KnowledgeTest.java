package pacesetter.experiment.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Bootstrap;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.sweep.SobolPoints;
import pacesetter.text.Name;

/** Two strategies of which one brings nothing and the other a mean and two normal numbers: what knowing is worth has closed forms. */
final class KnowledgeTest {
    private static final int POINTS = 2048;
    private static final double MEAN = .3;
    private static final double KNOWN = 1;
    private static final double OTHER = .8;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double[][] NUMBERS = numbers();
    private static final double[][] GOODS = {
        new double[POINTS],
        IntStream.range(0, POINTS)
                .mapToDouble(point -> MEAN + KNOWN * NUMBERS[point][0] + OTHER * NUMBERS[point][1])
                .toArray()
    };
    private static final Bootstrap BOOTSTRAP = new Bootstrap(new Seed(1), 100);

    private static double[][] numbers() {
        double[][] shares = SobolPoints.of(3, POINTS, new Seed(2));
        for (double[] point : shares) {
            for (int f = 0; f < 3; f++) {
                point[f] = NORMAL.inverseCumulativeProbability(point[f]);
            }
        }
        return shares;
    }

    private static PointFactor factor(int number) {
        return factor(number, POINTS);
    }

    private static PointFactor factor(int number, int points) {
        return PointFactor.of(
                "x" + number,
                IntStream.range(0, points)
                        .mapToDouble(point -> NUMBERS[point][number])
                        .toArray());
    }

    /** E max(0, m + s z) less max(0, m). */
    private static double worth(double spread) {
        double z = MEAN / spread;
        return MEAN * NORMAL.cumulativeProbability(z) + spread * NORMAL.density(z) - MEAN;
    }

    private static Knowledge of(PointFactor factor) {
        return Knowledge.of(factor, GOODS, 1, 0, BOOTSTRAP);
    }

    @Test
    void knowingOneNumberIsWorthItsClosedForm() {
        Knowledge one = of(factor(0));
        assertThat(one.value()).isEqualTo(worth(KNOWN), within(.02));
        assertThat(one.conf()).isBetween(.005, .06);
        assertThat(one.changes()).isEqualTo(NORMAL.cumulativeProbability(-MEAN / KNOWN), within(.03));
        assertThat(of(factor(1)).value()).isEqualTo(worth(OTHER), within(.02));
    }

    /** Known at 95 %: where the part that is known is 1.645 times the spread of the rest or more away from 0. */
    @Test
    void howOftenItSettlesIsTheClosedFormToo() {
        double edge = 1.6449 * OTHER;
        double exact = NORMAL.cumulativeProbability(-(edge + MEAN) / KNOWN)
                + NORMAL.cumulativeProbability(-(edge - MEAN) / KNOWN);
        assertThat(of(factor(0)).settles()).isEqualTo(exact, within(.06));
    }

    @Test
    void whatHasNothingToDoWithItIsWorthNothing() {
        Knowledge idle = of(factor(2));
        assertThat(idle.value()).isLessThanOrEqualTo(.01);
        assertThat(idle.changes()).isLessThan(.05);
        assertThat(idle.settles()).isZero();
    }

    /** With an error as large as the spread, half of the variance would be explained. */
    @Test
    void dataWithAnErrorAreWorthLess() {
        Measurement measurement = new Measurement(Name.same("data"), "x0", 1, false);
        PointFactor data = measurement.data(factor(0), new Seed(3));
        assertThat(of(data).value()).isEqualTo(worth(Math.sqrt(.5)), within(.03));
        List<Measurement.Contraction> narrowed = Measurement.contractions(data, List.of(factor(0), factor(1)));
        // of a rank, by the correlation of normal numbers: 6 / pi arcsin(r / 2), squared
        double rank = 6 / Math.PI * Math.asin(Math.sqrt(.5) / 2);
        assertThat(narrowed.get(0).share()).isEqualTo(rank * rank, within(.05));
        assertThat(narrowed.get(0).isSure()).isTrue();
        assertThat(narrowed.get(1).share()).isLessThan(.02);
        assertThat(narrowed.get(1).isSure()).isFalse();
    }

    /** A fit of many curves to few points explains much of numbers it has nothing to do with. */
    @Test
    void fewPointsNarrowNothing() {
        int few = 16;
        PointFactor data = new Measurement(Name.same("data"), "x0", 1e9, false).data(factor(0, few), new Seed(3));
        List<PointFactor> many =
                IntStream.range(0, 40).mapToObj(f -> shuffled(f, few)).toList();
        List<Measurement.Contraction> narrowed = Measurement.contractions(data, many);
        assertThat(narrowed).anyMatch(one -> one.share() > .3).noneMatch(Measurement.Contraction::isSure);
    }

    private static PointFactor shuffled(int number, int points) {
        Stream draws = new Seed(5).stream(Purpose.SURVEY, number);
        return PointFactor.of(
                "y" + number,
                IntStream.range(0, points).mapToDouble(draws::gaussian).toArray());
    }

    @Test
    void knowingEverythingIsWorthTheMost() {
        double perfect = InformationStudy.perfect(GOODS, 1);
        assertThat(perfect).isEqualTo(worth(Math.hypot(KNOWN, OTHER)), within(.02));
        assertThat(perfect).isGreaterThan(of(factor(0)).value());
    }
}

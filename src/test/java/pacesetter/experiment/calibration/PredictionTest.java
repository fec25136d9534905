package pacesetter.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;

final class PredictionTest {
    private static final Target COUNT = ObservationModelTest.target("c", Quantity.LISTED, Relation.EQUAL, 0, 0);

    /** Of a standard normal forecast of 0: (sqrt(2) - 1) / sqrt(pi) (Gneiting and Raftery 2007, equation 21). */
    @Test
    void theScoreOfANormalForecastIsTheExactOne() {
        double[] sorted = IntStream.range(0, 20_000)
                .mapToDouble(i -> new Seed(2).stream(Purpose.OBSERVATION).gaussian(i))
                .sorted()
                .toArray();
        assertThat(Prediction.crps(sorted)).isCloseTo((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), within(.01));
        assertThat(Prediction.crps(new double[] {3})).isEqualTo(3);
        assertThat(Prediction.crps(new double[] {-1, 1})).isCloseTo(.5, within(1e-12));
    }

    @Test
    void jointIntervalsHoldNineOfTenDrawsInAllTargetsTogether() {
        Stream draws = new Seed(8).stream(Purpose.OBSERVATION);
        double[][] reported = new double[2000][10];
        for (int i = 0; i < reported.length; i++) {
            for (int t = 0; t < 10; t++) {
                reported[i][t] = draws.at(t).gaussian(i);
            }
        }
        List<Prediction> all = Prediction.of(Collections.nCopies(10, COUNT), reported);
        long inside = Arrays.stream(reported)
                .filter(row -> IntStream.range(0, 10)
                        .allMatch(t -> row[t] >= all.get(t).wideLow()
                                && row[t] <= all.get(t).wideHigh()))
                .count();
        assertThat(inside / 2000.0).isCloseTo(.9, within(.02));
        assertThat(all.get(0).wideLow()).isLessThan(all.get(0).low());
    }

    @Test
    void whatNoDrawReachesAndWhatAllMeetIsSaid() {
        double[][] reported = new double[300][3];
        for (int i = 0; i < 300; i++) {
            reported[i] = new double[] {10 + i / 300.0, 10 + i / 300.0, i % 2};
        }
        List<Prediction> all = Prediction.of(
                List.of(
                        ObservationModelTest.target("far", Quantity.LISTED, Relation.EQUAL, 20, 20),
                        ObservationModelTest.target("sure", Quantity.LISTED, Relation.AT_LEAST, 5, 5),
                        ObservationModelTest.target("open", Quantity.LISTED, Relation.AT_LEAST, 1, 1)),
                reported);
        assertThat(all).extracting(Prediction::isOutOfReach).containsExactly(true, false, false);
        assertThat(all).extracting(Prediction::isAlwaysMet).containsExactly(false, true, false);
        assertThat(all.get(0).isCovered()).isFalse();
        assertThat(all.get(2).isCovered()).isTrue();
    }

    @Test
    void undefinedNumbersAreCountedOut() {
        List<Prediction> all = Prediction.of(List.of(COUNT), new double[][] {{1}, {Double.NaN}, {3}});
        assertThat(all.get(0).n()).isEqualTo(2);
        assertThat(all.get(0).middle()).isEqualTo(2);
    }
}

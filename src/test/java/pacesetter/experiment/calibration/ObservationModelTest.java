package pacesetter.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.text.Name;

final class ObservationModelTest {
    static Target target(String id, Quantity quantity, Relation relation, double value, double upTo) {
        return new Target(
                id,
                Name.same(id),
                "",
                quantity,
                List.of(0),
                0,
                List.of(),
                9,
                value,
                upTo,
                relation,
                Target.Use.CALIBRATION,
                "nobody",
                Target.Errors.UNSAID);
    }

    private static double mean(ObservationModel model, Target target, double simulated) {
        return IntStream.range(0, 4000)
                .mapToDouble(i -> model.reported(target, simulated, new Seed(3).stream(Purpose.OBSERVATION, i)))
                .average()
                .orElseThrow();
    }

    @Test
    void officialSharesAddToWhatIsMissingAndDatesDoNot() {
        Target share = target("share", Quantity.COVERED, Relation.EQUAL, 1, 1);
        Target dated = target(Target.DERIVED + "x", Quantity.ADOPTED, Relation.EQUAL, 1, 1);
        ObservationModel model = new ObservationModel(.4, 0);
        assertThat(mean(model, share, .5)).isCloseTo(.6, within(.01)); // half of .4 of what is missing
        assertThat(mean(model, share, 1)).isEqualTo(1);
        assertThat(mean(model, dated, .5)).isEqualTo(.5);
    }

    @Test
    void withoutErrorsWhatIsSimulatedIsReported() {
        ObservationModel none = new ObservationModel(0, 0);
        assertThat(mean(none, target("s", Quantity.ITEMS, Relation.EQUAL, 1, 1), .3))
                .isCloseTo(.3, within(1e-12));
        assertThat(mean(none, target("t", Quantity.HALF_ADOPTED, Relation.EQUAL, 4, 4), 3))
                .isCloseTo(3, within(1e-12));
    }

    @Test
    void sharesStayShares() {
        ObservationModel wild = new ObservationModel(1, 1);
        Target share = target("share", Quantity.COVERED, Relation.EQUAL, 1, 1);
        for (int i = 0; i < 500; i++) {
            assertThat(wild.reported(share, .9, new Seed(i).stream(Purpose.OBSERVATION)))
                    .isBetween(0., 1.);
        }
    }

    @Test
    void aBoundOrAnIntervalIsMissedOnlyBeyondIt() {
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.AT_LEAST, 5, 5), 7))
                .isZero();
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.AT_LEAST, 5, 5), 3))
                .isEqualTo(-2);
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.AT_MOST, 5, 5), 3))
                .isZero();
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.AT_MOST, 5, 5), 7))
                .isEqualTo(2);
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.WITHIN, 1, 4), 3))
                .isZero();
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.WITHIN, 1, 4), 0))
                .isEqualTo(-1);
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.WITHIN, 1, 4), 6))
                .isEqualTo(2);
        assertThat(ObservationModel.miss(target("a", Quantity.LISTED, Relation.EQUAL, 5, 5), 7))
                .isEqualTo(2);
    }
}

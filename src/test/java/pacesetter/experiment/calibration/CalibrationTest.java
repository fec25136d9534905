package pacesetter.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.sweep.Factor;

/** Tables in which the first parameter alone moves the first target; twenty others and a rule move nothing. */
final class CalibrationTest {
    private static final int DRAWS = 2000;
    private static final List<Factor> FACTORS = Parameters.declarations().stream()
            .map(declared -> declared.choices().isEmpty()
                    ? declared.plausible().map(interval -> Factor.over(declared, interval))
                    : Optional.of(new Factor(declared, declared.choices(), 0, 0, false)))
            .flatMap(Optional::stream)
            .limit(21)
            .toList();
    private static final Prior PRIOR = new Prior(FACTORS);
    private static final List<Target> TARGETS = List.of(
            ObservationModelTest.target("told", Quantity.COVERED, Relation.EQUAL, .9, .9),
            ObservationModelTest.target("idle", Quantity.COVERED, Relation.EQUAL, .5, .5));

    private static final int MOVER = mover();

    private static int mover() {
        int f = 0;
        while (PRIOR.isRule(f)) {
            f++;
        }
        return f;
    }

    private static DrawTable table(long seed, boolean undefined) {
        double[][] shares = new double[DRAWS][FACTORS.size()];
        double[][] simulated = new double[DRAWS][2];
        Stream draws = new Seed(seed).stream(Purpose.POSTERIOR);
        for (int i = 0; i < DRAWS; i++) {
            for (int f = 0; f < FACTORS.size(); f++) {
                Factor factor = FACTORS.get(f);
                shares[i][f] = factor.share(factor.at(draws.at(f).uniform(i)));
            }
            simulated[i][0] = shares[i][MOVER];
            simulated[i][1] = undefined && i == 7 ? Double.NaN : draws.at(99).uniform(i);
        }
        return new DrawTable(TARGETS, shares, simulated, 0);
    }

    private static Calibration calibration(long seed) {
        return Calibration.of(PRIOR, table(seed, false), new ObservationModel(0, .05), seed);
    }

    @Test
    void whatMovesATargetIsInformedAndNothingElse() {
        int mistaken = 0;
        for (long seed = 1; seed <= 5; seed++) {
            Calibration found = calibration(seed);
            for (int f = 0; f < FACTORS.size(); f++) {
                if (f == MOVER) {
                    assertThat(found.informed().get(f).isInformed()).isTrue();
                    assertThat(found.informed().get(f).contraction()).isGreaterThan(.8);
                    assertThat(FACTORS.get(f).share(found.informed().get(f).middle()))
                            .isBetween(.85, .95);
                } else if (found.informed().get(f).isInformed()) {
                    mistaken++;
                }
            }
        }
        assertThat(mistaken).as("of 100 that do nothing").isLessThanOrEqualTo(1);
    }

    @Test
    void theMatrixNamesTheTargetThatTells() {
        Informed mover = calibration(1).informed().get(MOVER);
        assertThat(mover.byTarget().get(0)).isGreaterThan(.8);
        assertThat(Math.abs(mover.byTarget().get(1))).isLessThan(mover.noise());
    }

    @Test
    void aTargetThatSomeDrawHasNoNumberOfChoosesNothingAndIsNamed() {
        Calibration found = Calibration.of(PRIOR, table(1, true), new ObservationModel(0, .05), 1);
        assertThat(found.targets()).extracting(Target::id).containsExactly("told");
        assertThat(found.unused()).extracting(Target::id).containsExactly("idle");
    }

    @Test
    void withoutATargetThereIsNothingToSay() {
        DrawTable none = new DrawTable(List.of(), new double[3][FACTORS.size()], new double[3][0], 0);
        assertThatThrownBy(() -> Calibration.of(PRIOR, none, new ObservationModel(0, 0), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameTableTellsTheSame() {
        assertThat(calibration(3).informed()).isEqualTo(calibration(3).informed());
    }
}

package pacesetter.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.sweep.Factor;

/** One number of three moves an indicator, which is ten times its normal score, with an error of three: linear and normal. */
final class RoundsTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final List<Factor> FACTORS = Parameters.declarations().stream()
            .map(declared -> declared.choices().isEmpty()
                    ? declared.plausible().map(interval -> Factor.over(declared, interval))
                    : Optional.of(new Factor(declared, declared.choices(), 0, 0, false)))
            .flatMap(Optional::stream)
            .filter(factor -> factor.levels().isEmpty())
            .limit(3)
            .toList();
    private static final Prior PRIOR = new Prior(FACTORS);

    /** At 2.5 standard deviations of what the prior predicts. */
    private static final double OBSERVED = 100 + 2.5 * Math.sqrt(109);

    private static final List<Target> TARGETS =
            List.of(ObservationModelTest.target("told", Quantity.BEST_INDICATOR, Relation.EQUAL, OBSERVED, OBSERVED));

    private static DrawTable table(double[][] shares, int world) {
        double[][] simulated = new double[shares.length][1];
        Stream errors = new Seed(4).stream(Purpose.EVIDENCE, world);
        for (int i = 0; i < shares.length; i++) {
            simulated[i][0] = 100 + 10 * NORMAL.inverseCumulativeProbability(shares[i][0]) + 3 * errors.gaussian(i);
        }
        return new DrawTable(TARGETS, shares, simulated, 0);
    }

    private static double[][] prior(int count) {
        Stream draws = new Seed(7).stream(Purpose.POSTERIOR);
        double[][] shares = new double[count][FACTORS.size()];
        for (int i = 0; i < count; i++) {
            for (int f = 0; f < FACTORS.size(); f++) {
                shares[i][f] = draws.at(f).uniform(i);
            }
        }
        return shares;
    }

    /** Normal scores of the posterior's median and fifth percentile. */
    private static double[] told(Calibration found) {
        Informed mover = found.informed().get(0);
        return new double[] {score(mover.middle()), score(mover.low())};
    }

    private static double score(String value) {
        return NORMAL.inverseCumulativeProbability(FACTORS.get(0).share(value));
    }

    @Test
    void roundsComeNearerAndTellTheExactPosterior() {
        Rounds so = Rounds.before(PRIOR, table(prior(4000), 0), new ObservationModel(0, 0), 1);
        for (int round = 1; round <= Rounds.COUNT; round++) {
            Proposal proposal = so.next().orElseThrow();
            double[][] shares = new double[2000][];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = proposal.draw(FACTORS.size(), new Seed(1).stream(Purpose.ROUND, round, i));
            }
            so = so.with(proposal, table(shares, round));
        }
        Calibration found = so.calibration();
        assertThat(found.draws()).isEqualTo(8000);
        assertThat(found.fromPrior()).isEqualTo(4000);
        assertThat(found.effective()).isGreaterThan(150);
        double mean = 2.5 * 10 / Math.sqrt(109); // of a normal score, given the number and its error
        double sd = Math.sqrt(9 / 109.);
        assertThat(told(found)[0]).isCloseTo(mean, within(.1));
        assertThat(told(found)[1]).isCloseTo(mean - 1.645 * sd, within(.15));
        assertThat(found.coverage().isTooNarrow(0, .9)).isFalse();
    }

    /** Densities are relative to the prior: over its draws their mean is one. */
    @Test
    void aProposalIsADensity() {
        Rounds so = Rounds.before(PRIOR, table(prior(1000), 0), new ObservationModel(0, 0), 1);
        Proposal proposal = so.next().orElseThrow();
        double mean = 0;
        for (double[] shares : prior(20_000)) {
            mean += proposal.density(shares) / 20_000;
        }
        assertThat(mean).isCloseTo(1, within(.1));
    }

    @Test
    void whereNothingIsInformedThereIsNoRound() {
        double[][] shares = prior(500);
        double[][] simulated = new double[500][1];
        for (int i = 0; i < 500; i++) {
            simulated[i][0] = OBSERVED + new Seed(5).stream(Purpose.EVIDENCE).gaussian(i);
        }
        DrawTable idle = new DrawTable(TARGETS, shares, simulated, 0);
        assertThat(Rounds.before(PRIOR, idle, new ObservationModel(0, 0), 1).next())
                .isEmpty();
    }
}

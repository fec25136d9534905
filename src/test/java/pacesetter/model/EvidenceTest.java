package pacesetter.model;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class EvidenceTest {
    private static final double EXPECTED_MAXIMUM = 2.465654; // of 89 standard normal draws

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9})
    void selectionUnderNoiseShowsTheWinnersCurse(double reliability) {
        int regions = 89;
        int domains = 50;
        double noise = Math.sqrt(1 / reliability - 1); // for true values of standard deviation 1
        Model model = Model.of(
                Worlds.with(Map.of(
                                "evidence.noise", Double.toString(noise),
                                "evidence.gain", "1",
                                "evidence.close_visits", "1",
                                "evidence.satisfaction_weight", "0",
                                "initial.endowment_sd", "0",
                                "initial.start", "random"))
                        .size(regions, 11, domains)
                        .world(1),
                Worlds.strategy());
        Sample selected = new Sample();
        Sample curse = new Sample();
        for (int d = 0; d < domains; d++) {
            EvidenceAlone alone = new EvidenceAlone(model.world(), d);
            Field field = alone.in(model.field(d));
            for (int tick = 1; tick <= 100; tick++) {
                Stream draws = new Seed(1).stream(Purpose.START_PRACTICE, tick);
                for (int r = 0; r < regions; r++) {
                    alone.performance[r] = draws.gaussian(d * regions + r);
                }
                alone.measure(tick);
                model.wiring().selection.findMeasured(field);
                int leader = model.leads().measured(d);
                selected.add(alone.performance[leader]);
                curse.add(field.measured(leader) - alone.performance[leader]);
            }
        }
        selected.assertMean("true value of the measured leader", EXPECTED_MAXIMUM * Math.sqrt(reliability));
        curse.assertMean("measured less true value", EXPECTED_MAXIMUM * (1 - reliability) / Math.sqrt(reliability));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.35, 1})
    void measurementsOfAConstantScatterAsTheLongRunVarianceSays(double gain) {
        int domains = 200;
        World world = Worlds.with(Map.of(
                        "evidence.gain", Double.toString(gain),
                        "evidence.close_watched", "0",
                        "evidence.satisfaction_weight", "0",
                        "initial.endowment_sd", "0"))
                .size(20, 4, domains)
                .world(2);
        Sample deviations = new Sample();
        Sample squares = new Sample();
        double variance = 0;
        for (int d = 0; d < domains; d++) {
            EvidenceAlone alone = new EvidenceAlone(world, d);
            for (int tick = 1; tick <= 100; tick++) {
                alone.measure(tick);
            }
            for (int r = 0; r < 20; r++) {
                double deviation = alone.evidence.measured().at(r);
                deviations.add(deviation);
                squares.add(deviation * deviation);
            }
            variance = alone.evidence.variance(0);
        }
        deviations.assertMean("error of the measured performance", 0);
        squares.assertMean("its variance", variance);
    }
}

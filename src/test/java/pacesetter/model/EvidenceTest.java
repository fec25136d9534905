package pacesetter.model;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;

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
        for (int tick = 1; tick <= 100; tick++) {
            for (int cell = 0; cell < regions * domains; cell++) {
                model.programmes().performance[cell] =
                        new Seed(1).stream(Purpose.START_PRACTICE, tick).gaussian(cell);
            }
            model.evidence().measure(tick);
            for (int d = 0; d < domains; d++) {
                model.selection().findMeasured(d);
                int leader = model.programmes().cell(model.leads().measured(d), d);
                selected.add(model.programmes().performance(leader));
                curse.add(
                        model.programmes().measured(leader) - model.programmes().performance(leader));
            }
        }
        selected.assertMean("true value of the measured leader", EXPECTED_MAXIMUM * Math.sqrt(reliability));
        curse.assertMean("measured less true value", EXPECTED_MAXIMUM * (1 - reliability) / Math.sqrt(reliability));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.35, 1})
    void measurementsOfAConstantScatterAsTheLongRunVarianceSays(double gain) {
        int domains = 200;
        Model model = Model.of(
                Worlds.with(Map.of(
                                "evidence.gain", Double.toString(gain),
                                "evidence.close_watched", "0",
                                "evidence.satisfaction_weight", "0",
                                "initial.endowment_sd", "0"))
                        .size(20, 4, domains)
                        .world(2),
                Worlds.strategy());
        for (int tick = 1; tick <= 100; tick++) {
            model.evidence().measure(tick);
        }
        Sample deviations = new Sample();
        Sample squares = new Sample();
        for (int cell = 0; cell < 20 * domains; cell++) {
            double deviation =
                    model.programmes().measured(cell) - model.programmes().performance(cell);
            deviations.add(deviation);
            squares.add(deviation * deviation);
        }
        deviations.assertMean("error of the measured performance", 0);
        squares.assertMean("its variance", model.evidence().variance(0));
    }
}

package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.PressureParameters;

final class DecisionsTest {
    private static final List<String> NAMES =
            List.of("intercept", "learning", "competition", "imitation", "coercion", "relay", "cost", "distance");

    @Test
    void anEventHistoryLogitRecoversTheHazard() {
        Scenario scenario =
                Worlds.with(Map.of()).size(90, 11, 60).weeks(104).costs().scenario();
        Model model = Model.of(
                World.of(scenario, new Seed(2008)),
                Worlds.strategy(
                        Worlds.journal(),
                        Worlds.relay(),
                        Worlds.noticeAfterListing(8, 29),
                        new Lever(LeverType.ENDORSEMENT, Worlds.ALWAYS)));
        EventHistory panel = new EventHistory();
        model.decisions().setPanel(panel);
        Worlds.run(model);
        EventHistory.Fit fit = panel.fit();
        PressureParameters truth = scenario.parameters().pressure();
        double[] expected = {
            truth.intercept(),
            truth.learning(),
            truth.competition(),
            truth.imitation(),
            truth.coercion(),
            truth.relay(),
            -truth.cost(),
            -truth.distance()
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(fit.errors()[i]).as("error of %s", NAMES.get(i)).isLessThan(Math.abs(expected[i]) / 3);
            assertThat(fit.coefficients()[i])
                    .as("%s, %d weeks at risk, %d events", NAMES.get(i), panel.ticks(), panel.events())
                    .isCloseTo(expected[i], within(4 * fit.errors()[i]));
        }
    }
}

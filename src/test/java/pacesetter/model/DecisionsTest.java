package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.Landscape;
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
        model.living().orElseThrow().hazard.setPanel(panel);
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

    /** A new-path follower copies a module at a time, and may come back for another. */
    @Test
    void whoCopiesInPartsComesBackForMore() {
        Map<String, String> alone = Map.of(
                "copying.share_checklist", "0",
                "copying.share_hard_points", "0",
                "copying.error_other", "0",
                "copying.trial_noise", "0",
                "landscape.correlation", "1",
                "search.trial", "0",
                "search.jump", "0",
                "evidence.noise", "0",
                "journal.slots", "1",
                "attention.per_domain", "10");
        Model model = Worlds.run(Model.of(Worlds.with(alone).weeks(100).world(3), Worlds.strategy(Worlds.journal())));
        int first = model.wiring().print.version(0);
        int legacy = model.world().domain(0).legacy();
        int most = 0;
        for (int r = 0; r < 12; r++) {
            int taken = model.field(0).practice(r) ^ legacy;
            Landscape landscape = model.field(0).landscape();
            int modules = 0;
            for (int module = 0; module < landscape.modules(); module++) {
                modules += (landscape.moduleMask(module) & taken) != 0 ? 1 : 0;
            }
            most = Math.max(most, model.field(0).isOriginator(r) ? 0 : modules);
        }
        assertThat(first).isNotNegative();
        assertThat(most).isGreaterThan(1);
    }
}

package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacesetter.model.Happening;
import pacesetter.model.Model;
import pacesetter.model.Motive;
import pacesetter.model.ground.World;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

final class ExplanationTest {
    private static final int WEEKS = 12;

    private final Scenario scenario = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
    private final Run run = new Run(0, scenario, 0, 0, 7, WEEKS, Run.Null.OFF);

    /** Adoptions in the first weeks. */
    private List<Chronicle.Event> adoptions() {
        World world = World.of(scenario, run.seed());
        Model model = Model.of(world, scenario.strategies().get(0));
        model.start();
        Chronicle chronicle = Chronicle.on(model);
        while (chronicle.ticks() < WEEKS) {
            model.schedule.step(model);
        }
        return chronicle.events().stream()
                .filter(event -> event.kind() == Happening.ADOPTION)
                .toList();
    }

    @Test
    void mostAdoptionsHaveAMotiveWhosePartsMakeItsHazard() {
        List<Chronicle.Event> some = adoptions().stream().limit(8).toList();
        assertThat(some).hasSize(8);
        List<Motive> motives = some.stream()
                .map(event -> Explanation.of(run, event.tick(), event.region(), event.domain()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(motives).hasSizeGreaterThan(4).allSatisfy(motive -> {
            assertThat(motive.hazard()).isBetween(0., 1.);
            motive.parts().forEach((pressure, part) -> {
                assertThat(Math.signum(motive.hazard() - motive.without(pressure)))
                        .as("%s", pressure)
                        .isEqualTo(Math.signum(part));
            });
        });
    }

    @Test
    void whoAdoptedNothingHasNoMotive() {
        Chronicle.Event first = adoptions().get(0);
        assertThat(Explanation.of(run, first.tick(), (first.region() + 1) % 89, (first.domain() + 1) % 60))
                .isEmpty();
    }
}

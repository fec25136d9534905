package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** The model reduced to Granovetter (1978): thresholds 0 to 99, as the shipped scenarios set it. */
final class GranovetterTest {
    private static final Path FOLDER = Path.of("scenarios", "docking");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachAdoptionMovesExactlyOneMore(long seed) {
        Model model = start("granovetter-1978.yaml", seed);
        for (int tick = 1; tick <= 110; tick++) {
            model.schedule.step(model);
            assertThat(adopted(model)).isEqualTo(Math.min(100, tick));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oneChangedThresholdStopsItAtTheFirst(long seed) {
        Model model = start("granovetter-1978-stopped.yaml", seed);
        for (int tick = 1; tick <= 110; tick++) {
            model.schedule.step(model);
            assertThat(adopted(model)).isEqualTo(1);
        }
    }

    private static Model start(String file, long seed) {
        Scenario scenario = ScenarioReader.read(FOLDER.resolve(file));
        Model model = Model.of(
                World.of(scenario, new Seed(seed)), scenario.strategies().get(0));
        model.start();
        return model;
    }

    private static long adopted(Model model) {
        return Math.round(100 * Worlds.adopted(model));
    }
}

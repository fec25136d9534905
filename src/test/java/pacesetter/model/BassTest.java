package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** The model reduced to Bass (1969), a binomial chain of 89 regions, as the shipped scenario sets it. */
final class BassTest {
    private static final Path FILE = Path.of("scenarios", "docking", "bass-1969.yaml");
    private static final int REGIONS = 89;

    /** The landscape plays no part but to make the innovation better: a small one is quickly built. */
    private static final Map<String, String> SMALL =
            Map.of("landscape.bits", "4", "landscape.interactions", "0", "landscape.modules", "1");

    private static BinomialChain chain() {
        return new BinomialChain(REGIONS, 0, share -> .03 + .38 * share);
    }

    @Test
    void theChainHasItsKnownMoments() {
        BinomialChain chain = chain();
        for (int tick = 0; tick < 10; tick++) {
            chain.step();
        }
        assertThat(chain.meanShare()).isCloseTo(.76260, within(5e-6));
        assertThat(chain.sdOfShare()).isCloseTo(.09775, within(5e-6));
        assertThat(chain().meanTicksToFull()).isCloseTo(18.0590, within(5e-5));
    }

    @Test
    void coverageFollowsTheChainFromTickToTick() {
        Scenario scenario = ScenarioReader.read(FILE, SMALL);
        int ticks = scenario.calendar().ticks();
        Sample[] shares = new Sample[ticks + 1];
        Sample[] squares = new Sample[ticks + 1];
        for (int tick = 1; tick <= ticks; tick++) {
            shares[tick] = new Sample();
            squares[tick] = new Sample();
        }
        double[] expected = new double[ticks + 1];
        double[] spread = new double[ticks + 1];
        BinomialChain chain = chain();
        for (int tick = 1; tick <= ticks; tick++) {
            chain.step();
            expected[tick] = chain.meanShare();
            spread[tick] = chain.sdOfShare();
        }
        Sample last = new Sample();
        for (int replicate = 0; replicate < 1500; replicate++) {
            World world = World.of(scenario, Seed.ofReplicate(1969, replicate));
            Model model = Model.of(world, scenario.strategies().get(0));
            model.start();
            int full = ticks;
            for (int tick = 1; tick <= ticks; tick++) {
                model.schedule.step(model);
                double share = Worlds.adopted(model);
                shares[tick].add(share);
                squares[tick].add(Math.pow(share - expected[tick], 2));
                full = share == 1 ? Math.min(full, tick) : full;
            }
            last.add(full);
        }
        for (int tick : new int[] {1, 2, 5, 10, 15}) {
            shares[tick].assertMean("coverage after tick " + tick, expected[tick]);
            squares[tick].assertMean("its variance", spread[tick] * spread[tick]);
        }
        last.assertMean("ticks until all have adopted", 18.0590);
    }
}

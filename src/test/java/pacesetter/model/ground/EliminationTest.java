package pacesetter.model.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.LandscapeParameters;
import pacesetter.scenario.parameters.Partners;

class EliminationTest {
    @ParameterizedTest
    @CsvSource({
        "12, 3, 3, MODULAR, .8, 89",
        "12, 3, 3, MODULAR, 0, 5",
        "9, 8, 1, PLAIN, .5, 7",
        "10, 5, 1, REPLACEMENT, .5, 7",
        "6, 0, 1, PLAIN, .5, 1",
        "17, 14, 1, PLAIN, .5, 9"
    })
    void theHighestValueOfEveryRegionIsThatOfItsBestPractice(
            int bits, int interactions, int modules, Partners partners, double correlation, int count) {
        LandscapeParameters shape = new LandscapeParameters(bits, interactions, modules, .7, partners, correlation);
        for (int seed = 0; seed < 3; seed++) {
            Seed root = new Seed(seed);
            Landscape landscape = Epistasis.landscape(shape, root, 0);
            double[] provincial = landscape.provincial(root, 0);
            Stream[] regions = new Stream[count];
            Arrays.setAll(regions, r -> root.stream(Purpose.REGIONAL_ENTRY, 0, r));
            double[] highest = new Elimination(landscape, provincial).highest(regions);
            assertThat(highest).hasSize(count);
            for (int r = 0; r < count; r++) {
                assertThat(highest[r]).isCloseTo(best(landscape, provincial, regions[r]), within(1e-14));
            }
        }
    }

    private static double best(Landscape landscape, double[] provincial, Stream region) {
        double best = 0;
        for (int practice = 0; practice < 1 << landscape.bits(); practice++) {
            best = Math.max(best, landscape.value(provincial, region, practice));
        }
        return best;
    }
}

package pacesetter.model.ground;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.Sample;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.parameters.LandscapeParameters;

/** What a practice that is best for the province is worth in a region whose landscape correlates with the province's. */
final class TransferTest {
    private static final int BITS = 12;
    private static final int INTERACTIONS = 3;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.8, 1})
    void landscapesCorrelateByTheShareOfCommonEntries(double correlation) {
        LandscapeParameters shape = Relief.shape(BITS, INTERACTIONS, correlation);
        Sample withProvince = new Sample();
        Sample amongRegions = new Sample();
        Sample variance = new Sample();
        for (int seed = 0; seed < 400; seed++) {
            Regional drawn = Regional.draw(shape, seed, 2);
            double[] province = drawn.province.values();
            double[] first = drawn.regions[0].values();
            double[] second = drawn.regions[1].values();
            double[] sums = new double[3];
            for (int practice = 0; practice < province.length; practice++) {
                sums[0] += (first[practice] - 0.5) * (province[practice] - 0.5);
                sums[1] += (first[practice] - 0.5) * (second[practice] - 0.5);
                sums[2] += (first[practice] - 0.5) * (first[practice] - 0.5);
            }
            withProvince.add(12.0 * BITS * sums[0] / province.length);
            amongRegions.add(12.0 * BITS * sums[1] / province.length);
            variance.add(12.0 * BITS * sums[2] / province.length);
        }
        variance.assertMean("variance, in units of 1/(12N)", 1);
        withProvince.assertMean("correlation with the province", correlation);
        amongRegions.assertMean("correlation among regions", correlation * correlation);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.8, 1})
    void aCopyKeepsTheCorrelatedShareOfItsExcess(double correlation) {
        LandscapeParameters shape = Relief.shape(BITS, INTERACTIONS, correlation);
        Sample differences = new Sample();
        for (int seed = 0; seed < 400; seed++) {
            Regional drawn = Regional.draw(shape, seed, 4);
            double expected = 0.5 + correlation * (drawn.province.highest() - 0.5);
            double copied = 0;
            for (Relief region : drawn.regions) {
                copied += region.values()[drawn.province.summit()];
            }
            differences.add(copied / drawn.regions.length - expected);
        }
        differences.assertMean("value of the copy less 1/2 + rho (F* - 1/2)", 0);
    }

    @Test
    void copyingAndClimbingOnBeatsClimbingAlone() {
        LandscapeParameters shape = Relief.shape(BITS, INTERACTIONS, 0.8);
        Sample raw = new Sample();
        Sample improved = new Sample();
        Sample own = new Sample();
        for (int seed = 0; seed < 3000; seed++) {
            Regional drawn = Regional.draw(shape, seed, 1);
            Relief region = drawn.regions[0];
            int copied = drawn.province.summit();
            int start = new Seed(seed).stream(Purpose.START_PRACTICE).below(0, 1 << BITS);
            raw.add(region.values()[copied]);
            improved.add(region.values()[region.ascend(copied)]);
            own.add(region.values()[region.ascend(start)]);
        }
        raw.assertMean("raw copy", .7114, .0007);
        improved.assertMean("copy after steepest ascent", .7402, .0005);
        // The reference gives no error here; that of the raw copy, from the same landscapes, stands in.
        own.assertMean("random start after steepest ascent", .7137, .0007);
    }

    private record Regional(Relief province, Relief[] regions) {
        static Regional draw(LandscapeParameters shape, int value, int count) {
            Seed seed = new Seed(value);
            Landscape landscape = Epistasis.landscape(shape, seed, 0);
            double[] provincial = landscape.provincial(seed, 0);
            Relief[] regions = new Relief[count];
            for (int r = 0; r < count; r++) {
                regions[r] = Relief.of(landscape, provincial, seed.stream(Purpose.REGIONAL_ENTRY, 0, r));
            }
            return new Regional(Relief.of(landscape, provincial), regions);
        }
    }
}

package pacesetter.model.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.model.Sample;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.LandscapeParameters;
import pacesetter.scenario.parameters.Parameters;

/** Known properties of NK landscapes (Kauffman 1993) with uniform contributions and distinct partners. */
final class LandscapeTest {
    @ParameterizedTest
    @CsvSource({"8, 0", "8, 2", "8, 7", "12, 3"})
    void valuesHaveMeanOneHalfAndVarianceOneOverTwelveN(int bits, int interactions) {
        LandscapeParameters shape = Relief.plain(bits, interactions);
        Sample mean = new Sample();
        Sample variance = new Sample();
        for (int seed = 0; seed < 400; seed++) {
            Sample values = new Sample();
            Sample squares = new Sample();
            for (double value : Relief.draw(shape, seed).values()) {
                values.add(value);
                squares.add((value - 0.5) * (value - 0.5));
            }
            mean.add(values.mean());
            variance.add(squares.mean());
        }
        mean.assertMean("mean", 0.5);
        variance.assertMean("variance", 1 / (12.0 * bits));
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "6, 2", "6, 3", "6, 5"})
    void valuesCorrelateAsTheirDistanceTells(int bits, int interactions) {
        LandscapeParameters shape = Relief.plain(bits, interactions);
        Sample[] products = new Sample[bits + 1];
        for (int distance = 1; distance <= bits; distance++) {
            products[distance] = new Sample();
        }
        for (int seed = 0; seed < 2000; seed++) {
            double[] values = Relief.draw(shape, seed).values();
            double[] sums = new double[bits + 1];
            for (int flips = 1; flips < values.length; flips++) {
                double sum = 0;
                for (int practice = 0; practice < values.length; practice++) {
                    sum += (values[practice] - 0.5) * (values[practice ^ flips] - 0.5);
                }
                sums[Integer.bitCount(flips)] += sum / values.length;
            }
            for (int distance = 1; distance <= bits; distance++) {
                products[distance].add(12 * bits * sums[distance] / choose(bits, distance));
            }
        }
        for (int distance = 1; distance <= bits; distance++) {
            products[distance].assertMean(
                    "correlation at distance " + distance,
                    choose(bits - interactions - 1, distance) / choose(bits, distance));
        }
    }

    private static double choose(int n, int k) {
        return k > n ? 0 : CombinatoricsUtils.binomialCoefficientDouble(n, k);
    }

    @Test
    void aSmoothLandscapeHasOneOptimumHalfTheBitsAway() {
        int bits = 10;
        LandscapeParameters shape = Relief.plain(bits, 0);
        Sample highest = new Sample();
        Sample steps = new Sample();
        for (int seed = 0; seed < 500; seed++) {
            Landscape landscape = Epistasis.landscape(shape, new Seed(seed), 0);
            double[] table = landscape.provincial(new Seed(seed), 0);
            Relief relief = Relief.of(landscape, table);
            assertThat(relief.optima().count()).isEqualTo(1);
            highest.add(relief.highest());
            steps.add(walk(landscape, table, seed));
        }
        highest.assertMean("highest", 2.0 / 3);
        steps.assertMean("steps of a walk from a random start", bits / 2.0);
    }

    /** Steps of a walk that tries the bits in turn until none is better the other way. */
    private static int walk(Landscape landscape, double[] table, int seed) {
        Stream shared = new Stream(0);
        int practice = new Seed(seed).stream(Purpose.START_PRACTICE).below(0, 1 << landscape.bits());
        int steps = 0;
        for (int tried = 0, bit = 0; tried < landscape.bits(); bit = (bit + 1) % landscape.bits()) {
            boolean better = landscape.gain(table, shared, practice, bit) > 0;
            practice ^= better ? 1 << bit : 0;
            steps += better ? 1 : 0;
            tried = better ? 0 : tried + 1;
        }
        return steps;
    }

    @ParameterizedTest
    @CsvSource({"10, 4000, .64439, .78395", "12, 1500, .63853, .78814"})
    void aRandomLandscapeHasItsExpectedOptima(int bits, int landscapes, double pooled, double best) {
        LandscapeParameters shape = Relief.plain(bits, bits - 1);
        double expected = Math.pow(2, bits) / (bits + 1);
        double variance = Math.pow(2, bits) * (bits - 1) / (2 * Math.pow(bits + 1, 2));
        Sample counts = new Sample();
        Sample spread = new Sample();
        Sample residuals = new Sample();
        Sample highest = new Sample();
        for (int seed = 0; seed < landscapes; seed++) {
            Relief relief = Relief.draw(shape, seed);
            Sample optima = relief.optima();
            counts.add(optima.count());
            spread.add(Math.pow(optima.count() - expected, 2));
            residuals.add(optima.count() * (optima.mean() - pooled));
            highest.add(relief.highest());
        }
        counts.assertMean("optima", expected);
        spread.assertMean("variance of their number", variance);
        residuals.assertMean("summed difference of their values from the pooled mean", 0);
        highest.assertMean("highest", best);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2, 4000, 5.173, .014, .6806, .0003, .7428, .0004",
        "12, 3, 1500, 23.041, .094, .6733, .0004, .7631, .0005"
    })
    void ruggedLandscapesHaveTheOptimaOfTheReferenceTable(
            int bits,
            int interactions,
            int landscapes,
            double optima,
            double optimaError,
            double mean,
            double meanError,
            double best,
            double bestError) {
        Table table = table(bits, interactions, landscapes);
        table.counts.assertMean("optima", optima, optimaError);
        table.means.assertMean("mean value of a landscape's optima", mean, meanError);
        table.highest.assertMean("highest", best, bestError);
    }

    /** The reference gives no errors of the two means: they are taken to be those of as many landscapes as its optima show. */
    @Test
    @Tag("slow")
    void theLargeLandscapeHasTheOptimaOfTheReferenceTable() {
        Table table = table(20, 5, 100);
        double scale = 3.0 / table.counts.error();
        table.counts.assertMean("optima", 833.9, 3.0);
        table.means.assertMean("mean value of a landscape's optima", .6667, scale * table.means.error());
        table.highest.assertMean("highest", .7878, scale * table.highest.error());
    }

    private record Table(Sample counts, Sample means, Sample highest) {}

    private static Table table(int bits, int interactions, int landscapes) {
        LandscapeParameters shape = Relief.plain(bits, interactions);
        Table table = new Table(new Sample(), new Sample(), new Sample());
        for (int seed = 0; seed < landscapes; seed++) {
            Relief relief = Relief.draw(shape, seed);
            Sample optima = relief.optima();
            table.counts.add(optima.count());
            table.means.add(optima.mean());
            table.highest.add(relief.highest());
        }
        return table;
    }

    @ParameterizedTest
    @CsvSource({"8, 2, plain", "12, 3, modular", "12, 5, replacement", "16, 4, modular"})
    void theBestPracticeIsTheHighestOfAll(int bits, int interactions, String partners) {
        LandscapeParameters shape = Parameters.defaults()
                .with(Map.of(
                        "landscape.bits", Integer.toString(bits),
                        "landscape.interactions", Integer.toString(interactions),
                        "landscape.partners", partners))
                .landscape();
        for (int seed = 0; seed < 20; seed++) {
            Landscape landscape = Epistasis.landscape(shape, new Seed(seed), 0);
            double[] table = landscape.provincial(new Seed(seed), 0);
            Relief relief = Relief.of(landscape, table);
            int all = (1 << bits) - 1;
            int free = all & (int) new Seed(seed).draw(Purpose.LOCKED_BITS, 0);
            int best = 0;
            for (int practice = 0; practice <= all; practice++) {
                boolean allowed = (practice & ~free) == 0;
                best = allowed && relief.values()[practice] > relief.values()[best] ? practice : best;
            }
            assertThat(landscape.best(table, all)).isEqualTo(relief.summit());
            assertThat(landscape.best(table, free)).isEqualTo(best);
        }
    }

    @Test
    void theGainOfABitIsTheDifferenceOfTwoValues() {
        Seed seed = new Seed(7);
        Landscape landscape = Epistasis.landscape(Parameters.defaults().landscape(), seed, 0);
        double[] provincial = landscape.provincial(seed, 0);
        for (int r = 0; r < 20; r++) {
            Stream region = seed.stream(Purpose.REGIONAL_ENTRY, 0, r);
            int practice = seed.stream(Purpose.START_PRACTICE).below(r, 1 << landscape.bits());
            for (int bit = 0; bit < landscape.bits(); bit++) {
                assertThat(landscape.gain(provincial, region, practice, bit))
                        .isCloseTo(
                                landscape.value(provincial, region, practice ^ 1 << bit)
                                        - landscape.value(provincial, region, practice),
                                within(1e-12));
            }
        }
    }

    @Test
    void modulesInteractUnlessAllPartnersAreOfTheOwnModule() {
        assertThat(interactionAcrossModules("1")).isLessThan(1e-12);
        assertThat(interactionAcrossModules("0.7")).isGreaterThan(0.01);
    }

    /** The most that changing another module changes the gain of a bit. */
    private static double interactionAcrossModules(String bias) {
        Seed seed = new Seed(3);
        Landscape landscape = Epistasis.landscape(
                Parameters.defaults().with("landscape.module_bias", bias).landscape(), seed, 0);
        double[] table = landscape.provincial(seed, 0);
        Stream region = seed.stream(Purpose.REGIONAL_ENTRY, 0, 0);
        double most = 0;
        for (int module = 0; module < landscape.modules(); module++) {
            for (int bit = 0; bit < landscape.bits(); bit++) {
                boolean own = (landscape.moduleMask(module) >>> bit & 1) != 0;
                double change = landscape.gain(table, region, landscape.moduleMask(module), bit)
                        - landscape.gain(table, region, 0, bit);
                most = own ? most : Math.max(most, Math.abs(change));
            }
        }
        return most;
    }
}

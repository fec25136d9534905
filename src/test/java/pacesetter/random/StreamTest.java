package pacesetter.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamTest {
    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, -1, Long.MIN_VALUE})
    void uniformDrawsHaveTheMomentsOfTheUniformDistribution(long seed) {
        Stream stream = new Seed(seed).stream(Purpose.EVIDENCE, 3, 14);
        for (int power = 1; power <= 4; power++) {
            double sum = 0;
            for (int i = 0; i < DRAWS; i++) {
                sum += Math.pow(stream.uniform(i), power);
            }
            double expected = 1.0 / (power + 1);
            double sd = Math.sqrt(1.0 / (2 * power + 1) - expected * expected);
            assertThat(sum / DRAWS).isCloseTo(expected, within(4 * sd / Math.sqrt(DRAWS)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 89, 1024})
    void drawsBelowABoundAreEquallyLikely(int bound) {
        Stream stream = new Seed(11).stream(Purpose.SEARCH, bound);
        long[] counts = new long[bound];
        double[] expected = new double[bound];
        for (int i = 0; i < DRAWS; i++) {
            counts[stream.below(i, bound)]++;
        }
        Arrays.fill(expected, (double) DRAWS / bound);
        assertThat(TestUtils.chiSquareTest(expected, counts)).isGreaterThan(1e-4);
    }

    @Test
    void theHalvesOfADrawAreUniformAndIndependent() {
        Stream stream = new Seed(5).stream(Purpose.DECISION, 1, 2);
        int cells = 16;
        long[] counts = new long[cells * cells];
        double[] expected = new double[cells * cells];
        for (int i = 0; i < DRAWS; i++) {
            long bits = stream.bits(i);
            counts[(int) (Stream.upper(bits) * cells) * cells + (int) (Stream.lower(bits) * cells)]++;
        }
        Arrays.fill(expected, (double) DRAWS / counts.length);
        assertThat(TestUtils.chiSquareTest(expected, counts)).isGreaterThan(1e-4);
    }

    @Test
    void normalDrawsFollowTheNormalDistribution() {
        Stream stream = new Seed(8).stream(Purpose.EVIDENCE, 0, 0);
        double[] draws = new double[20_000];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = stream.gaussian(i);
        }
        assertThat(TestUtils.kolmogorovSmirnovTest(new NormalDistribution(), draws))
                .isGreaterThan(1e-4);
    }

    @Test
    void neighbouringStreamsAreUncorrelated() {
        Seed seed = new Seed(21);
        double[] sums = new double[3];
        for (int i = 0; i < DRAWS; i++) {
            double draw = seed.stream(Purpose.TRIAL, i, 7).uniform(3) - 0.5;
            sums[0] += draw * (seed.stream(Purpose.TRIAL, i + 1, 7).uniform(3) - 0.5);
            sums[1] += draw * (seed.stream(Purpose.TRIAL, i, 8).uniform(3) - 0.5);
            sums[2] += draw * (new Seed(22).stream(Purpose.TRIAL, i, 7).uniform(3) - 0.5);
        }
        for (double sum : sums) {
            assertThat(12 * sum / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
        }
    }

    @Test
    void noTwoCoordinatesShareADraw() {
        Seed seed = new Seed(1);
        Set<Long> seen = new HashSet<>();
        int draws = 0;
        for (Purpose purpose : Purpose.values()) {
            for (int a = 0; a < 20; a++) {
                for (int b = 0; b < 20; b++) {
                    for (int index = 0; index < 20; index++) {
                        seen.add(seed.stream(purpose, a, b).bits(index));
                        draws++;
                    }
                }
            }
        }
        assertThat(seen).hasSize(draws);
    }

    @Test
    void aDrawDoesNotDependOnTheOrderOfCalls() {
        Stream stream = new Seed(9).stream(Purpose.TASK, 4);
        double late = stream.uniform(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(stream.uniform(i)).isBetween(0.0, 1.0);
        }
        assertThat(stream.uniform(1000)).isEqualTo(late);
        assertThat(new Seed(9).stream(Purpose.TASK).at(4).uniform(1000)).isEqualTo(late);
    }

    @Test
    void replicatesOfAStudyHaveSeedsOfTheirOwn() {
        Set<Seed> seeds = new HashSet<>();
        for (int replicate = 0; replicate < 10_000; replicate++) {
            seeds.add(Seed.ofReplicate(42, replicate));
        }
        assertThat(seeds).hasSize(10_000);
        assertThat(Seed.ofReplicate(42, 3)).isEqualTo(Seed.ofReplicate(42, 3)).isNotEqualTo(Seed.ofReplicate(43, 3));
    }
}

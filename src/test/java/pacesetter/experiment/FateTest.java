package pacesetter.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.analysis.Estimate;

final class FateTest {
    @ParameterizedTest
    @CsvSource({
        " 1,  3,  2,  4, KEEPS",
        "-1,  1, -2,  2, KEEPS",
        " 1,  3, -4, -2, TURNS",
        "-4, -2,  1,  3, TURNS",
        " 1,  3, -1,  3, LOSES",
        "-3, -1, -3,  0, LOSES",
        "-1,  3,  1,  3, GAINS",
        " 0,  3, -3, -1, GAINS",
    })
    void aComparisonKeepsItsSignTurnsLosesOrGainsOne(
            double low, double high, double lowNow, double highNow, Fate fate) {
        assertThat(Fate.of(around(low, high), around(lowNow, highNow))).isEqualTo(fate);
    }

    private static Estimate around(double low, double high) {
        return new Estimate(5, (low + high) / 2, low, high);
    }
}

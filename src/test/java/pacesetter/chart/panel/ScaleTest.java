package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.text.Language;

final class ScaleTest {
    @ParameterizedTest
    @CsvSource({"1, .2", "1.015, .2", "7.7, 2", "11.9, 2", "16, 5", "27, 5", "0.004, .001", "60, 20", "1000, 200"})
    void axesHaveFewRoundLabels(double top, double unit) {
        assertThat(new Scale(top, false).unit()).isCloseTo(unit, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1.015, 20%, 1", ".1, 2%, 1", ".02, 0.5%, 2", ".004, 0.1%, 2"})
    void percentagesAreWrittenAsFineAsTheirMarksAre(double top, String mark, int decimals) {
        Scale scale = new Scale(top, true);
        assertThat(scale.axis(Typeface.of("", Language.EN)).getTickUnit().valueToString(scale.unit()))
                .isEqualTo(mark);
        assertThat(scale.decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "-Infinity"})
    void nothingToShowStillHasAScale(double largest) {
        assertThat(Scale.upTo(largest, .1).top()).isEqualTo(1);
    }
}

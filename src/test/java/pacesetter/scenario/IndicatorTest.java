package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pacesetter.text.Name;

final class IndicatorTest {
    @Test
    void itIsGeometricBetweenBeforeAndPioneerAndEndsAtItsFloor() {
        Domain.Indicator windows = windows(1);
        assertThat(windows.at(0)).isEqualTo(8);
        assertThat(windows.at(.5)).isCloseTo(4, within(1e-12));
        assertThat(windows.at(1)).isCloseTo(2, within(1e-12));
        assertThat(windows.at(1.25)).isBetween(1.01, 1.99);
        assertThat(windows.at(2)).isEqualTo(1);
        assertThat(windows(0).at(2)).isCloseTo(.5, within(1e-12));
    }

    @Test
    void aFloorIsNeverAboveTheOthers() {
        assertThatThrownBy(() -> windows(3)).hasMessage("floor (3.0) must be in [0, min(before, pioneer)]");
        assertThatThrownBy(() -> windows(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Domain.Indicator windows(double floor) {
        return new Domain.Indicator("windows", new Name("Windows", "窗口"), new Name("windows", "个"), 8, 2, floor);
    }
}

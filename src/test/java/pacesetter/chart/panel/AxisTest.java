package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** An axis shows what there can be. */
final class AxisTest {
    @Test
    void whatIsNeverBelowZeroHasNoMarksThere() {
        for (double factor : new double[] {1, 100}) {
            for (double[] numbers : new double[][] {{}, {0}, {0, 0}, {0, 0.004}, {0.001, 3}, {0, 1}, {7}, {1, 1}}) {
                Axis axis = Axis.of(DoubleStream.of(numbers), factor);
                assertThat(axis.marks()).isNotEmpty().allMatch(mark -> mark >= 0);
                assertThat(axis.low()).isGreaterThanOrEqualTo(-.08 * axis.high());
                Axis distances = Axis.ofDistances(DoubleStream.of(numbers), factor);
                assertThat(distances.marks()).isNotEmpty().allMatch(mark -> mark >= 0);
            }
        }
        assertThat(percents(Axis.ofDistances(DoubleStream.of(0, 0), 100))).contains(0L, 1L);
    }

    @Test
    void noShareLiesAboveAllOfThem() {
        Axis axis = Axis.of(DoubleStream.of(1, 1), 100);
        assertThat(axis.marks()).contains(1.).allMatch(mark -> mark <= 1);
        assertThat(axis.high()).isBetween(1.001, 1.02);
    }

    @Test
    void numbersBelowZeroAreShown() {
        assertThat(percents(Axis.of(DoubleStream.of(-.6, .8), 1))).containsExactly(-50L, 0L, 50L);
        assertThat(percents(Axis.ofDifferences(DoubleStream.of(-.05, .1), 100))).containsExactly(-5L, 0L, 5L, 10L);
    }

    @Test
    void differencesOfNothingStandInTheMiddle() {
        Axis axis = Axis.ofDifferences(DoubleStream.of(0, 0), 100);
        assertThat(axis.low()).isEqualTo(-axis.high());
        assertThat(percents(axis)).contains(-1L, 0L, 1L);
    }

    @Test
    void numbersBelowANarrowAxisLeaveRoomForEachOther() {
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics();
        Axis wide = Axis.ofDifferences(DoubleStream.of(-60_000, 36_000), 1);
        assertThat(wide.marks(1000, metrics)).isEqualTo(wide.marks());
        for (double width : new double[] {20, 60, 90, 150, 300}) {
            List<Double> marks = wide.marks(width, metrics);
            double apart =
                    marks.size() < 2 ? width : width * (marks.get(1) - marks.get(0)) / (wide.high() - wide.low());
            assertThat(apart).isGreaterThan(marks.size() < 2 ? 0 : metrics.stringWidth("-50000"));
            assertThat(marks).anyMatch(mark -> mark == 0);
        }
    }

    private static List<Long> percents(Axis axis) {
        return axis.marks().stream().map(mark -> Math.round(mark * 100)).toList();
    }
}

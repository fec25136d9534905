package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Band;

final class LineValuesTest {
    private static Band band(int n, double low, double mean, double high) {
        return new Band(List.of(new Band.Point(0, n, low, mean, high)));
    }

    @Test
    void aSeriesIsToldOnceWithWhatStandsBesideIt() {
        List<TimePanel.Line> lines = List.of(
                TimePanel.Line.fan("other worlds", band(4, .1, .2, .3), Ink.of(0)),
                TimePanel.Line.ghost("without the switch", band(1, .24, .24, .24), Ink.of(0)),
                new TimePanel.Line("covered", band(1, .25, .25, .25), Ink.of(0)),
                new TimePanel.Line("delivered", band(1, .05, .05, .05), Ink.of(1)));
        assertThat(new LineValues("", lines, Scale.SHARE).at(0, 0))
                .extracting(TimePlot.Value::text)
                .containsExactly(
                        "covered  25.0 % · other worlds  10.0 % – 30.0 % · without the switch  24.0 %",
                        "delivered  5.0 %");
    }
}

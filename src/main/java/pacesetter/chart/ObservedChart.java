package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.text.Language;

/** How often the measured lead changes hands, all strategies in one panel. */
record ObservedChart(StudyResults results, Typeface typeface) {
    Page page() {
        Language language = typeface.language();
        List<TimePanel.Line> lines = new ArrayList<>();
        double top = 0;
        for (int strategy : results.strategies()) {
            top = Math.max(top, results.series(strategy, "measured_changes").top());
            lines.add(new TimePanel.Line(
                    results.scenario().strategies().get(strategy).id(),
                    results.series(strategy, "measured_changes"),
                    Ink.of(lines.size())));
        }
        TimePanel panel = new TimePanel(
                language.of("Measured lead", "测得领跑"),
                language.of("changes per domain", "每领域易位次数"),
                TimePanel.Frame.of(results, 36, Scale.upTo(top, .06), typeface),
                lines,
                List.of(),
                List.of());
        return new Page(
                Chart.OBSERVED.word(),
                typeface,
                language.of("How often the measured lead changes hands", "测得领跑易位的频度"),
                new Caption(results, language).ofBands(),
                List.of(),
                List.of(new Page.Row(300, List.of(panel))));
    }
}

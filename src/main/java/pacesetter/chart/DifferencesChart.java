package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** By how much each strategy differs from the baseline in the same worlds, an outcome a panel. */
record DifferencesChart(ComparisonFrame frame) {
    Page page() {
        Language language = frame.language();
        Comparison comparison = frame.comparison();
        List<Panel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            panels.add(new IntervalsPanel(
                    frame.label(compared.outcome()),
                    ComparisonFrame.differenceQuantity(compared.outcome(), comparison.study(), language),
                    bars(compared),
                    ComparisonFrame.factor(compared.outcome()),
                    frame.names(),
                    true,
                    frame.typeface()));
        }
        String base = frame.name(comparison.baseline());
        return new Page(
                "differences",
                frame.typeface(),
                language.of("Paired differences from: " + base, "与基准“" + base + "”的配对差异"),
                language.of("Mean and ", "均值与")
                        + frame.percent()
                        + language.of(" t interval · ", " t区间 · ")
                        + comparison.source(language),
                List.of(),
                Page.grid(panels, ComparisonFrame.ACROSS, IntervalsPanel.height(comparison.strategies() - 1)));
    }

    private List<IntervalsPanel.Bar> bars(Comparison.ComparedOutcome compared) {
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (int s = 0; s < frame.comparison().strategies(); s++) {
            int strategy = s;
            compared.lines().get(s).against().ifPresent(pairing -> {
                Estimate difference = pairing.difference();
                bars.add(new IntervalsPanel.Bar(
                        frame.name(strategy),
                        difference.mean(),
                        difference.low(),
                        difference.high(),
                        Double.NaN,
                        Ink.of(strategy),
                        List.of()));
            });
        }
        return bars;
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Spread;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** By how much each strategy differs from the baseline at each design point, an outcome a panel. */
record SpreadChart(ComparisonFrame frame) {
    private static final double LOW = .1;
    private static final double HIGH = .9;

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
                "spread",
                frame.typeface(),
                language.of(
                        "Paired differences from: " + base + ", over the design points", "与基准“" + base + "”的配对差异：各设计点"),
                comparison.source(language),
                List.of(
                        new Page.KeyEntry(Glyph.speck(Ink.GREY), language.of("a design point", "一个设计点")),
                        new Page.KeyEntry(
                                Glyph.whisker(Ink.GREY),
                                language.of("mean over them, 10th to 90th percentile", "设计点均值，第10至第90百分位"))),
                Page.grid(panels, ComparisonFrame.ACROSS, IntervalsPanel.height(comparison.strategies() - 1)));
    }

    private List<IntervalsPanel.Bar> bars(Comparison.ComparedOutcome compared) {
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (int s = 0; s < frame.comparison().strategies(); s++) {
            if (s == frame.comparison().baseline()) {
                continue;
            }
            Spread spread = compared.robustness().orElseThrow().spreads().get(s);
            bars.add(new IntervalsPanel.Bar(
                    frame.name(s),
                    spread.mean(),
                    spread.quantile(LOW),
                    spread.quantile(HIGH),
                    Double.NaN,
                    Ink.of(s),
                    spread.points().stream().map(Estimate::mean).toList()));
        }
        return bars;
    }
}

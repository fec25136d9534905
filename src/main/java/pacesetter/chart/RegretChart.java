package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Regret;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** How far each strategy is from the best of each design point. */
record RegretChart(ComparisonFrame frame, List<Comparison.ComparedOutcome> outcomes) {
    Page page() {
        Language language = frame.language();
        List<Panel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : outcomes) {
            panels.add(new IntervalsPanel(
                    frame.label(compared.outcome()),
                    language.of("regret: distance from the best of each design point", "遗憾：与各设计点最优者的差距")
                            + (compared.outcome().unit().equals("share")
                                    ? language.of("; percentage points", "；个百分点")
                                    : ""),
                    bars(compared),
                    ComparisonFrame.factor(compared.outcome()),
                    frame.names(),
                    false,
                    frame.typeface()));
        }
        List<Page.KeyEntry> key = List.of(
                new Page.KeyEntry(
                        Glyph.point(Ink.GREY),
                        language.of("mean over design points with ", "设计点均值与")
                                + frame.percent()
                                + language.of(" bootstrap interval", "自助区间")),
                new Page.KeyEntry(Glyph.ring(Ink.GREY), language.of("worst design point", "最差设计点")));
        return new Page(
                "regret",
                frame.typeface(),
                language.of("What a choice costs where parameters are uncertain", "参数不确定时选择的代价"),
                frame.comparison().source(language),
                key,
                Page.grid(
                        panels,
                        ComparisonFrame.ACROSS,
                        IntervalsPanel.height(frame.comparison().strategies())));
    }

    private List<IntervalsPanel.Bar> bars(Comparison.ComparedOutcome compared) {
        List<Regret.Line> lines = compared.regret().orElseThrow().lines();
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Regret.Line line = lines.get(i);
            int strategy = compared.ranked().get(i);
            bars.add(new IntervalsPanel.Bar(
                    frame.name(strategy),
                    line.mean(),
                    line.meanRange().low(),
                    line.meanRange().high(),
                    line.worst(),
                    Ink.of(strategy),
                    List.of()));
        }
        return bars;
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.FactorCurves;
import pacesetter.chart.panel.FactorPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** Each outcome over the factor of a sweep, by strategy; a panel for each value of a second factor. */
record FactorChart(ComparisonFrame frame) {
    private static final int MOST_ACROSS = 3;

    /** Nothing for results without a factor, or with more than can be shown. */
    Optional<Page> page() {
        List<Page.Row> rows = new ArrayList<>();
        List<Panel> single = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : frame.comparison().outcomes()) {
            FactorCurves curves = FactorCurves.of(frame.comparison(), compared);
            List<Panel> panels = panels(compared, curves);
            if (panels.size() == 1) {
                single.addAll(panels);
            } else if (!panels.isEmpty()) {
                rows.addAll(Page.grid(panels, MOST_ACROSS, 210));
            }
        }
        if (!single.isEmpty()) {
            rows.addAll(Page.grid(single, ComparisonFrame.ACROSS, 240));
        }
        Language language = frame.language();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(
                        "factors",
                        frame.typeface(),
                        language.of(
                                "Outcomes over "
                                        + String.join(
                                                " and ", frame.comparison().factors()),
                                "结果指标随" + String.join("、", frame.comparison().factors()) + "的变化"),
                        language.of("Mean and ", "均值与")
                                + frame.percent()
                                + language.of(" interval · ", "区间 · ")
                                + frame.comparison().source(language),
                        key(
                                frame,
                                IntStream.range(0, frame.comparison().strategies())
                                        .boxed()
                                        .toList()),
                        rows));
    }

    private List<Panel> panels(Comparison.ComparedOutcome compared, FactorCurves curves) {
        FactorPanel.Axes axes = FactorPanel.Axes.of(curves.panels(), ComparisonFrame.factor(compared.outcome()));
        List<Panel> panels = new ArrayList<>();
        for (FactorCurves.Panel shown : curves.panels()) {
            String label = frame.label(compared.outcome());
            panels.add(new FactorPanel(
                    label,
                    shown.level().isEmpty() ? frame.quantity(compared.outcome()) : shown.level(),
                    curves.factor(),
                    shown,
                    axes,
                    OptionalDouble.empty(),
                    frame.typeface()));
        }
        return panels;
    }

    /** A line with a mark for each of some strategies. */
    static List<Page.KeyEntry> key(ComparisonFrame frame, List<Integer> strategies) {
        List<Page.KeyEntry> key = new ArrayList<>();
        for (int strategy : strategies) {
            Glyph sign = (g, x, y) -> {
                Glyph.line(Ink.of(strategy)).draw(g, x, y);
                Glyph.mark(strategy).draw(g, x, y);
            };
            key.add(new Page.KeyEntry(sign, frame.name(strategy)));
        }
        return key;
    }
}

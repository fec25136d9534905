package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.text.Language;

/** The first outcome against each other one: what has to be given up for what. */
record TradeOffsChart(ComparisonFrame frame, Comparison.Front front) {
    private static final double HEIGHT = 240;

    Page page() {
        Language language = frame.language();
        List<ScatterPanel> named = panels(true);
        boolean fits = named.stream()
                .allMatch(panel -> panel.hasRoomForLabels(Page.panelWidth(ComparisonFrame.ACROSS), HEIGHT));
        List<Panel> panels = new ArrayList<>(fits ? named : panels(false));
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.point(Ink.GREY),
                language.of("not dominated: on the Pareto front of all these outcomes", "不被支配：位于全部结果指标的帕累托前沿")));
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.GREY),
                language.of("dominated: another strategy is as good in all, better in one", "被支配：另有策略各项均不逊，至少一项更优")));
        for (int i = 0; !fits && i < front.strategies().size(); i++) {
            int strategy = front.strategies().get(i);
            Glyph mark = front.on().get(i) ? Glyph.mark(strategy) : Glyph.openMark(strategy);
            key.add(new Page.KeyEntry(mark, (i + 1) + "  " + frame.name(strategy)));
        }
        return new Page(
                "pareto",
                frame.typeface(),
                language.of("Trade-offs between outcomes", "结果指标之间的取舍"),
                language.of("Means · ", "均值 · ") + frame.comparison().source(language),
                key,
                Page.grid(panels, ComparisonFrame.ACROSS, HEIGHT));
    }

    /** @param named whether points carry names, or else numbers that the key explains */
    private List<ScatterPanel> panels(boolean named) {
        List<Comparison.ComparedOutcome> outcomes = front.outcomes().stream()
                .map(name -> frame.comparison().outcomes().stream()
                        .filter(compared -> compared.outcome().name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Outcome up = outcomes.get(0).outcome();
        List<ScatterPanel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : outcomes.subList(1, outcomes.size())) {
            panels.add(new ScatterPanel(
                    frame.label(up) + frame.language().of(" against ", " 对 ") + frame.label(compared.outcome()),
                    axis(compared.outcome()),
                    axis(up),
                    spots(compared, outcomes.get(0), named),
                    ComparisonFrame.factor(compared.outcome()),
                    ComparisonFrame.factor(up),
                    frame.typeface()));
        }
        return panels;
    }

    private List<ScatterPanel.Spot> spots(
            Comparison.ComparedOutcome across, Comparison.ComparedOutcome up, boolean named) {
        List<ScatterPanel.Spot> spots = new ArrayList<>();
        for (int i = 0; i < front.strategies().size(); i++) {
            int strategy = front.strategies().get(i);
            spots.add(new ScatterPanel.Spot(
                    across.lines().get(strategy).sample().mean().mean(),
                    up.lines().get(strategy).sample().mean().mean(),
                    front.on().get(i) ? Glyph.mark(strategy) : Glyph.openMark(strategy),
                    named ? frame.name(strategy) : Integer.toString(i + 1)));
        }
        return spots;
    }

    private String axis(Outcome outcome) {
        return frame.label(outcome)
                + frame.language().of(" (", "（")
                + frame.quantity(outcome)
                + frame.language().of(")", "）");
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Decisive;
import pacesetter.analysis.Regret;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.text.Language;

/** Which strategy is best at each design point, over the two parameters that decide most. */
record WinnersChart(ComparisonFrame frame, List<Comparison.ComparedOutcome> outcomes) {
    Page page() {
        Language language = frame.language();
        Comparison comparison = frame.comparison();
        List<Panel> panels = new ArrayList<>();
        boolean[] seen = new boolean[comparison.strategies()];
        for (Comparison.ComparedOutcome compared : outcomes) {
            panels.add(panel(compared, seen));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        for (int s = 0; s < seen.length; s++) {
            if (seen[s]) {
                key.add(new Page.KeyEntry(Glyph.mark(s), frame.name(s)));
            }
        }
        if (outcomes.stream()
                .anyMatch(compared ->
                        compared.regret().orElseThrow().winners().stream().anyMatch(Regret.Winner::tied))) {
            key.add(new Page.KeyEntry(Glyph.dot(Ink.GREY), language.of("several alike", "多个策略相同")));
        }
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.GREY),
                language.of("first in fewer than ", "重抽样中居首不足") + frame.percent() + language.of(" of resamples", "")));
        return new Page(
                "winners",
                frame.typeface(),
                language.of("Who wins where, over the two parameters that decide most", "在最具决定性的两个参数上，何处谁胜"),
                comparison.source(language),
                key,
                Page.grid(panels, ComparisonFrame.ACROSS, 260));
    }

    private ScatterPanel panel(Comparison.ComparedOutcome compared, boolean[] seen) {
        Comparison comparison = frame.comparison();
        Regret regret = compared.regret().orElseThrow();
        // In the order of the study, so that a parameter keeps its axis from panel to panel.
        List<Integer> two = Decisive.factors(comparison, regret).subList(0, 2).stream()
                .sorted()
                .toList();
        List<ScatterPanel.Spot> spots = new ArrayList<>();
        for (int point = 0; point < regret.winners().size(); point++) {
            Regret.Winner winner = regret.winners().get(point);
            int strategy = compared.ranked().get(winner.strategy());
            seen[strategy] |= !winner.tied();
            spots.add(new ScatterPanel.Spot(
                    comparison.factor(point, two.get(0)),
                    comparison.factor(point, two.get(1)),
                    sign(winner, strategy),
                    ""));
        }
        return new ScatterPanel(
                frame.label(compared.outcome()),
                comparison.factors().get(two.get(0)),
                comparison.factors().get(two.get(1)),
                spots,
                1,
                1,
                frame.typeface());
    }

    /** Where several are alike nobody wins. */
    private Glyph sign(Regret.Winner winner, int strategy) {
        if (winner.tied()) {
            return Glyph.dot(Ink.GREY);
        }
        return winner.share() >= frame.comparison().confidence() ? Glyph.mark(strategy) : Glyph.openMark(strategy);
    }
}

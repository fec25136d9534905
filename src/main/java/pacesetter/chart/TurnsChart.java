package pacesetter.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Spread;
import pacesetter.analysis.Turn;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** Which parameters move the difference of an outcome's leading strategy from the baseline, and whether over 0: a tornado. */
record TurnsChart(ComparisonFrame frame) {
    private static final int MOST = 12;

    /** Nothing where no factor cuts the points into parts of two at least. */
    Optional<Page> page() {
        Language language = frame.language();
        Comparison comparison = frame.comparison();
        List<Panel> panels = new ArrayList<>();
        int rows = 0;
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            int leading = leading(compared);
            List<IntervalsPanel.Bar> bars = compared.robustness().orElseThrow().turns().get(leading).stream()
                    .filter(turn -> turn.least() >= 0)
                    .limit(MOST)
                    .map(turn -> bar(turn, leading))
                    .toList();
            if (!bars.isEmpty()) {
                rows = Math.max(rows, bars.size());
                panels.add(new IntervalsPanel(
                        frame.label(compared.outcome()) + language.of(": ", "：") + frame.name(leading),
                        ComparisonFrame.differenceQuantity(compared.outcome(), comparison.study(), language),
                        bars,
                        ComparisonFrame.factor(compared.outcome()),
                        frame.width(bars.stream().map(IntervalsPanel.Bar::name).toList()),
                        true,
                        frame.typeface()));
            }
        }
        String base = frame.name(comparison.baseline());
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(
                        "turns",
                        frame.typeface(),
                        language.of("What turns the leading differences from: " + base, "什么使领先策略与基准“" + base + "”之差反转"),
                        comparison.source(language),
                        List.of(
                                new Page.KeyEntry(
                                        Glyph.ring(Ink.GREY),
                                        language.of(
                                                "mean over the lower half of values, or first word",
                                                "取值较低一半（或前一取值）的均值")),
                                new Page.KeyEntry(
                                        Glyph.point(Ink.GREY),
                                        language.of("upper half, or second word", "较高一半（或后一取值）")),
                                new Page.KeyEntry(
                                        Glyph.swatch(Ink.QUIET.color()),
                                        language.of("grey: no sure difference", "灰色：无确定差别"))),
                        Page.grid(panels, ComparisonFrame.ACROSS, IntervalsPanel.height(rows))));
    }

    /** The one but the baseline with the least mean regret; where nothing is ranked, with the largest difference. */
    private int leading(Comparison.ComparedOutcome compared) {
        int baseline = frame.comparison().baseline();
        List<Spread> spreads = compared.robustness().orElseThrow().spreads();
        return compared.regret().stream()
                .flatMap(regret -> regret.groups().stream())
                .map(group -> compared.ranked().get(group.least()))
                .filter(strategy -> strategy != baseline)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, spreads.size())
                        .filter(strategy -> strategy != baseline)
                        .boxed()
                        .max(Comparator.comparingDouble(
                                strategy -> Math.abs(spreads.get(strategy).mean())))
                        .orElse(0));
    }

    private static IntervalsPanel.Bar bar(Turn turn, int strategy) {
        boolean half = turn.sides().get(0).part().isHalf();
        Turn.Side first = turn.sides().get(half ? 0 : Math.min(turn.least(), turn.most()));
        Turn.Side second = turn.sides().get(half ? 1 : Math.max(turn.least(), turn.most()));
        String words =
                half ? "" : ": " + first.part().name() + " / " + second.part().name();
        double one = first.difference().mean();
        double other = second.difference().mean();
        return new IntervalsPanel.Bar(
                turn.cut().name() + words,
                other,
                Math.min(one, other),
                Math.max(one, other),
                one,
                turn.kind() == Turn.Kind.STAYS ? Ink.QUIET : Ink.of(strategy),
                List.of());
    }
}

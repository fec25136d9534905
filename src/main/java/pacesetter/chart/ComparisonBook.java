package pacesetter.chart;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Decisive;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Regret;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Goal;
import pacesetter.text.Language;

/** The pictures of a comparison: differences, series, trade-offs, and with design points regrets and who wins where. */
public final class ComparisonBook {
    private static final int ACROSS = 2;

    private final Comparison comparison;
    private final Typeface typeface;
    private final Language language;
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public ComparisonBook(Comparison comparison, Language wanted) {
        this.comparison = comparison;
        String names = IntStream.range(0, comparison.strategies())
                .mapToObj(strategy -> comparison.name(strategy, Language.ZH))
                .collect(Collectors.joining());
        typeface = Typeface.of(names, wanted);
        language = typeface.language();
        if (comparison.strategies() > 1) {
            pages.add(differences());
        }
        comparison.series().ifPresent(series -> pages.addAll(new SeriesPages(comparison, series, typeface).pages()));
        comparison.front().ifPresent(front -> pages.add(tradeOffs(front)));
        List<Comparison.ComparedOutcome> uncertain = comparison.outcomes().stream()
                .filter(compared -> compared.regret().isPresent())
                .toList();
        if (!uncertain.isEmpty()) {
            pages.add(regrets(uncertain));
            if (comparison.factors().size() > 1) {
                pages.add(map(uncertain));
            }
        }
    }

    /** The pictures, in order. */
    public List<Picture> pictures() {
        return List.copyOf(pages);
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }

    private Page differences() {
        List<Panel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            List<IntervalsPanel.Bar> bars = new ArrayList<>();
            for (int s = 0; s < comparison.strategies(); s++) {
                int strategy = s;
                compared.lines().get(s).against().ifPresent(pairing -> {
                    Estimate difference = pairing.difference();
                    bars.add(new IntervalsPanel.Bar(
                            comparison.name(strategy, language),
                            difference.mean(),
                            difference.low(),
                            difference.high(),
                            Double.NaN,
                            Ink.of(strategy)));
                });
            }
            panels.add(new IntervalsPanel(
                    language.of(compared.outcome().label()),
                    better(compared.outcome()),
                    bars,
                    factor(compared.outcome()),
                    names(),
                    true,
                    typeface));
        }
        String base = comparison.name(comparison.baseline(), language);
        return new Page(
                "differences",
                typeface,
                language.of("Paired differences from: " + base, "与基准“" + base + "”的配对差异"),
                language.of("Mean and ", "均值与")
                        + percent()
                        + language.of(" t interval · ", " t区间 · ")
                        + comparison.source(language),
                List.of(),
                Page.grid(panels, ACROSS, IntervalsPanel.height(comparison.strategies() - 1)));
    }

    private Page tradeOffs(Comparison.Front front) {
        List<Comparison.ComparedOutcome> outcomes = front.outcomes().stream()
                .map(name -> comparison.outcomes().stream()
                        .filter(compared -> compared.outcome().name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Outcome up = outcomes.get(0).outcome();
        List<Panel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : outcomes.subList(1, outcomes.size())) {
            List<ScatterPanel.Spot> spots = new ArrayList<>();
            for (int i = 0; i < front.strategies().size(); i++) {
                int strategy = front.strategies().get(i);
                boolean on = front.on().get(i);
                spots.add(new ScatterPanel.Spot(
                        compared.lines().get(strategy).sample().mean().mean(),
                        outcomes.get(0).lines().get(strategy).sample().mean().mean(),
                        on
                                ? Glyph.point(Ink.of(strategy).color())
                                : Glyph.ring(Ink.of(strategy).color()),
                        comparison.name(strategy, language)));
            }
            panels.add(new ScatterPanel(
                    language.of(up.label())
                            + language.of(" against ", " 对 ")
                            + language.of(compared.outcome().label()),
                    language.of(compared.outcome().label()) + " (" + better(compared.outcome()) + ")",
                    language.of(up.label()) + " (" + better(up) + ")",
                    spots,
                    factor(compared.outcome()),
                    factor(up),
                    typeface));
        }
        List<Page.KeyEntry> key = List.of(
                new Page.KeyEntry(
                        Glyph.point(Ink.GREY),
                        language.of("on the Pareto front of all these outcomes", "位于全部结果指标的帕累托前沿")),
                new Page.KeyEntry(
                        Glyph.ring(Ink.GREY),
                        language.of("another strategy is as good in all and better in one", "另有策略各项都不逊于它且至少一项更优")));
        return new Page(
                "pareto",
                typeface,
                language.of("Trade-offs between outcomes", "结果指标之间的取舍"),
                language.of("Means · ", "均值 · ") + comparison.source(language),
                key,
                Page.grid(panels, ACROSS, 240));
    }

    private Page regrets(List<Comparison.ComparedOutcome> outcomes) {
        List<Panel> panels = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : outcomes) {
            List<Regret.Line> lines = compared.regret().orElseThrow().lines();
            List<IntervalsPanel.Bar> bars = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Regret.Line line = lines.get(i);
                int strategy = compared.ranked().get(i);
                bars.add(new IntervalsPanel.Bar(
                        comparison.name(strategy, language),
                        line.mean(),
                        line.meanRange().low(),
                        line.meanRange().high(),
                        line.worst(),
                        Ink.of(strategy)));
            }
            panels.add(new IntervalsPanel(
                    language.of(compared.outcome().label()),
                    language.of("regret: distance from the best of each design point", "遗憾：与各设计点最优者的差距"),
                    bars,
                    factor(compared.outcome()),
                    names(),
                    true,
                    typeface));
        }
        List<Page.KeyEntry> key = List.of(
                new Page.KeyEntry(
                        Glyph.point(Ink.GREY),
                        language.of("mean over design points with ", "设计点均值与")
                                + percent()
                                + language.of(" bootstrap interval", "自助区间")),
                new Page.KeyEntry(Glyph.ring(Ink.GREY), language.of("worst design point", "最差设计点")));
        return new Page(
                "regret",
                typeface,
                language.of("What a choice costs where parameters are uncertain", "参数不确定时选择的代价"),
                comparison.source(language),
                key,
                Page.grid(panels, ACROSS, IntervalsPanel.height(comparison.strategies())));
    }

    private Page map(List<Comparison.ComparedOutcome> outcomes) {
        List<Panel> panels = new ArrayList<>();
        boolean[] seen = new boolean[comparison.strategies()];
        for (Comparison.ComparedOutcome compared : outcomes) {
            Regret regret = compared.regret().orElseThrow();
            List<Integer> factors = Decisive.factors(comparison, regret);
            List<ScatterPanel.Spot> spots = new ArrayList<>();
            for (int point = 0; point < regret.winners().size(); point++) {
                Regret.Winner winner = regret.winners().get(point);
                int strategy = compared.ranked().get(winner.strategy());
                seen[strategy] |= !winner.tied();
                Color color = winner.tied() ? Ink.GREY : Ink.of(strategy).color();
                spots.add(new ScatterPanel.Spot(
                        comparison.factor(point, factors.get(0)),
                        comparison.factor(point, factors.get(1)),
                        winner.share() >= comparison.confidence() ? Glyph.point(color) : Glyph.ring(color),
                        ""));
            }
            panels.add(new ScatterPanel(
                    language.of(compared.outcome().label()),
                    comparison.factors().get(factors.get(0)),
                    comparison.factors().get(factors.get(1)),
                    spots,
                    1,
                    1,
                    typeface));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        for (int s = 0; s < seen.length; s++) {
            if (seen[s]) {
                key.add(new Page.KeyEntry(Glyph.point(Ink.of(s).color()), comparison.name(s, language)));
            }
        }
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.GREY),
                language.of("first in fewer than ", "重抽样中居首不足") + percent() + language.of(" of resamples", "")));
        return new Page(
                "winners",
                typeface,
                language.of("Who wins where, over the two parameters that decide most", "在最具决定性的两个参数上，何处谁胜"),
                comparison.source(language),
                key,
                Page.grid(panels, ACROSS, 260));
    }

    private String better(Outcome outcome) {
        return outcome.goal()
                .map(goal -> goal == Goal.MAX
                        ? language.of("more is better", "越大越好")
                        : language.of("less is better", "越小越好"))
                .orElse("");
    }

    private static double factor(Outcome outcome) {
        return outcome.unit().equals("share") ? 100 : 1;
    }

    private String percent() {
        return Estimate.number(comparison.confidence() * 100) + " %";
    }

    /** Width of the longest name. */
    private int names() {
        return (int) Math.ceil(IntStream.range(0, comparison.strategies())
                        .mapToDouble(strategy -> Page.width(comparison.name(strategy, language), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
    }
}

package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Contest;
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
public final class ContestBook {
    private static final int ACROSS = 2;

    private final Contest contest;
    private final Typeface typeface;
    private final Language language;
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public ContestBook(Contest contest, Language wanted) {
        this.contest = contest;
        String names = IntStream.range(0, contest.strategies())
                .mapToObj(strategy -> contest.name(strategy, Language.ZH))
                .collect(Collectors.joining());
        typeface = Typeface.of(names, wanted);
        language = typeface.language();
        if (contest.strategies() > 1) {
            pages.add(differences());
        }
        contest.series().ifPresent(series -> pages.addAll(new SeriesPages(contest, series, typeface).pages()));
        contest.front().ifPresent(front -> pages.add(tradeOffs(front)));
        List<Contest.Match> uncertain = contest.matches().stream()
                .filter(match -> match.regret().isPresent())
                .toList();
        if (!uncertain.isEmpty()) {
            pages.add(regrets(uncertain));
            if (contest.factors().size() > 1) {
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
        for (Contest.Match match : contest.matches()) {
            List<IntervalsPanel.Bar> bars = new ArrayList<>();
            for (int s = 0; s < contest.strategies(); s++) {
                int strategy = s;
                match.lines().get(s).against().ifPresent(pairing -> {
                    Estimate difference = pairing.difference();
                    bars.add(new IntervalsPanel.Bar(
                            contest.name(strategy, language),
                            difference.mean(),
                            difference.low(),
                            difference.high(),
                            Double.NaN,
                            Ink.of(strategy)));
                });
            }
            panels.add(new IntervalsPanel(
                    language.of(match.outcome().label()),
                    better(match.outcome()),
                    bars,
                    factor(match.outcome()),
                    names(),
                    true,
                    typeface));
        }
        String base = contest.name(contest.baseline(), language);
        return new Page(
                "differences",
                typeface,
                language.of("Paired differences from: " + base, "与基准“" + base + "”的配对差异"),
                language.of("Mean and ", "均值与")
                        + percent()
                        + language.of(" t interval · ", " t区间 · ")
                        + contest.source(language),
                List.of(),
                Page.grid(panels, ACROSS, IntervalsPanel.height(contest.strategies() - 1)));
    }

    private Page tradeOffs(Contest.Front front) {
        List<Contest.Match> matches = front.outcomes().stream()
                .map(name -> contest.matches().stream()
                        .filter(match -> match.outcome().name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Outcome up = matches.get(0).outcome();
        List<Panel> panels = new ArrayList<>();
        for (Contest.Match match : matches.subList(1, matches.size())) {
            List<ScatterPanel.Spot> spots = new ArrayList<>();
            for (int i = 0; i < front.strategies().size(); i++) {
                int strategy = front.strategies().get(i);
                boolean on = front.on().get(i);
                spots.add(new ScatterPanel.Spot(
                        match.lines().get(strategy).sample().mean().mean(),
                        matches.get(0).lines().get(strategy).sample().mean().mean(),
                        on
                                ? Glyph.point(Ink.of(strategy).color())
                                : Glyph.ring(Ink.of(strategy).color()),
                        contest.name(strategy, language)));
            }
            panels.add(new ScatterPanel(
                    language.of(up.label())
                            + language.of(" against ", " 对 ")
                            + language.of(match.outcome().label()),
                    language.of(match.outcome().label()) + " (" + better(match.outcome()) + ")",
                    language.of(up.label()) + " (" + better(up) + ")",
                    spots,
                    factor(match.outcome()),
                    factor(up),
                    typeface));
        }
        List<Page.KeyEntry> key = List.of(
                new Page.KeyEntry(
                        Glyph.point(Ink.GREY),
                        language.of("on the Pareto front of all these outcomes", "位于全部结果指标的帕累托前沿")),
                new Page.KeyEntry(
                        Glyph.ring(Ink.GREY), language.of("beaten in everything by another strategy", "被另一策略全面超过")));
        return new Page(
                "pareto",
                typeface,
                language.of("Trade-offs between outcomes", "结果指标之间的取舍"),
                language.of("Means · ", "均值 · ") + contest.source(language),
                key,
                Page.grid(panels, ACROSS, 240));
    }

    private Page regrets(List<Contest.Match> matches) {
        List<Panel> panels = new ArrayList<>();
        for (Contest.Match match : matches) {
            List<Regret.Line> lines = match.regret().orElseThrow().lines();
            List<IntervalsPanel.Bar> bars = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Regret.Line line = lines.get(i);
                int strategy = match.ranked().get(i);
                bars.add(new IntervalsPanel.Bar(
                        contest.name(strategy, language),
                        line.mean(),
                        line.meanRange().low(),
                        line.meanRange().high(),
                        line.worst(),
                        Ink.of(strategy)));
            }
            panels.add(new IntervalsPanel(
                    language.of(match.outcome().label()),
                    language.of("regret: distance from the best of each design point", "遗憾：与各设计点最优者的差距"),
                    bars,
                    factor(match.outcome()),
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
                contest.source(language),
                key,
                Page.grid(panels, ACROSS, IntervalsPanel.height(contest.strategies())));
    }

    private Page map(List<Contest.Match> matches) {
        List<Panel> panels = new ArrayList<>();
        boolean[] seen = new boolean[contest.strategies()];
        for (Contest.Match match : matches) {
            Regret regret = match.regret().orElseThrow();
            List<Integer> factors = Decisive.factors(contest, regret);
            List<ScatterPanel.Spot> spots = new ArrayList<>();
            for (int point = 0; point < regret.winners().size(); point++) {
                Regret.Winner winner = regret.winners().get(point);
                int strategy = match.ranked().get(winner.strategy());
                seen[strategy] = true;
                spots.add(new ScatterPanel.Spot(
                        contest.factor(point, factors.get(0)),
                        contest.factor(point, factors.get(1)),
                        winner.share() >= contest.confidence()
                                ? Glyph.point(Ink.of(strategy).color())
                                : Glyph.ring(Ink.of(strategy).color()),
                        ""));
            }
            panels.add(new ScatterPanel(
                    language.of(match.outcome().label()),
                    contest.factors().get(factors.get(0)),
                    contest.factors().get(factors.get(1)),
                    spots,
                    1,
                    1,
                    typeface));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        for (int s = 0; s < seen.length; s++) {
            if (seen[s]) {
                key.add(new Page.KeyEntry(Glyph.point(Ink.of(s).color()), contest.name(s, language)));
            }
        }
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.GREY),
                language.of("first in fewer than ", "重抽样中居首不足") + percent() + language.of(" of resamples", "")));
        return new Page(
                "winners",
                typeface,
                language.of("Who wins where, over the two parameters that decide most", "在最具决定性的两个参数上，何处谁胜"),
                contest.source(language),
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
        return Estimate.number(contest.confidence() * 100) + " %";
    }

    /** Width of the longest name. */
    private int names() {
        return (int) Math.ceil(IntStream.range(0, contest.strategies())
                        .mapToDouble(strategy -> Page.width(contest.name(strategy, language), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** The pictures of runs, in the order in which they are shown; another one is a constant here and its class. */
public enum Chart {
    COVERAGE(
            Term.COVERAGE.heading(),
            new Name("How far practices have spread, and what was observed", "做法推广到何种程度，以及观测值"),
            new Name("Nothing to show.", "无内容。"),
            RunTable.SERIES,
            shown -> List.of(new CoverageChart(shown.results(), shown.domain(), shown.typeface()).page())),
    TURNOVER(
            Term.TURNOVER.heading(),
            new Name("How often the lead changes hands: true, measured, titled", "领跑者易位的频度：真实、测得、命名"),
            new Name("Nothing to show.", "无内容。"),
            RunTable.SERIES,
            shown -> List.of(new TurnoverChart(shown.results(), shown.domain(), shown.typeface()).page())),
    LEADERS(
            new Name("Leaders", Term.LEADER.word().zh()),
            new Name("Who leads each domain over time", "各领域先后由谁领跑"),
            new Name("Nothing to show.", "无内容。"),
            RunTable.DOMAINS,
            Chart::leaders),
    RANKS(
            new Name("Ranks", Term.RANK.word().zh()),
            new Name("The {regions} ahead now, and how they came there", "目前领先的{region}及其由来"),
            new Name("This domain has not begun yet.", "该领域尚未开始。"),
            shown -> shown.ranks().stream()
                    .filter(ranks -> ranks.rows() > 0)
                    .map(ranks -> new RanksChart(shown.results(), ranks, shown.domain(), shown.typeface()).page())
                    .toList()),
    INDICATORS(
            new Name("Indicators", Term.INDICATOR.word().zh()),
            new Name("Days, steps and documents that applicants meet", "群众办事所需的天数、环节和材料"),
            new Name("This scenario has no indicators.", "此情景没有办事指标。"),
            RunTable.INDICATORS,
            shown -> {
                IndicatorsChart chart = new IndicatorsChart(shown.results(), shown.domain(), shown.typeface());
                return chart.isEmpty() ? List.of() : List.of(chart.page());
            }),
    GENEALOGY(
            Term.GENEALOGY.heading(),
            new Name("Who learned from whom in a domain", "某领域中谁向谁学习"),
            new Name("Nothing has been published or copied in this domain yet.", "该领域尚无登载或学习的做法。"),
            RunTable.VERSIONS,
            shown ->
                    GenealogyChart.of(
                                    shown.results(),
                                    shown.results().strategies().get(0),
                                    shown.domain(),
                                    shown.typeface())
                            .stream()
                            .map(GenealogyChart::page)
                            .toList()),
    /** Of a run that is watched alone. */
    SWITCH(
            new Name("What if", "如果不切换"),
            new Name("What the last switch changed, in this world and in others", "最近一次切换在此世界及其他世界中带来的改变"),
            new Name(
                    "Switch now, under Levers, lets the run go on as it would have been, too.",
                    "“手段与参数”中的“立即切换”会同时保留未切换的运行。"),
            RunTable.SERIES,
            shown -> shown.results().company().ghost().stream()
                    .filter(ghost -> !ghost.strategies().isEmpty())
                    .map(ghost -> new SwitchChart(shown.results(), ghost, shown.typeface()).page())
                    .toList());

    private final Name title;
    private final Name about;
    private final Name nothing;
    private final Optional<RunTable> table;
    private final Function<Shown, List<Page>> pages;

    Chart(Name title, Name about, Name nothing, Function<Shown, List<Page>> pages) {
        this(title, about, nothing, Optional.empty(), pages);
    }

    Chart(Name title, Name about, Name nothing, RunTable table, Function<Shown, List<Page>> pages) {
        this(title, about, nothing, Optional.of(table), pages);
    }

    Chart(Name title, Name about, Name nothing, Optional<RunTable> table, Function<Shown, List<Page>> pages) {
        this.title = title;
        this.about = about;
        this.nothing = nothing;
        this.table = table;
        this.pages = pages;
    }

    /** The first page's file name without its ending. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Name title() {
        return title;
    }

    /** What it shows, in a sentence. */
    public Name about() {
        return about;
    }

    /** What to say where there is nothing to show. */
    public Name nothing() {
        return nothing;
    }

    /** The numbers behind it. */
    public Table data(RunResult.Completed recorded, Table ranks) {
        return table.map(recorded::table).orElse(ranks);
    }

    /** Its pages; none where there is nothing to show. */
    List<Page> pages(Shown shown) {
        return pages.apply(shown);
    }

    private static List<Page> leaders(Shown shown) {
        List<Page> pages = new ArrayList<>();
        for (int strategy : shown.results().strategies()) {
            String name = pages.isEmpty()
                    ? LEADERS.word()
                    : LEADERS.word() + "-"
                            + shown.results()
                                    .scenario()
                                    .strategies()
                                    .get(strategy)
                                    .id();
            pages.add(new LeadersChart(shown.results(), strategy, name, shown.domain(), shown.typeface()).page());
        }
        return pages;
    }
}

package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Scenario;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;
import pacesetter.text.TextTable;
import pacesetter.text.TextTable.Head;

/**
 * What a study found, for a terminal, to be quoted.
 *
 * @param opening what was run
 * @param targets observed beside simulated, a column a strategy, at most {@value #ABREAST} side by side; none if the scenario
 *     has none
 * @param outcomes likewise
 * @param comparisons each strategy against the first
 * @param limits what the numbers must not be used for
 */
public record Summary(
        List<String> opening,
        List<TextTable> targets,
        List<TextTable> outcomes,
        List<String> comparisons,
        List<String> limits) {
    private static final int ABREAST = 4;

    public Summary {
        opening = List.copyOf(opening);
        targets = List.copyOf(targets);
        outcomes = List.copyOf(outcomes);
        comparisons = List.copyOf(comparisons);
        limits = List.copyOf(limits);
    }

    /** The summary of results, at least one. */
    public static Summary of(StudyResults results, Language language) {
        List<Integer> strategies = results.strategies();
        List<TextTable> targets = new ArrayList<>();
        List<TextTable> outcomes = new ArrayList<>();
        for (int first = 0; first < strategies.size(); first += ABREAST) {
            List<Integer> abreast = strategies.subList(first, Math.min(first + ABREAST, strategies.size()));
            if (!results.scenario().targets().isEmpty()) {
                targets.add(new ObservedTable(results, abreast, language).table());
            }
            outcomes.add(outcomes(results, abreast, language));
        }
        List<String> comparisons = new ArrayList<>();
        for (int strategy : strategies.subList(1, strategies.size())) {
            comparisons.addAll(new StrategyPair(results, strategy, strategies.get(0), language).sentences());
        }
        return new Summary(opening(results, language), targets, outcomes, comparisons, limits(results, language));
    }

    /** Everything, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(opening);
        Stream.concat(targets.stream(), outcomes.stream()).forEach(table -> {
            lines.add("");
            lines.addAll(table.lines());
        });
        lines.add("");
        lines.addAll(comparisons);
        lines.addAll(limits);
        return lines;
    }

    private static List<String> opening(StudyResults results, Language language) {
        Scenario scenario = results.scenario();
        List<String> counts = results.strategies().stream()
                .map(strategy -> scenario.strategies().get(strategy).id() + " n = " + results.replicates(strategy))
                .toList();
        String seed = results.seed().map(String::valueOf).orElse("-");
        return List.of(
                language.of(scenario.title()) + language.of(" (", "（") + scenario.id() + language.of(")", "）"),
                language.of(
                        Count.of(results.weeks(), "week") + ", "
                                + scenario.calendar().start() + " to " + results.end() + "; seed " + seed
                                + "; replicates: " + String.join(", ", counts),
                        results.weeks() + "周，" + scenario.calendar().start() + "至" + results.end() + "；种子" + seed
                                + "；重复次数：" + String.join("，", counts)),
                language.of(
                        "Figures are means over replicates with 95 % intervals in brackets (Student's t; of shares for the log"
                                + " odds; none leaves the range of its number).",
                        "数字为各次重复的均值，方括号内为95%区间（t分布；比例按对数优势；均不超出数值范围）。"));
    }

    private static TextTable outcomes(StudyResults results, List<Integer> strategies, Language language) {
        List<Head> heads = new ArrayList<>();
        heads.add(Head.left(language.of(Term.OUTCOME.heading())));
        strategies.forEach(strategy -> heads.add(
                Head.right(results.scenario().strategies().get(strategy).id())));
        heads.add(Head.right(language.of("in runs.csv", "runs.csv 的列")));
        List<List<String>> rows = new ArrayList<>();
        KeyFigure.onTheWay(results.scenario()).forEach(figure -> rows.add(row(results, strategies, language, figure)));
        KeyFigure.RESULTS.forEach(figure -> rows.add(row(results, strategies, language, figure)));
        List<String> weeks = new ArrayList<>();
        weeks.add(language.of("Weeks to 90 % covered, median (reached in)", "达到90%覆盖的周数，中位数（达到次数）"));
        strategies.forEach(strategy -> weeks.add(weeks(results, strategy)));
        weeks.add("t90_covered_ticks");
        rows.add(KeyFigure.onTheWay(results.scenario()).size() + 1, weeks);
        KeyFigure.prices(results.scenario()).forEach(figure -> rows.add(row(results, strategies, language, figure)));
        return new TextTable(heads, rows);
    }

    private static List<String> row(
            StudyResults results, List<Integer> strategies, Language language, KeyFigure figure) {
        List<String> cells = new ArrayList<>();
        cells.add(language.of(figure.name()));
        strategies.forEach(strategy -> cells.add(figure.mean(results, strategy)));
        cells.add(figure.column());
        return cells;
    }

    private static String weeks(StudyResults results, int strategy) {
        Sample weeks = results.weeksUntilCovered(strategy, 90);
        String median = Double.isFinite(weeks.median()) ? Estimate.number(weeks.median()) : "> " + results.weeks();
        return median + " (" + weeks.reached() + "/" + weeks.defined() + ")";
    }

    private static List<String> limits(StudyResults results, Language language) {
        List<String> limits = new ArrayList<>();
        limits.add(language.of(
                "Parameters are not calibrated: compare strategies and their dependence on parameters, not absolute"
                        + " numbers.",
                "参数未校准：应比较策略之间的差异及其对参数的依赖，不宜引用绝对数值。"));
        if (!results.scenario().targets().isEmpty()) {
            limits.add(language.of(
                    "Targets are what the source named beside them reports, not independent measurements.",
                    "目标值为所列来源的说法，并非独立测量。"));
        }
        if (results.scenario().targets().stream()
                .anyMatch(target ->
                        results.chance(results.strategies().get(0), target).defined() > 0)) {
            limits.add(language.of(results.scenario()
                    .tiers()
                    .in(new Name(
                            "chance: what the same runs give where as many {regions} are drawn among all but the"
                                    + " domain's pioneers.",
                            "随机：在同样的运行中，从该领域首创者以外随机抽取同样多{region}时的数值。"))));
        }
        limits.add(language.of("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return limits;
    }
}

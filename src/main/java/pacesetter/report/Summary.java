package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Term;
import pacesetter.text.TextTable;
import pacesetter.text.TextTable.Head;

/**
 * What a study found, for a terminal, to be quoted.
 *
 * @param opening what was run
 * @param targets observed beside simulated, under the first strategy; without rows if the scenario has no targets
 * @param outcomes a column a strategy, at most {@value #ABREAST} side by side
 * @param comparisons each strategy against the first
 * @param limits what the numbers must not be used for
 */
public record Summary(
        List<String> opening,
        TextTable targets,
        List<TextTable> outcomes,
        List<String> comparisons,
        List<String> limits) {
    private static final int ABREAST = 4;

    public Summary {
        opening = List.copyOf(opening);
        outcomes = List.copyOf(outcomes);
        comparisons = List.copyOf(comparisons);
        limits = List.copyOf(limits);
    }

    /** The summary of results, at least one. */
    public static Summary of(StudyResults results, Language language) {
        List<Integer> strategies = results.strategies();
        List<TextTable> outcomes = new ArrayList<>();
        for (int first = 0; first < strategies.size(); first += ABREAST) {
            outcomes.add(outcomes(
                    results, strategies.subList(first, Math.min(first + ABREAST, strategies.size())), language));
        }
        List<String> comparisons = new ArrayList<>();
        for (int strategy : strategies.subList(1, strategies.size())) {
            comparisons.addAll(new StrategyPair(results, strategy, strategies.get(0), language).sentences());
        }
        return new Summary(
                opening(results, language),
                targets(results, language),
                outcomes,
                comparisons,
                limits(results, language));
    }

    /** Everything, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(opening);
        if (!targets.rows().isEmpty()) {
            lines.add("");
            lines.addAll(targets.lines());
        }
        for (TextTable table : outcomes) {
            lines.add("");
            lines.addAll(table.lines());
        }
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
                        Count.of(results.ticks(), "week") + ", "
                                + scenario.calendar().start() + " to " + results.end() + "; seed " + seed
                                + "; replicates: " + String.join(", ", counts),
                        results.ticks() + "周，" + scenario.calendar().start() + "至" + results.end() + "；种子" + seed
                                + "；重复次数：" + String.join("，", counts)),
                language.of(
                        "Figures are means over replicates with 95 % intervals in brackets (Student's t; of shares for the log"
                                + " odds, so that they stay within 0 and 100 %).",
                        "数字为各次重复的均值，方括号内为95%区间（t分布；比例按对数优势计算，不超出0至100%）。"));
    }

    private static TextTable targets(StudyResults results, Language language) {
        int strategy = results.strategies().get(0);
        String id = results.scenario().strategies().get(strategy).id();
        List<Head> heads = List.of(
                Head.left(language.of(Term.TARGET.heading())),
                Head.right(language.of("row", "行")),
                Head.left(language.of("week to", "截至")),
                Head.left(language.of("use", "用途")),
                Head.right(language.of(Term.OBSERVED)),
                Head.right(language.of("simulated, ", "模拟值，") + id),
                Head.right("n"),
                Head.left(language.of("reported by", "来源")));
        List<List<String>> rows = new ArrayList<>();
        for (Target target : results.scenario().targets()) {
            Sample simulated = results.target(strategy, target);
            Estimate mean = isShare(target) ? simulated.share() : simulated.mean();
            rows.add(List.of(
                    language.of(target.name()) + unit(target, language),
                    target.row(),
                    target.tick() < 0
                            ? "-"
                            : results.scenario().calendar().endOf(target.tick()).toString(),
                    use(target.use(), language),
                    relation(target.relation()) + Estimate.number(target.value() * factor(target)),
                    mean.times(factor(target)).text(1),
                    String.valueOf(mean.n()),
                    target.reportedBy()));
        }
        return new TextTable(heads, rows);
    }

    private static boolean isShare(Target target) {
        return switch (target.quantity()) {
            case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS -> true;
            case LISTED, STANDARDS, NATIONAL_UPTAKE -> false;
        };
    }

    private static double factor(Target target) {
        return isShare(target) ? 100 : 1;
    }

    private static String unit(Target target, Language language) {
        return switch (target.quantity()) {
            case COVERED -> share(Term.COVERED, language);
            case ADOPTED -> share(Term.ADOPTED, language);
            case IN_FORCE -> share(Term.IN_FORCE, language);
            case DELIVERED -> share(Term.DELIVERED, language);
            case ITEMS -> language.of(", % of items", "，事项%");
            case LISTED, STANDARDS, NATIONAL_UPTAKE -> "";
        };
    }

    private static String share(Term term, Language language) {
        return language.of(", % " + term.word().en(), "，" + term.word().zh() + "%");
    }

    private static String use(Target.Use use, Language language) {
        return switch (use) {
            case CALIBRATION -> language.of(Term.CALIBRATION);
            case HELD_OUT -> language.of(Term.HELD_OUT);
            case CHECK -> language.of(Term.WEAK_CHECK);
        };
    }

    private static String relation(Target.Relation relation) {
        return switch (relation) {
            case EQUAL -> "";
            case AT_LEAST -> ">= ";
            case AT_MOST -> "<= ";
        };
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
        KeyFigure.PRICES.forEach(figure -> rows.add(row(results, strategies, language, figure)));
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
        Sample weeks = results.weeksUntil(strategy, "covered", .9);
        String median = Double.isFinite(weeks.median()) ? Estimate.number(weeks.median()) : "> " + results.ticks();
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
        limits.add(language.of("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return limits;
    }
}

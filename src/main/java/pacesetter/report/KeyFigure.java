package pacesetter.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;
import pacesetter.text.Term;
import pacesetter.text.Tiers;

/**
 * A column of the outcomes that the summary tells.
 *
 * @param name with its unit
 * @param unit of a difference between strategies, empty for a pure number
 * @param factor from the column's unit to the name's
 * @param decimals written
 */
record KeyFigure(String column, Name name, Name unit, double factor, int decimals) {
    private static final Name POINTS = new Name(" points", "个百分点");
    private static final Name NONE = new Name("", "");

    /** Horizons told: the last that the scenario's calendar reaches. */
    private static final int HORIZONS = 2;

    /** What a strategy brings. */
    static final List<KeyFigure> RESULTS = List.of(
            share("covered_end", "Covered at the end, %", "期末覆盖，%"),
            share("delivered_end", "Delivered at the end, %", "期末见效，%"),
            pure("performance", "Performance at the end", "期末绩效", 3),
            pure("true_changes_per_year", "Lead changes per domain-year: true", "每领域每年领跑易位：真实", 2),
            under("measured_changes_per_year", Term.MEASURED_LEAD),
            under("null_measured_changes_per_year", Term.MEASURED_LEAD, Term.FROZEN_TWIN),
            under("titled_changes_per_year", Term.TITLE),
            under("null_titled_changes_per_year", Term.TITLE, Term.FROZEN_TWIN));

    private static final List<KeyFigure> COSTS = List.of(
            new KeyFigure(
                    Cost.VISITS.column(),
                    new Name("Visits of the {whole}", "{level}走访，次"),
                    new Name(" visits", "次"),
                    1,
                    0),
            new KeyFigure(
                    Cost.SUPERVISION.column(),
                    new Name("Supervision, programme-weeks", "省级督查，项·周"),
                    new Name(" programme-weeks", "项·周"),
                    1,
                    0),
            new KeyFigure(
                    "orders_waiting",
                    new Name("Orders waiting, domain-weeks", "等待中的命令，领域·周"),
                    new Name(" domain-weeks", "领域·周"),
                    1,
                    0),
            new KeyFigure(
                    "region_attention",
                    new Name("Attention of {regions}, units", "{region}注意力，单位"),
                    new Name(" units", "单位"),
                    1,
                    0),
            new KeyFigure(
                    "search_displaced",
                    new Name("Own search displaced, trials", "被挤出的自主探索，次"),
                    new Name(" trials", "次"),
                    1,
                    0),
            pure(
                    "local_fit",
                    Term.LOCAL_FIT.heading().en(),
                    Term.LOCAL_FIT.word().zh(),
                    3),
            share("paper_share", "On paper only, %", "仅停留纸面，%"));

    /** What it costs: all in one, where the scenario says at which price, and the kinds that weigh most. */
    static List<KeyFigure> prices(Scenario scenario) {
        return Stream.concat(
                        scenario.price().stream()
                                .map(price -> new KeyFigure(
                                        "province_cost",
                                        Name.of("Price of the {whole}'s acts, %s", "{level}行动代价，%s", price.unit()),
                                        Name.of(" %s", "%s", price.unit()),
                                        1,
                                        0)),
                        COSTS.stream())
                .map(figure -> figure.told(scenario.tiers()))
                .toList();
    }

    /** How far practices have spread on the way. */
    static List<KeyFigure> onTheWay(Scenario scenario) {
        List<Horizon> reached = scenario.horizons().stream()
                .filter(horizon -> scenario.calendar().step().ticks(horizon.weeks())
                        <= scenario.calendar().ticks())
                .toList();
        return reached.subList(Math.max(0, reached.size() - HORIZONS), reached.size()).stream()
                .map(horizon -> share(
                        "covered_" + horizon.word(),
                        "Covered after " + horizon.name().en() + ", %",
                        horizon.name().zh() + "后覆盖，%"))
                .toList();
    }

    private KeyFigure told(Tiers tiers) {
        return new KeyFigure(column, tiers.in(name), unit, factor, decimals);
    }

    private static KeyFigure share(String column, String en, String zh) {
        return new KeyFigure(column, new Name(en, zh), POINTS, 100, 1);
    }

    private static KeyFigure pure(String column, String en, String zh, int decimals) {
        return new KeyFigure(column, new Name(en, zh), NONE, 1, decimals);
    }

    /** A line below the one that begins a group. */
    private static KeyFigure under(String column, Term... terms) {
        String en = Stream.of(terms).map(term -> term.word().en()).collect(Collectors.joining(", "));
        String zh = Stream.of(terms).map(term -> term.word().zh()).collect(Collectors.joining("，"));
        return pure(column, "  " + en, "  " + zh, 2);
    }

    /** Mean over replicates, for instance {@code 76.4 [71.2, 81.6]}. */
    String mean(StudyResults results, int strategy) {
        return results.mean(strategy, column).times(factor).text(decimals);
    }

    /** By how much one strategy is above another in the same worlds. */
    Estimate difference(StudyResults results, int one, int other) {
        return results.outcome(one, column)
                .minus(results.outcome(other, column))
                .mean()
                .within(
                        unit.equals(POINTS) ? -1 : Double.NEGATIVE_INFINITY,
                        unit.equals(POINTS) ? 1 : Double.POSITIVE_INFINITY)
                .times(factor);
    }
}

package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Cost;

/** The province's series: a row a tick. */
final class SeriesTable implements TableRecorder {
    static final List<Variable<Observation>> VARIABLES = variables();
    private static final String FROZEN = "Lead changes of the twin with frozen practices: ";
    private static final List<Column> NULLS = List.of(
            changes("null_true_changes", FROZEN + "true lead, 0 by construction."),
            changes("null_measured_changes", FROZEN + "measured lead."),
            changes("null_titled_changes", FROZEN + "titled lead."));

    private final Rows rows = new Rows(VARIABLES.size());

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(Variable.columns(VARIABLES));
        columns.addAll(NULLS);
        return columns;
    }

    /** A variable of the province by the name of its column. */
    static Variable<Observation> variable(String name) {
        return VARIABLES.stream()
                .filter(variable -> variable.column().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void add(Observation seen) {
        rows.add(VARIABLES, seen);
    }

    @Override
    public void amend(Observation seen) {
        rows.dropLast();
        add(seen);
    }

    /** The rows, each with what the twin counted by then. */
    @Override
    public Table table(Ending ending) {
        Table own = rows.table(Variable.columns(VARIABLES));
        double[] nulls = new double[own.rows() * NULLS.size()]; // [tick * leads + lead]
        for (int i = 0; i < nulls.length; i++) {
            int lead = i % NULLS.size();
            boolean defined =
                    ending.twin().isPresent() && (lead < 2 || ending.seen().hasJournal());
            nulls[i] = defined ? ending.twin().get().changes(i / NULLS.size(), lead) : Double.NaN;
        }
        int first = VARIABLES.size();
        return new Table(
                columns(),
                own.rows(),
                (tick, column) ->
                        column < first ? own.value(tick, column) : nulls[tick * NULLS.size() + column - first]);
    }

    private static List<Variable<Observation>> variables() {
        Variables<Observation> list = new Variables<>();
        list.add(Column.tick("Tick of the run, from 0; {step} each."), "tick", "周期", Observation::tick);
        list.add(Column.date("date", "Day on which the tick ends."), "date", "日期", Observation::date);
        list.addAll(Tally.OVER_DOMAINS, Observation::province);
        list.add(
                Column.share(
                        "covered_named", "Share of programmes covered in the domains with room that a source names."),
                "covered, domains named",
                "覆盖（有来源的领域）",
                seen -> seen.named().covered());
        list.add(
                Column.share("covered_synthetic", "Share of programmes covered in synthetic domains with room."),
                "covered, synthetic domains",
                "覆盖（合成领域）",
                seen -> seen.synthetic().covered());
        String only = " of performance over programmes of domains with room; only in the ticks of domains.csv.";
        list.add(
                Column.performance("performance_p10", "First decile" + only),
                "performance, first decile",
                "绩效第一十分位",
                seen -> seen.quantile(.1));
        list.add(
                Column.performance("performance_p90", "Ninth decile" + only),
                "performance, ninth decile",
                "绩效第九十分位",
                seen -> seen.quantile(.9));
        list.add(
                Column.count("listed", "domains", "Domains listed so far."),
                "domains listed",
                "登载领域",
                seen -> seen.listings().count());
        addLead(list);
        addPrice(list);
        addStandards(list);
        return list.list();
    }

    private static void addLead(Variables<Observation> list) {
        list.add(
                changes("true_changes", "Changes of the true lead per domain so far."),
                "changes of the true lead",
                "真实领跑易位次数",
                seen -> seen.leads().truly().changesPerDomain());
        list.add(
                changes("measured_changes", "Changes of the measured lead per domain so far."),
                "changes of the measured lead",
                "测得领跑易位次数",
                seen -> seen.leads().measured().changesPerDomain());
        list.add(
                changes("titled_changes", "Changes of the title per domain so far; empty without a journal."),
                "changes of the title",
                "命名领跑易位次数",
                seen -> seen.hasJournal() ? seen.leads().titled().changesPerDomain() : Double.NaN);
    }

    private static void addPrice(Variables<Observation> list) {
        list.add(
                Column.amount(
                        PriceOutcomes.PRICE,
                        "price",
                        "The province's acts so far, each times its weight in the scenario's `price`; empty without one."),
                "price of the {whole}'s acts",
                "{level}行动代价",
                Costs::province);
        for (Cost cost : Cost.values()) {
            list.add(
                    Column.amount(cost.column(), cost.unit(), "So far: " + cost.definition()),
                    "acts of the {whole}: " + cost.meaning().en(),
                    "{level}行动：" + cost.meaning().zh(),
                    seen -> Costs.province(cost, seen.model().ledger()));
        }
        list.add(
                Column.amount("region_attention", "units", "Attention regions have spent so far for all purposes."),
                "attention of {regions}",
                "{region}注意力",
                seen -> Costs.regions(seen.model().ledger()));
        list.add(
                Column.amount("search_displaced", "trials", "Own trials given up so far for want of attention."),
                "own search displaced",
                "被挤出的自主探索",
                seen -> seen.model().ledger().searchDisplaced());
    }

    private static void addStandards(Variables<Observation> list) {
        list.add(
                Column.count("standards", "domains", "Standards in force."),
                "standards in force",
                "现行标准",
                Observation::standards);
        list.add(
                Column.count(
                        "practices_integrated",
                        "practices",
                        "Practices that the standards in force integrate: carriers whose modules they hold, summed over"
                                + " standards."),
                "practices integrated in standards",
                "标准集成的做法",
                Observation::integrated);
        list.add(
                Column.count("revisions", "revisions", "Standards replaced by a better draft so far."),
                "revisions of standards",
                "标准修订次数",
                seen -> seen.model().standards().revisions());
        list.add(
                Column.count(
                        "standards_overtaken",
                        "overtakes",
                        "How often so far a measured leader has risen by standard.margin above the best that was measured"
                                + " when the standard in force was drafted or last examined."),
                "standards overtaken",
                "标准被超越次数",
                seen -> seen.model().standards().overtakes());
        list.add(
                Column.amount(
                        "lock_in",
                        "units",
                        "Attention spent so far on own search beyond what it takes without standards."),
                "lock-in by standards",
                "标准锁定的注意力",
                seen -> seen.model().ledger().lockIn());
        list.add(
                Column.count(
                        "national_uptakes",
                        "domains",
                        "Domains that the nation has taken up so far, their standard or by an event."),
                "uptakes by the nation",
                "全国采用的领域",
                Observation::nationalUptakes);
        list.add(
                Column.count(
                        "provinces",
                        "provinces",
                        "Other provinces that have followed a national uptake so far, summed over domains, those of events"
                                + " included."),
                "provinces that followed",
                "跟进的省份",
                Observation::provinces);
    }

    private static Column changes(String name, String definition) {
        return Column.amount(name, "changes/domain", definition);
    }
}

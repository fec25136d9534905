package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The province's series: a row a tick. */
final class SeriesTable {
    private static final List<Measure<Observation>> MEASURES = measures();
    private static final List<Column> NULLS = List.of(
            changes(
                    "null_true_changes",
                    "Lead changes of the twin with frozen practices: true lead, 0 by construction."),
            changes("null_measured_changes", "Lead changes of the twin with frozen practices: measured lead."),
            changes("null_titled_changes", "Lead changes of the twin with frozen practices: titled lead."));

    private final Rows rows = new Rows();

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(Measure.columns(MEASURES));
        columns.addAll(NULLS);
        return columns;
    }

    /** Unit of a column. */
    static String unit(String name) {
        return columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::unit)
                .findFirst()
                .orElseThrow();
    }

    void add(Observation seen) {
        rows.add(MEASURES, seen);
    }

    /** Writes the last row again, of the same tick seen more closely. */
    void amend(Observation seen) {
        rows.dropLast(MEASURES.size());
        add(seen);
    }

    /** The rows, each with what the twin counted by then. */
    Table table(Optional<LeadWatch> twin, boolean titles) {
        int width = MEASURES.size();
        Rows whole = new Rows();
        for (int tick = 0; tick * width < rows.size(); tick++) {
            for (int column = 0; column < width; column++) {
                whole.add(rows.get(tick * width + column));
            }
            for (int lead = 0; lead < NULLS.size(); lead++) {
                boolean defined = twin.isPresent() && (lead < 2 || titles);
                whole.add(defined ? twin.get().changes(tick, lead) : Double.NaN);
            }
        }
        return whole.table(columns());
    }

    private static List<Measure<Observation>> measures() {
        Measures<Observation> list = new Measures<>();
        list.count("tick", "weeks", "Week of the run, from 0.", Observation::tick);
        list.add(Column.date("date", "Day on which the tick ends."), Observation::date);
        list.addAll(Tally.MEASURES, Observation::province);
        list.share(
                "covered_named",
                "Share of programmes covered in the domains that a source names.",
                seen -> seen.named().covered());
        list.share(
                "covered_synthetic",
                "Share of programmes covered in synthetic domains.",
                seen -> seen.synthetic().covered());
        String only = " of performance over programmes; only in the ticks of domains.csv.";
        list.performance("performance_p10", "First decile" + only, seen -> seen.quantile(.1));
        list.performance("performance_p90", "Ninth decile" + only, seen -> seen.quantile(.9));
        list.count("listed", "domains", "Domains listed so far.", Observation::listed);
        list.add(
                changes("true_changes", "Changes of the true lead per domain so far."),
                seen -> seen.leads().truly().changesPerDomain());
        list.add(
                changes("measured_changes", "Changes of the measured lead per domain so far."),
                seen -> seen.leads().measured().changesPerDomain());
        list.add(
                changes("titled_changes", "Changes of the title per domain so far; empty without a journal."),
                seen -> seen.hasJournal() ? seen.leads().titled().changesPerDomain() : Double.NaN);
        list.amount(
                "province_cost",
                "acts",
                "Visits, slots, slots for drafts, supervised programme-weeks, audits and prizes so far.",
                seen -> Costs.province(seen.model().ledger()));
        list.amount(
                "region_attention",
                "units",
                "Attention regions have spent so far for all purposes.",
                seen -> Costs.regions(seen.model().ledger()));
        list.amount(
                "search_displaced",
                "trials",
                "Own trials given up so far for want of attention.",
                seen -> seen.model().ledger().searchDisplaced());
        list.count("standards", "domains", "Standards in force.", Observation::standards);
        list.count(
                "practices_integrated",
                "practices",
                "Practices that the standards in force integrate: carriers whose modules they hold, summed over standards.",
                Observation::integrated);
        list.count(
                "revisions",
                "revisions",
                "Standards replaced by a better draft so far.",
                seen -> seen.model().standards().revisions());
        list.count(
                "standards_overtaken",
                "overtakes",
                "How often so far a measured leader has risen by standard.margin above the best that was measured when the"
                        + " standard in force was drafted or last examined.",
                seen -> seen.model().standards().overtakes());
        list.amount(
                "lock_in",
                "units",
                "Attention spent so far on own search beyond what it takes without standards.",
                seen -> seen.model().ledger().lockIn());
        list.count(
                "national_uptakes",
                "domains",
                "Domains whose standard the nation has taken up so far.",
                Observation::nationalUptakes);
        list.count(
                "provinces",
                "provinces",
                "Other provinces that have followed a national uptake so far, summed over domains.",
                Observation::provinces);
        return list.list();
    }

    private static Column changes(String name, String definition) {
        return Column.real(name, "changes/domain", "at least 0", definition);
    }
}

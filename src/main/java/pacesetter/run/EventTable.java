package pacesetter.run;

import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Happenings;

/** What happened, in order. */
final class EventTable {
    private static final int PER_PROGRAMME = 5; // about what two years bring; more is possible

    private final Rows rows;

    /** @param programmes regions times domains, 0 if no events are kept */
    EventTable(int programmes) {
        rows = new Rows(Math.max(1, programmes * PER_PROGRAMME * 8));
    }

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.count("tick", "weeks", "Week of the run, from 0."),
                Column.date("date", "Day on which the tick ends."),
                Column.choice("event", Codes.HAPPENINGS, "What happened."),
                Column.code("domain", codes.domains(), "Domain in which it happened."),
                Column.code("region", codes.regions(), "Region to which it happened; empty if to none."),
                Column.code("source_region", codes.regions(), "Region it came from, or the leader before."),
                Column.count("version", "1", "Number of the published or copied version it is about."),
                Column.real("value", "by event", "any", Happening.told()));
    }

    void add(Observation seen) {
        Happenings happenings = seen.model().happenings();
        for (int i = 0; i < happenings.count(); i++) {
            rows.add(seen.tick());
            rows.add(seen.date());
            rows.add(happenings.kind(i));
            rows.addIndex(happenings.domain(i));
            rows.addIndex(happenings.region(i));
            rows.addIndex(happenings.source(i));
            rows.addIndex(happenings.version(i));
            rows.add(happenings.value(i));
        }
    }

    Table table(Codes codes) {
        return rows.table(columns(codes));
    }
}

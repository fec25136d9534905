package pacesetter.run;

import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Happenings;
import pacesetter.scenario.Scenario;

/** What happened, in the order in which it did. */
final class EventTable implements TableRecorder {
    /** Rows of a programme: about what two years bring; more is possible. */
    static final int PER_PROGRAMME = 5;

    private final boolean kept;
    private final Rows rows;

    EventTable(Scenario scenario) {
        kept = scenario.recording().events();
        int programmes = scenario.regions().size() * scenario.domains().size();
        rows = new Rows(kept ? programmes * PER_PROGRAMME * 8 : 1);
    }

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.tick("Tick of the run, from 0; a week each."),
                Column.date("date", "Day on which the tick ends."),
                Column.choice("event", Codes.HAPPENINGS, "What happened."),
                Column.code("domain", codes.domains(), "Domain in which it happened."),
                Column.code("region", codes.regions(), "Region to which it happened; empty if to none."),
                Column.code("source_region", codes.regions(), "Region it came from, or the leader before."),
                Column.count("version", "1", "Number of the published or copied version it is about."),
                Column.real("value", "by event", "any", Happening.told()));
    }

    @Override
    public void add(Observation seen) {
        if (!kept) {
            return;
        }
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

    @Override
    public Table table(Ending ending) {
        return (ending.isWhole() ? rows : new Rows()).table(columns(ending.codes()));
    }
}

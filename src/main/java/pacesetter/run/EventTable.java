package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Happenings;
import pacesetter.scenario.Scenario;

/** What happened, in the order in which it did: the largest table, so whole numbers are kept as such. */
final class EventTable implements TableRecorder {
    /** Rows of a programme: about what two years bring; more is possible. */
    static final int PER_PROGRAMME = 5;

    private static final int VALUE = 6;
    private static final int WHOLE = 6; // columns but the value
    private static final int CHUNK = 256; // events

    private final boolean kept;
    private final List<int[]> whole = new ArrayList<>(); // by chunk: [event * WHOLE + column], -1 is empty
    private final List<double[]> values = new ArrayList<>(); // by chunk: [event]
    private int count;

    EventTable(Scenario scenario) {
        kept = scenario.recording().events();
    }

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.tick("Tick of the run, from 0; {step} each."),
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
            if (count == whole.size() * CHUNK) {
                whole.add(new int[CHUNK * WHOLE]);
                values.add(new double[CHUNK]);
            }
            int[] row = whole.get(count / CHUNK);
            int at = count % CHUNK * WHOLE;
            row[at] = seen.tick();
            row[at + 1] = happenings.kind(i);
            row[at + 2] = happenings.domain(i);
            row[at + 3] = happenings.region(i);
            row[at + 4] = happenings.source(i);
            row[at + 5] = happenings.version(i);
            values.get(count / CHUNK)[count % CHUNK] = happenings.value(i);
            count++;
        }
    }

    /** The events so far, not copied. */
    @Override
    public Table table(Ending ending) {
        int[][] integers = whole.toArray(int[][]::new);
        double[][] reals = values.toArray(double[][]::new);
        return new Table(
                columns(ending.codes()),
                ending.isWhole() ? count : 0,
                (event, column) ->
                        column == VALUE ? reals[event / CHUNK][event % CHUNK] : index(whole(integers, event, column)));
    }

    private static int whole(int[][] chunks, int event, int column) {
        return chunks[event / CHUNK][event % CHUNK * WHOLE + column];
    }

    private static double index(int whole) {
        return whole < 0 ? Double.NaN : whole;
    }
}

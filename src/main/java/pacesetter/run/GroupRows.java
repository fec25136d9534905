package pacesetter.run;

import java.util.ArrayList;
import java.util.List;

/** Rows by something, written in the ticks that are observed wholly. */
final class GroupRows {
    private final Rows rows = new Rows();

    /** The columns that every such table begins with, to be added to. */
    static List<Column> columns(Column group) {
        return new ArrayList<>(List.of(
                Column.tick("Tick of the run, from 0; a week each."),
                Column.date("date", "Day on which the tick ends."),
                group));
    }

    /** Begins a row; its cells are added to what is returned. */
    Rows start(Observation seen, int group) {
        rows.add(seen.tick());
        rows.add(seen.date());
        rows.add(group);
        return rows;
    }

    Table table(List<Column> columns) {
        return rows.table(columns);
    }
}

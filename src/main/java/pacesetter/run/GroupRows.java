package pacesetter.run;

import java.util.ArrayList;
import java.util.List;

/** Rows by something, written in the ticks that are observed wholly. */
final class GroupRows {
    private static final int FRONT = 3;

    private final Rows rows;

    /** @param cells of a row, behind those that every such table begins with */
    GroupRows(int cells) {
        rows = new Rows(FRONT + cells);
    }

    /** The columns that every such table begins with, to be added to. */
    static List<Column> columns(Column group) {
        return new ArrayList<>(List.of(
                Column.tick("Tick of the run, from 0; {step} each."),
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

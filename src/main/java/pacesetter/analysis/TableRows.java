package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** A table as it is filled, row by row. */
public final class TableRows {
    private final List<Column> columns;
    private final List<Double> cells = new ArrayList<>();

    public TableRows(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds cells to the row that is being filled. */
    public void add(double... values) {
        Arrays.stream(values).forEach(cells::add);
    }

    /** Adds so many empty cells. */
    public void empty(int count) {
        for (int i = 0; i < count; i++) {
            cells.add(Double.NaN);
        }
    }

    /** The rows so far. */
    public Table table() {
        return Table.of(columns, cells.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

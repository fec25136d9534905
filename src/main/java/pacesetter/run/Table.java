package pacesetter.run;

import java.util.List;

/** Rows of numbers under declared columns; NaN is an empty cell. Immutable. */
public final class Table {
    private final List<Column> columns;
    private final double[] cells; // [row * columns + column], finite or NaN

    /** Takes over {@code cells}, row by row; the caller must not keep it. */
    Table(List<Column> columns, double[] cells) {
        if (columns.isEmpty() || cells.length % columns.size() != 0) {
            throw new IllegalArgumentException(cells.length + " cells do not fill rows of " + columns.size());
        }
        this.columns = List.copyOf(columns);
        this.cells = cells;
        for (int i = 0; i < cells.length; i++) {
            if (Double.isInfinite(cells[i])) {
                throw new IllegalStateException(
                        columns.get(i % columns.size()).name() + " is infinite in row " + i / columns.size());
            }
        }
    }

    /** A table of the given cells, row by row. */
    public static Table of(List<Column> columns, double... cells) {
        return new Table(columns, cells.clone());
    }

    public List<Column> columns() {
        return columns;
    }

    public int rows() {
        return cells.length / columns.size();
    }

    /** The number in a cell, NaN if empty. */
    public double value(int row, int column) {
        return cells[row * columns.size() + column];
    }

    /** Position of the column with that name, or -1. */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

package pacesetter.run;

import java.util.List;
import pacesetter.scenario.Calendar;

/** Rows of numbers under declared columns; NaN is an empty cell. Immutable. */
public final class Table {
    private final List<Column> columns;
    private final int rows;
    private final Cells cells;

    /** Numbers by row and column, each finite or NaN; they must not change. */
    interface Cells {
        double at(int row, int column);
    }

    Table(List<Column> columns, int rows, Cells cells) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.cells = cells;
        for (int column = 0; column < columns.size(); column++) {
            if (canBeInfinite(columns.get(column))) {
                check(column);
            }
        }
    }

    /** The cells of another table, which it has checked. */
    private Table(List<Column> columns, Table checked) {
        this.columns = List.copyOf(columns);
        rows = checked.rows;
        cells = checked.cells;
    }

    /** Codes and days come of whole numbers. */
    private static boolean canBeInfinite(Column column) {
        return column.kind() == Column.Kind.INTEGER || column.kind() == Column.Kind.REAL;
    }

    private void check(int column) {
        for (int row = 0; row < rows; row++) {
            if (Double.isInfinite(cells.at(row, column))) {
                throw new IllegalStateException(columns.get(column).name() + " is infinite in row " + row);
            }
        }
    }

    /** A table of the given cells, row by row. */
    public static Table of(List<Column> columns, double... cells) {
        int width = columns.size();
        if (width == 0 || cells.length % width != 0) {
            throw new IllegalArgumentException(cells.length + " cells do not fill rows of " + width);
        }
        double[] kept = cells.clone();
        return new Table(columns, kept.length / width, (row, column) -> kept[row * width + column]);
    }

    public List<Column> columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** Some of its rows. */
    Table rows(int[] chosen) {
        return new Table(columns, chosen.length, (row, column) -> cells.at(chosen[row], column));
    }

    /** The same with what columns say of the step of a calendar. */
    Table in(Calendar calendar) {
        return new Table(columns.stream().map(column -> column.in(calendar)).toList(), this);
    }

    /** The number in a cell, NaN if empty. */
    public double value(int row, int column) {
        return cells.at(row, column);
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

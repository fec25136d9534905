package pacesetter.run;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table to be, filled cell by cell in the order of reading. */
final class Rows {
    private final int width;
    private final List<double[]> rows = new ArrayList<>();
    private double[] row = {}; // the last one
    private int filled; // its cells

    /** @param width cells of a row, at least 1 */
    Rows(int width) {
        this.width = width;
        filled = width;
    }

    /** The next cell; NaN for an empty one. */
    void add(double value) {
        if (filled == width) {
            row = new double[width];
            rows.add(row);
            filled = 0;
        }
        row[filled++] = value;
    }

    /** The next cell: an index, empty if negative. */
    void addIndex(int index) {
        add(index < 0 ? Double.NaN : index);
    }

    /** Cells, one a variable. */
    <T> void add(List<Variable<T>> variables, T subject) {
        for (int i = 0; i < variables.size(); i++) {
            add(variables.get(i).of(subject));
        }
    }

    /** Forgets the last row, which is full. */
    void dropLast() {
        rows.remove(rows.size() - 1);
    }

    double get(int row, int column) {
        return rows.get(row)[column];
    }

    int count() {
        return rows.size();
    }

    /** The rows so far, all of them full; more may be added, and are not in it. */
    Table table(List<Column> columns) {
        double[][] cells = rows.toArray(double[][]::new);
        return new Table(columns, cells.length, (row, column) -> cells[row][column]);
    }
}

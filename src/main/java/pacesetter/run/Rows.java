package pacesetter.run;

import java.util.Arrays;
import java.util.List;

/** Cells of a table to be, in the order of reading. */
final class Rows {
    private double[] cells;
    private int size;

    Rows() {
        this(256);
    }

    /** @param capacity cells to expect, at least 1 */
    Rows(int capacity) {
        cells = new double[capacity];
    }

    /** The next cell; NaN for an empty one. */
    void add(double value) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = value;
    }

    /** The next cell: an index, empty if negative. */
    void addIndex(int index) {
        add(index < 0 ? Double.NaN : index);
    }

    /** Forgets the last cells. */
    void dropLast(int count) {
        size -= count;
    }

    /** Cells, one a variable. */
    <T> void add(List<Variable<T>> variables, T subject) {
        for (Variable<T> variable : variables) {
            add(variable.of(subject));
        }
    }

    double get(int index) {
        return cells[index];
    }

    int size() {
        return size;
    }

    Table table(List<Column> columns) {
        return new Table(columns, Arrays.copyOf(cells, size));
    }
}

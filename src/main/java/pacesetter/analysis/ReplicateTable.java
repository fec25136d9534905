package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pacesetter.run.Table;

/** Some columns of the same table of many replicates, one upon the other: cell by cell a sample. */
public final class ReplicateTable {
    private final List<String> columns;
    private final List<double[]> layers = new ArrayList<>(); // by replicate, empty if missing: [row * columns + column]
    private Optional<Table> keys = Optional.empty();

    ReplicateTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a replicate's table, whose rows must stand for the same things as in the tables before. */
    void add(int replicate, Table table) {
        Table first = keys.orElse(table);
        if (first.rows() != table.rows()) {
            throw new IllegalArgumentException(
                    "replicate " + replicate + " has " + table.rows() + " rows, the first had " + first.rows());
        }
        keys = Optional.of(first);
        double[] layer = new double[table.rows() * columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            int column = column(table, columns.get(c));
            for (int row = 0; row < table.rows(); row++) {
                layer[row * columns.size() + c] = table.value(row, column);
            }
        }
        while (layers.size() <= replicate) {
            layers.add(new double[0]);
        }
        layers.set(replicate, layer);
    }

    int rows() {
        return keys.map(Table::rows).orElse(0);
    }

    /** Rows of which a column has this text. */
    IntPredicate where(String column, String text) {
        return row -> keys.map(table -> code(table, row, column)).orElse("").equals(text);
    }

    /** Rows of which a column of codes has the code at this index. */
    IntPredicate where(String column, int index) {
        return row -> keys.map(table -> table.value(row, column(table, column)) == index)
                .orElse(false);
    }

    /** The numbers of a cell, replicate by replicate. */
    Sample at(int row, String name) {
        int column = position(name);
        double[] values = new double[layers.size()];
        Arrays.setAll(values, replicate -> {
            double[] layer = layers.get(replicate);
            return layer.length == 0 ? Double.NaN : layer[row * columns.size() + column];
        });
        return Sample.of(values);
    }

    /** A column over the ticks of the chosen rows. */
    Band band(String name, IntPredicate chosen) {
        return new Band(IntStream.range(0, rows())
                .filter(chosen)
                .mapToObj(row -> Band.Point.of(tick(row), at(row, name)))
                .toList());
    }

    /** A column less that of another table, replicate by replicate, over the ticks that both have. */
    Band less(ReplicateTable other, String name) {
        return new Band(IntStream.range(0, Math.min(rows(), other.rows()))
                .mapToObj(row -> Band.Point.of(tick(row), Sample.of(Pairing.pairs(at(row, name), other.at(row, name)))))
                .toList());
    }

    /** Times that stand in the first row, infinite where a replicate's is empty: it did not come within the run. */
    Sample arrival(String name) {
        int column = position(name);
        double[] times = new double[layers.size()];
        Arrays.setAll(times, replicate -> {
            double[] layer = layers.get(replicate);
            if (layer.length == 0) {
                return Double.NaN;
            }
            return Double.isNaN(layer[column]) ? Double.POSITIVE_INFINITY : layer[column];
        });
        return Sample.of(times);
    }

    /** Number of replicates that are there. */
    int layers() {
        return (int) layers.stream().filter(layer -> layer.length > 0).count();
    }

    /** Ticks up to the last row's. */
    int ticks() {
        return rows() == 0 ? 0 : tick(rows() - 1) + 1;
    }

    private int tick(int row) {
        return keys.map(table -> (int) table.value(row, column(table, "tick"))).orElse(-1);
    }

    private int position(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("column " + name + " is not kept, only " + columns);
        }
        return column;
    }

    /** Position of a column that must be there. */
    public static int column(Table table, String name) {
        int column = table.column(name);
        if (column < 0) {
            throw new IllegalArgumentException("no column " + name + " in " + table.columns());
        }
        return column;
    }

    /** Text of a cell of a column of codes, empty if the cell is. */
    public static String code(Table table, int row, String name) {
        int column = column(table, name);
        double value = table.value(row, column);
        return Double.isNaN(value) ? "" : table.columns().get(column).codes().get((int) value);
    }
}

package pacesetter.run;

import java.util.Arrays;
import java.util.List;

/** Tables for tests outside this package. */
public final class Tables {
    private Tables() {}

    /** A table of the rows. */
    public static Table of(List<Column> columns, List<double[]> rows) {
        return Table.of(columns, rows.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    /** All cells to the bit, row by row. */
    public static long[] bits(Table table) {
        int columns = table.columns().size();
        long[] bits = new long[table.rows() * columns];
        Arrays.setAll(bits, i -> Double.doubleToLongBits(table.value(i / columns, i % columns)));
        return bits;
    }
}

package pacesetter.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;

/**
 * A result as bytes in a part file. It names its run by what it is and not by a number, so that a sweep can grow.
 *
 * @param strategy id
 * @param point the design point's {@link pacesetter.sweep.Design#key}
 * @param seed of the run's world
 * @param meaning of the run: {@link Meaning#ofRun}
 * @param message what broke; empty if the run completed
 * @param tables in the order of {@link RunTable}; none if it broke
 */
record SweepRecord(
        String strategy, int replicate, String point, long seed, long meaning, String message, List<Table> tables) {
    private static final int LONGEST_MESSAGE = 2000;

    SweepRecord {
        tables = List.copyOf(tables);
    }

    static SweepRecord of(RunResult result, String strategy, String point, long meaning) {
        int replicate = result.run().replicate();
        if (result instanceof RunResult.Completed done) {
            List<Table> tables = List.copyOf(done.tables().values());
            return new SweepRecord(strategy, replicate, point, result.seed(), meaning, "", tables);
        }
        String message = ((RunResult.Failed) result).message().replaceAll("[^ -~]", "?");
        String stated = message.isEmpty() ? "unknown" : message;
        return new SweepRecord(
                strategy,
                replicate,
                point,
                result.seed(),
                meaning,
                stated.substring(0, Math.min(LONGEST_MESSAGE, stated.length())),
                List.of());
    }

    /** The columns of the tables, in their order. */
    static List<List<Column>> columns(Layout layout) {
        return List.copyOf(layout.tables().values());
    }

    boolean hasFailed() {
        return !message.isEmpty();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(strategy);
            out.writeInt(replicate);
            out.writeUTF(point);
            out.writeLong(seed);
            out.writeLong(meaning);
            out.writeUTF(message);
            for (Table table : tables) {
                int columns = table.columns().size();
                out.writeInt(table.rows());
                for (int row = 0; row < table.rows(); row++) {
                    for (int column = 0; column < columns; column++) {
                        out.writeDouble(table.value(row, column));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a record, of whose tables the columns are known; without columns, the tables are left out.
     *
     * @param meant whether it says its meaning, which 0.1.0 did not
     * @throws IOException if the bytes are no such record
     */
    static SweepRecord read(byte[] bytes, int offset, int length, boolean meant, List<List<Column>> columns)
            throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            String strategy = in.readUTF();
            int replicate = in.readInt();
            String point = in.readUTF();
            long seed = in.readLong();
            long meaning = meant ? in.readLong() : 0;
            String message = in.readUTF();
            List<Table> tables = new ArrayList<>();
            if (message.isEmpty() && !columns.isEmpty()) {
                for (List<Column> table : columns) {
                    tables.add(Table.of(table, cells(in, table)));
                }
                if (in.available() > 0) {
                    throw new IOException("a result has more columns than its sweep");
                }
            }
            return new SweepRecord(strategy, replicate, point, seed, meaning, message, tables);
        }
    }

    private static double[] cells(DataInputStream in, List<Column> columns) throws IOException {
        long count = (long) in.readInt() * columns.size();
        if (count < 0 || count > in.available() / Double.BYTES) {
            throw new IOException("a result has fewer columns than its sweep");
        }
        double[] cells = new double[(int) count];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = in.readDouble();
            if (!fits(cells[i], columns.get(i % columns.size()))) {
                throw new IOException("a result holds a number that its column cannot");
            }
        }
        return cells;
    }

    private static boolean fits(double cell, Column column) {
        if (Double.isNaN(cell)) {
            return true; // an empty cell
        }
        return switch (column.kind()) {
            case CODE -> cell >= 0 && cell < column.codes().size();
            case DATE -> cell >= LocalDate.MIN.toEpochDay() && cell <= LocalDate.MAX.toEpochDay();
            case INTEGER, REAL -> !Double.isInfinite(cell);
            case TEXT -> false;
        };
    }
}

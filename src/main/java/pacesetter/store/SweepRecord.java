package pacesetter.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunResult;
import pacesetter.run.Table;

/**
 * A result as bytes in a part file. It names its run by what it is and not by a number, so that a sweep can grow.
 *
 * @param strategy id
 * @param point the design point's {@link pacesetter.sweep.Design#key}
 * @param message what broke; empty if the run completed
 * @param tables outcomes, series, domains, prefectures, indicators, adoptions, events, versions, targets; none if it broke
 */
record SweepRecord(String strategy, int replicate, String point, long seed, String message, List<Table> tables) {
    private static final int LONGEST_MESSAGE = 2000;

    SweepRecord {
        tables = List.copyOf(tables);
    }

    static SweepRecord of(RunResult result, String strategy, String point) {
        int replicate = result.run().replicate();
        if (result instanceof RunResult.Completed done) {
            List<Table> tables = List.of(
                    done.outcomes(),
                    done.series(),
                    done.domains(),
                    done.prefectures(),
                    done.indicators(),
                    done.adoptions(),
                    done.events(),
                    done.versions(),
                    done.targets());
            return new SweepRecord(strategy, replicate, point, result.seed(), "", tables);
        }
        String message = ((RunResult.Failed) result).message().replaceAll("[^ -~]", "?");
        String stated = message.isEmpty() ? "unknown" : message;
        return new SweepRecord(
                strategy,
                replicate,
                point,
                result.seed(),
                stated.substring(0, Math.min(LONGEST_MESSAGE, stated.length())),
                List.of());
    }

    /** The columns of the tables, in their order. */
    static List<List<Column>> columns(Layout layout) {
        return List.of(
                layout.outcomes(),
                layout.series(),
                layout.domains(),
                layout.prefectures(),
                layout.indicators(),
                layout.adoptions(),
                layout.events(),
                layout.versions(),
                layout.targets());
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

    /** Reads a record, of whose tables the columns are known; without columns, the tables are left out. */
    static SweepRecord read(byte[] bytes, int offset, int length, List<List<Column>> columns) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            String strategy = in.readUTF();
            int replicate = in.readInt();
            String point = in.readUTF();
            long seed = in.readLong();
            String message = in.readUTF();
            List<Table> tables = new ArrayList<>();
            if (message.isEmpty()) {
                for (List<Column> table : columns) {
                    double[] cells = new double[in.readInt() * table.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = in.readDouble();
                    }
                    tables.add(Table.of(table, cells));
                }
            }
            return new SweepRecord(strategy, replicate, point, seed, message, tables);
        }
    }
}

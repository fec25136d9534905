package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Formula;

/**
 * A CSV file as RFC 4180 has it (lines end in CRLF on every system), in UTF-8 with one header line; an undefined cell is
 * empty; no cell is a formula. Most cells are codes, whole numbers and dates of the row before: their bytes are made once and copied.
 */
final class CsvFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final byte[] NOTHING = {};
    private static final byte[] COMMA = {','};
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[][] SMALL = new byte[10_000][]; // whole numbers

    static {
        Arrays.setAll(SMALL, i -> Integer.toString(i).getBytes(StandardCharsets.US_ASCII));
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private double lastDay = Double.NaN;
    private byte[] lastDate = NOTHING;

    CsvFile(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        add(columns.stream().map(Column::name).toList());
    }

    /** A row of texts. */
    void add(List<String> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            write(i == 0 ? NOTHING : COMMA);
            write(field(row.get(i)));
        }
        write(LINE_END);
    }

    /** All rows of a table, each behind the same texts. */
    void add(List<String> front, Table table) throws IOException {
        byte[] start =
                bytes(String.join(",", front.stream().map(CsvFile::quoted).toList()));
        List<Column> columns = table.columns();
        List<byte[][]> codes = new ArrayList<>();
        for (Column column : columns) {
            codes.add(column.codes().stream().map(CsvFile::field).toArray(byte[][]::new));
        }
        for (int row = 0; row < table.rows(); row++) {
            write(start);
            for (int column = 0; column < columns.size(); column++) {
                if (column > 0 || !front.isEmpty()) {
                    write(COMMA);
                }
                write(text(columns.get(column), codes.get(column), table.value(row, column)));
            }
            write(LINE_END);
        }
    }

    private byte[] text(Column column, byte[][] codes, double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        return switch (column.kind()) {
            case INTEGER -> whole((long) value);
            case REAL -> value == (int) value ? whole((long) value) : bytes(Decimal.text(value));
            case CODE -> codes[(int) value];
            case DATE -> date(value);
            case TEXT -> throw new IllegalStateException(column.name() + " is no number");
        };
    }

    private static byte[] whole(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : bytes(Long.toString(value));
    }

    /** Rows of one day stand together, so the last text is often the next. */
    private byte[] date(double day) {
        if (day != lastDay) {
            lastDay = day;
            lastDate = bytes(LocalDate.ofEpochDay((long) day).toString());
        }
        return lastDate;
    }

    private static byte[] field(String text) {
        return bytes(quoted(text));
    }

    /** No formula, and in quotation marks where the text has a character that would end the field. */
    private static String quoted(String given) {
        String text = Formula.cell(given);
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] field) throws IOException {
        if (field.length > BUFFER - filled) {
            flush();
        }
        if (field.length > BUFFER) {
            out.write(field);
        } else {
            System.arraycopy(field, 0, buffer, filled, field.length);
            filled += field.length;
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}

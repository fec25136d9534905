package pacesetter.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** A CSV file as RFC 4180 has it (lines end in CRLF on every system), with one header line; an undefined cell is empty. */
final class CsvFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;
    private double lastDay = Double.NaN;
    private String lastDate = "";

    CsvFile(OutputStream out, List<Column> columns) throws IOException {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(BUFFER)
                .build(out, StandardCharsets.UTF_8);
        add(columns.stream().map(Column::name).toList());
    }

    /** A row of texts. */
    void add(List<String> row) throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** All rows of a table, each behind the same texts. */
    void add(List<String> front, Table table) throws IOException {
        List<Column> columns = table.columns();
        try {
            for (int row = 0; row < table.rows(); row++) {
                CsvWriter.CsvWriterRecord fields = csv.writeRecord();
                for (String text : front) {
                    fields.writeField(text);
                }
                for (int column = 0; column < columns.size(); column++) {
                    fields.writeField(text(columns.get(column), table.value(row, column)));
                }
                fields.endRecord();
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String text(Column column, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return switch (column.kind()) {
            case INTEGER -> Long.toString((long) value);
            case REAL -> Decimal.text(value);
            case CODE -> column.codes().get((int) value);
            case DATE -> date(value);
            case TEXT -> throw new IllegalStateException(column.name() + " is no number");
        };
    }

    /** Rows of one day stand together, so the last text is often the next. */
    private String date(double day) {
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay((long) day).toString();
        }
        return lastDate;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Goal;

/** {@code columns.csv}: what every column of every file means. */
final class ColumnsFile {
    static final String NAME = "columns.csv";

    private ColumnsFile() {}

    static void write(OutputStream out, Map<String, List<Column>> files) throws IOException {
        List<Column> header = List.of(
                Column.text("file", "The file."),
                Column.text("column", "The column."),
                Column.text("kind", "How a value is written."),
                Column.text("unit", "The unit."),
                Column.text("range", "Allowed values."),
                Column.text("goal", "max if more is better, min if less is; empty where neither is."),
                Column.text("definition", "How the number is made."),
                Column.text("source", "Study the measure comes from."));
        try (CsvFile csv = new CsvFile(out, header)) {
            for (Map.Entry<String, List<Column>> file : files.entrySet()) {
                for (Column column : file.getValue()) {
                    csv.add(List.of(
                            file.getKey(),
                            column.name(),
                            column.kind().name().toLowerCase(Locale.ROOT),
                            column.unit(),
                            column.range(),
                            column.goal().map(Goal::word).orElse(""),
                            column.definition(),
                            column.source()));
                }
            }
        }
    }
}

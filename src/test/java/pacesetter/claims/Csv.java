package pacesetter.claims;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a table by the names of its columns. */
final class Csv {
    private Csv() {}

    static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow(() -> new IllegalArgumentException("no " + column));
    }
}

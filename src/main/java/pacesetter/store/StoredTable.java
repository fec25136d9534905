package pacesetter.store;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldModifier;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import pacesetter.run.Cancellation;
import pacesetter.text.Formula;
import pacesetter.text.Name;

/** A table in a folder of results, read row by row; whatever is wrong in it is a {@link BrokenResultsException}. */
record StoredTable(Path file) {
    /** Numbers below it can be squared and summed up; no run gives one that is nearly as large. */
    private static final double LARGEST = 1e50;

    /** The names of its columns. */
    List<String> header() throws IOException {
        if (!TableFile.isFile(file)) {
            throw new BrokenResultsException(file, new Name("is missing", "不存在"));
        }
        try (var lines = CsvReader.builder().ofCsvRecord(TableFile.open(TableFile.of(file)));
                var rows = lines.iterator()) {
            List<String> names = rows.hasNext()
                    ? rows.next().getFields().stream().map(Formula::text).toList()
                    : List.of();
            if (new HashSet<>(names).size() < names.size()) {
                throw new BrokenResultsException(file, new Name("is damaged: it has a column twice", "已损坏：有一列出现两次"));
            }
            return names;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new BrokenResultsException(file, new Name("is no CSV file: " + e.getMessage(), "不是 CSV 文件"));
        }
    }

    /** Hands on its rows; what the sink throws at one is told with its line. */
    void read(Consumer<NamedCsvRecord> sink) throws IOException {
        if (!TableFile.isFile(file)) {
            throw new BrokenResultsException(file, new Name("is no file", "不是文件"));
        }
        long line = 1;
        NamedCsvRecordHandler handler = NamedCsvRecordHandler.builder()
                .fieldModifier(FieldModifier.modify(Formula::text))
                .build();
        try (CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().detectBomHeader(true).build(handler, TableFile.open(TableFile.of(file)));
                CloseableIterator<NamedCsvRecord> rows = csv.iterator()) {
            while (rows.hasNext()) {
                Cancellation.check();
                NamedCsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                int cells = row.getHeader().size();
                if (row.getFieldCount() != cells) {
                    throw new IllegalArgumentException("there are " + row.getFieldCount() + " cells, not " + cells);
                }
                sink.accept(row);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new BrokenResultsException(
                    file, Name.of("is damaged near line %d: %s", "在第 %d 行附近已损坏：%s", line, reason(e)));
        }
    }

    private static Name reason(RuntimeException trouble) {
        return trouble instanceof NumberFormatException
                ? new Name("there is no number where one has to be", "应为数之处不是数")
                : trouble instanceof DateTimeException
                        ? new Name("there is no date where one has to be", "应为日期之处不是日期")
                        : trouble instanceof IndexOutOfBoundsException
                                ? new Name(
                                        "it tells of a strategy that the manifest does not know", "其中有 manifest 所无的策略")
                                : new Name(String.valueOf(trouble.getMessage()), "其中有不可能的内容");
    }

    /** A number that a run can have given. */
    static double number(String text) {
        double number = Double.parseDouble(text);
        if (!(Math.abs(number) < LARGEST)) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}

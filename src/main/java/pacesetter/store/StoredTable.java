package pacesetter.store;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import pacesetter.run.Cancellation;

/** A table in a folder of results, read row by row; whatever is wrong in it is a {@link BrokenResultsException}. */
record StoredTable(Path file) {
    /** Numbers below it can be squared and summed up; no run gives one that is nearly as large. */
    private static final double LARGEST = 1e50;

    /** The names of its columns. */
    List<String> header() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BrokenResultsException(file, "is missing");
        }
        try (var lines = CsvReader.builder().ofCsvRecord(file);
                var rows = lines.iterator()) {
            List<String> names = rows.hasNext() ? rows.next().getFields() : List.of();
            if (new HashSet<>(names).size() < names.size()) {
                throw new BrokenResultsException(file, "is damaged: it has a column twice");
            }
            return names;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new BrokenResultsException(file, "is no CSV file: " + e.getMessage());
        }
    }

    /** Hands on its rows; what the sink throws at one is told with its line. */
    void read(Consumer<NamedCsvRecord> sink) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BrokenResultsException(file, "is no file");
        }
        long line = 1;
        try (CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file);
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
            throw new BrokenResultsException(file, "is damaged near line " + line + ": " + reason(e));
        }
    }

    private static String reason(RuntimeException trouble) {
        return trouble instanceof NumberFormatException
                ? "there is no number where one has to be"
                : trouble instanceof DateTimeException
                        ? "there is no date where one has to be"
                        : trouble instanceof IndexOutOfBoundsException
                                ? "it tells of a strategy that the manifest does not know"
                                : String.valueOf(trouble.getMessage());
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

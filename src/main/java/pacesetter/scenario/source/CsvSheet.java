package pacesetter.scenario.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/**
 * The cells of a CSV file as it is, whatever they mean.
 *
 * @param separator what stands between cells: Excel writes a semicolon where the decimal sign is a comma
 * @param rows those with anything in them; at least one
 */
public record CsvSheet(Source source, char separator, List<CsvRow> rows) {
    /** Largest file: enough for 100,000 regions or a million borders. */
    public static final int MAX_BYTES = 32 << 20;

    /** What Excel writes in the first line so that it knows the separator again. */
    private static final String SEPARATOR_LINE = "sep=";

    public CsvSheet {
        rows = List.copyOf(rows);
    }

    /** The cells, or nothing and a problem noted if it is no CSV or is empty. */
    public static Optional<CsvSheet> read(Source source, Problems problems) {
        char separator = Separator.of(source.text());
        List<CsvRow> rows = new ArrayList<>();
        CsvRow.Handler handler = new CsvRow.Handler(source.shown());
        Iterator<CsvRow> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, source.text())
                .iterator();
        try {
            while (records.hasNext()) {
                CsvRow row = records.next();
                if (row.width() > 0 && !isSeparatorLine(row)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    new Place(source.shown(), handler.line(), 1),
                    new Name("line", "行"),
                    new Name("from here", "由此起"),
                    new Name("is no CSV", "不是 CSV"),
                    new Name("Look for a quotation mark without its partner.", "请查找不成对的引号。"));
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            problems.add(source.start(), Source.FILE, Name.same(source.shown()), Source.EMPTY);
            return Optional.empty();
        }
        return hasHidden(rows, problems) ? Optional.empty() : Optional.of(new CsvSheet(source, separator, rows));
    }

    private static boolean isSeparatorLine(CsvRow row) {
        return row.place().line() == 1
                && row.width() == 1
                && row.cells().get(0).text().startsWith(SEPARATOR_LINE);
    }

    /** Whether a cell has a character that cannot be seen; each that does is a problem noted. */
    private static boolean hasHidden(List<CsvRow> rows, Problems problems) {
        boolean found = false;
        for (CsvRow row : rows) {
            for (Tree.Leaf cell : row.cells()) {
                OptionalInt hidden = Hidden.first(cell.text());
                found |= hidden.isPresent();
                hidden.ifPresent(at -> problems.addHidden(cell.place(), cell.text(), at));
            }
        }
        return found;
    }
}

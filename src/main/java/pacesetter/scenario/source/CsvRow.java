package pacesetter.scenario.source;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A record of a CSV file.
 *
 * @param place where it begins; cells know the column they begin in, if none before them spans lines
 */
public record CsvRow(Place place, List<Tree.Leaf> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Cells up to the last with anything in it. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).text().isEmpty()) {
            width--;
        }
        return width;
    }

    /** The first so many cells, with empty ones for those that are not there. */
    CsvRow first(int count) {
        List<Tree.Leaf> first = new ArrayList<>(cells.subList(0, Math.min(count, cells.size())));
        while (first.size() < count) {
            first.add(new Tree.Leaf(place, "", true));
        }
        return new CsvRow(place, first);
    }

    /** Collects cells with their places, which the reader's own records do not keep. */
    static final class Handler extends CsvCallbackHandler<CsvRow> {
        private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

        private final String file;
        private final List<Tree.Leaf> cells = new ArrayList<>();
        private RecordType type = RecordType.DATA;
        private int line = 1;
        private int column = 1;

        Handler(String file) {
            this.file = file;
        }

        /** The line in which the record begins that was read last. */
        int line() {
            return line;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return cells.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            type = RecordType.DATA;
            line = (int) startingLineNumber;
            column = 1;
            cells.clear();
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            cells.add(new Tree.Leaf(new Place(file, line, column), plain(text), true));
            int quotes = quoted ? 2 + (int) text.chars().filter(c -> c == '"').count() : 0;
            column += text.codePointCount(0, length) + quotes + 1;
        }

        /** Without blanks around it, and with those that no keyboard has (no-break, full-width) as common ones. */
        private static String plain(String text) {
            return BLANK.matcher(text).replaceAll(" ").strip().replace("\r\n", "\n");
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(new Place(file, line, 1), cells);
        }
    }
}

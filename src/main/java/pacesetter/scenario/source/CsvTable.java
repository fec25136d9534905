package pacesetter.scenario.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.text.Hidden;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** A CSV file (RFC 4180) with a header line; columns are found by name, others are ignored. */
public final class CsvTable {
    /** Largest file: enough for 100,000 regions or a million borders. */
    public static final int MAX_BYTES = 32 << 20;

    private static final Name COLUMN = new Name("column", "列");

    private final Map<String, Integer> columns;
    private final List<CsvRow> rows;

    private final boolean complete;

    private CsvTable(Map<String, Integer> columns, List<CsvRow> rows, boolean complete) {
        this.columns = columns;
        this.rows = rows;
        this.complete = complete;
    }

    /** The table, or nothing and a problem noted if it is no CSV or a required column is missing. */
    public static Optional<CsvTable> read(Source source, List<String> required, Problems problems) {
        return read(source, required, Map.of(), problems);
    }

    /**
     * The same, of a table that may be of an earlier version.
     *
     * @param former today's names of columns that have had others, by those
     */
    public static Optional<CsvTable> read(
            Source source, List<String> required, Map<String, String> former, Problems problems) {
        List<CsvRow> rows = new ArrayList<>();
        CsvRow.Handler handler = new CsvRow.Handler(source.shown());
        Iterator<CsvRow> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, source.text())
                .iterator();
        try {
            while (records.hasNext()) {
                rows.add(records.next());
            }
        } catch (CsvParseException e) {
            Place place = new Place(source.shown(), handler.line(), 1);
            problems.add(
                    place,
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
        if (hasHidden(rows, problems)) {
            return Optional.empty();
        }
        return header(source, rows.get(0), required, former, problems).map(columns -> {
            List<CsvRow> whole = whole(rows, problems);
            return new CsvTable(columns, whole, whole.size() == rows.size() - 1);
        });
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

    private static Optional<Map<String, Integer>> header(
            Source source, CsvRow header, List<String> required, Map<String, String> former, Problems problems) {
        int before = problems.count();
        String first = header.cells().get(0).text();
        if (header.cells().size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            problems.add(
                    source.start(),
                    new Name("header", "表头"),
                    Name.same(first),
                    new Name("is one cell", "只有一格"),
                    new Name(
                            "Save the table as CSV with commas, not semicolons or tabs, between its cells.",
                            "请将表格存为 CSV，各格之间用逗号，不用分号或制表符。"));
            return Optional.empty();
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Tree.Leaf cell = header.cells().get(i);
            String name = former.getOrDefault(cell.text(), cell.text());
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problems.add(
                        cell.place(),
                        COLUMN,
                        Name.same(cell.text()),
                        name.equals(cell.text())
                                ? new Name("stands here twice", "出现两次")
                                : Name.of("is the former name of %s, which stands here too", "是 %s 的旧名，而后者也在此处", name));
            }
        }
        for (String name : required) {
            if (!columns.containsKey(name)) {
                Optional<Name> hint = Spelling.nearest(name, columns.keySet())
                        .filter(near -> !required.contains(near))
                        .map(near -> Name.of("Is it %s?", "是否即 %s？", near));
                problems.add(
                        source.start(), COLUMN, Name.same(name), new Name("is missing from the header", "未列入表头"), hint);
            }
        }
        return problems.count() == before ? Optional.of(columns) : Optional.empty();
    }

    /** The rows below the header that are as long as it. */
    private static List<CsvRow> whole(List<CsvRow> rows, Problems problems) {
        int width = rows.get(0).cells().size();
        List<CsvRow> whole = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            int cells = row.cells().size();
            if (cells == width) {
                whole.add(row);
            } else {
                problems.add(
                        row.place(),
                        new Name("cells", "格数"),
                        Name.same(cells),
                        Name.of("must be %d as in the header", "应与表头一致，为 %d", width));
            }
        }
        return whole;
    }

    /** The rows below the header. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** False if a row was left out because of its length. */
    public boolean isComplete() {
        return complete;
    }

    /** The names in the header, in order. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A cell of a column that is there. */
    public Tree.Leaf cell(CsvRow row, String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return row.cells().get(index);
    }
}

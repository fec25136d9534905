package pacesetter.scenario.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.text.Name;

/** A CSV file with a header line, perhaps below a title; columns are found by what they are called. */
public final class CsvTable {
    /** Largest file. */
    public static final int MAX_BYTES = CsvSheet.MAX_BYTES;

    /** Rows in which the header is looked for. */
    private static final int TITLES = 20;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private final CsvRow header;
    private final Map<String, Integer> columns;
    private final List<CsvRow> rows;

    private final boolean complete;

    private CsvTable(CsvRow header, Map<String, Integer> columns, List<CsvRow> rows, boolean complete) {
        this.header = header;
        this.columns = columns;
        this.rows = rows;
        this.complete = complete;
    }

    /** The table, or nothing and a problem noted if it is no CSV or a required column is missing. */
    public static Optional<CsvTable> read(Source source, List<String> required, Problems problems) {
        return read(
                source, Columns.of(required.stream().map(TableColumn::required).toList()), problems);
    }

    /**
     * The same of a table with one other name for some columns.
     *
     * @param others our names, by those
     */
    public static Optional<CsvTable> read(
            Source source, List<String> required, Map<String, String> others, Problems problems) {
        Map<String, List<String>> synonyms = new LinkedHashMap<>();
        required.forEach(name -> synonyms.put(name, new ArrayList<>()));
        others.forEach((other, name) ->
                synonyms.computeIfAbsent(name, key -> new ArrayList<>()).add(other));
        List<TableColumn> columns = new ArrayList<>();
        synonyms.forEach(
                (name, called) -> columns.add(new TableColumn(name, required.contains(name), called, List.of())));
        return read(source, Columns.of(columns), problems);
    }

    /** The same of a table whose columns may be called otherwise. */
    public static Optional<CsvTable> read(Source source, Columns columns, Problems problems) {
        return CsvSheet.read(source, problems).flatMap(sheet -> of(sheet, columns, problems));
    }

    /** The same of cells that were read. */
    public static Optional<CsvTable> of(CsvSheet sheet, Columns columns, Problems problems) {
        return of(sheet, columns, Optional.empty(), problems);
    }

    /**
     * The same where a row may have any number of cells of a column.
     *
     * @param open that column; if it is the last one, rows may have more cells than the header
     */
    public static Optional<CsvTable> open(CsvSheet sheet, Columns columns, String open, Problems problems) {
        return of(sheet, columns, Optional.of(open), problems);
    }

    private static Optional<CsvTable> of(CsvSheet sheet, Columns columns, Optional<String> open, Problems problems) {
        List<CsvRow> rows = sheet.rows();
        Header header = Header.best(columns, rows.subList(0, Math.min(TITLES, rows.size())));
        return header.resolve(problems).map(found -> {
            List<CsvRow> below = rows.subList(rows.indexOf(header.row()) + 1, rows.size());
            int width = header.row().width();
            List<CsvRow> whole = new ArrayList<>();
            CsvTable table = new CsvTable(header.row(), found, whole, true);
            boolean endless = open.map(table::isLast).orElse(false);
            for (CsvRow row : below) {
                boolean tooLong = row.width() > width && !endless;
                boolean tooShort = row.cells().size() < width && columns.list().isEmpty();
                if (!tooLong && !tooShort) {
                    whole.add(row.first(Math.max(width, row.width())));
                } else {
                    problems.add(
                            row.place(),
                            new Name("cells", "格数"),
                            Name.same(row.cells().size()),
                            Name.of("must be %d as in the header", "应与表头一致，为 %d", width),
                            tooLong ? Optional.of(quote(sheet.separator())) : Optional.empty());
                }
            }
            return whole.size() == below.size() ? table : new CsvTable(header.row(), found, whole, false);
        });
    }

    private static Name quote(char separator) {
        return Name.of(
                "A cell with %s in it needs quotation marks around it.",
                "含有 %s 的单元格须加引号。", separator == '\t' ? new Name("a tab", "制表符") : Name.same(separator));
    }

    /** The rows below the header that have anything in them. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** False if a row was left out because of its length. */
    public boolean isComplete() {
        return complete;
    }

    /** The names in the header, in order: ours where it is one of our columns. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell of a column and those behind it that have its header with another number, or none. */
    public List<Tree.Leaf> from(CsvRow row, String column) {
        int first = index(column);
        String called = stem(first);
        int end = first + 1;
        while (end < row.cells().size() && (stem(end).isEmpty() || stem(end).equals(called))) {
            end++;
        }
        return row.cells().subList(first, end);
    }

    private boolean isLast(String column) {
        return stem(header.width() - 1).equals(stem(index(column)));
    }

    private String stem(int cell) {
        return cell < header.width()
                ? NUMBER.matcher(TableColumn.plain(header.cells().get(cell).text()))
                        .replaceFirst("")
                : "";
    }

    /** A cell of a column that is there. */
    public Tree.Leaf cell(CsvRow row, String column) {
        return row.cells().get(index(column));
    }

    private int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return index;
    }
}

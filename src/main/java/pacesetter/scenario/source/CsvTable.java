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
import pacesetter.text.Spelling;

/** A CSV file (RFC 4180) with a header line; columns are found by name, others are ignored. */
public final class CsvTable {
    /** Largest file: enough for 100,000 regions or a million borders. */
    public static final int MAX_BYTES = 32 << 20;

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
            problems.add(place, "line", "from here", "is no CSV", "Look for a quotation mark without its partner.");
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            problems.add(source.start(), "file", source.shown(), "is empty");
            return Optional.empty();
        }
        return header(source, rows.get(0), required, former, problems).map(columns -> {
            List<CsvRow> whole = whole(rows, problems);
            return new CsvTable(columns, whole, whole.size() == rows.size() - 1);
        });
    }

    private static Optional<Map<String, Integer>> header(
            Source source, CsvRow header, List<String> required, Map<String, String> former, Problems problems) {
        int before = problems.count();
        String first = header.cells().get(0).text();
        if (header.cells().size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            String hint = "Save the table as CSV with commas, not semicolons or tabs, between its cells.";
            problems.add(source.start(), "header", first, "is one cell", hint);
            return Optional.empty();
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Tree.Leaf cell = header.cells().get(i);
            String name = former.getOrDefault(cell.text(), cell.text());
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problems.add(
                        cell.place(),
                        "column",
                        cell.text(),
                        name.equals(cell.text())
                                ? "stands here twice"
                                : "is the former name of " + name + ", which stands here too");
            }
        }
        for (String name : required) {
            if (!columns.containsKey(name)) {
                Optional<String> hint = Spelling.nearest(name, columns.keySet())
                        .filter(near -> !required.contains(near))
                        .map(near -> "Is it " + near + "?");
                problems.add(source.start(), "column", name, "is missing from the header", hint);
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
                problems.add(row.place(), "cells", Integer.toString(cells), "must be " + width + " as in the header");
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

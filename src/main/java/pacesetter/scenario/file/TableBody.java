package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * The rows of a table that are places, without the total and the notes that offices write around them.
 *
 * @param decimals whether codes are whole numbers that a program has written as decimals: 101.0
 * @param complete whether no row was left out that may be a place
 */
record TableBody(List<CsvRow> rows, boolean decimals, boolean complete) {
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "overall",
            "insgesamt",
            "gesamt",
            "summe",
            "totale",
            "somme",
            "ensemble",
            "suma",
            "итого",
            "всего",
            "合计",
            "总计",
            "总和",
            "共计",
            "合計",
            "全省",
            "全国");

    private static final List<String> FIGURES = List.of("lon", "lat", "population");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+(\\.0)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.0");

    /** The rows of a table with code, name, coordinates and population; a note between them is a problem. */
    static TableBody of(CsvTable table, Problems problems) {
        List<CsvRow> rows = table.rows();
        int end = rows.size();
        while (end > 0 && (isNote(table, rows.get(end - 1)) || isTotal(table, rows.get(end - 1)))) {
            end--;
        }
        List<CsvRow> places = new ArrayList<>();
        boolean complete = true;
        for (CsvRow row : rows.subList(0, end)) {
            if (isNote(table, row)) {
                complete = false;
                problems.add(
                        row.place(),
                        new Name("row", "行"),
                        Name.same(first(row)),
                        new Name("has neither coordinates nor population", "既无坐标也无人口"),
                        new Name("Delete the row if it is a heading or a note.", "若为标题或注释，请删除该行。"));
            } else if (!isTotal(table, row)) {
                places.add(row);
            }
        }
        boolean decimals = places.stream()
                .allMatch(row -> WHOLE.matcher(table.cell(row, "code").text()).matches());
        return new TableBody(places, decimals, complete);
    }

    /** Whether it has no figure, and not both a code and a name either. */
    private static boolean isNote(CsvTable table, CsvRow row) {
        String code = table.cell(row, "code").text();
        boolean named = !code.isEmpty()
                && code.indexOf(' ') < 0
                && !table.cell(row, "name").text().isEmpty();
        return !named
                && FIGURES.stream()
                        .allMatch(column -> table.cell(row, column).text().isEmpty());
    }

    /** Whether it sums up the others: it is called so, and stands nowhere. */
    private static boolean isTotal(CsvTable table, CsvRow row) {
        boolean called =
                TOTALS.contains(word(table.cell(row, "code"))) || TOTALS.contains(word(table.cell(row, "name")));
        return called
                && table.cell(row, "lon").text().isEmpty()
                && table.cell(row, "lat").text().isEmpty();
    }

    private static String word(Tree.Leaf cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    private static String first(CsvRow row) {
        return row.cells().stream()
                .map(Tree.Leaf::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The code that a cell means. */
    String code(String cell) {
        return decimals && DECIMAL.matcher(cell).matches() ? cell.substring(0, cell.length() - 2) : cell;
    }
}

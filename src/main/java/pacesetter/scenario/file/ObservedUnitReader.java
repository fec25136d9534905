package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.observed.ObservedTie;
import pacesetter.scenario.observed.ObservedUnit;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads which regions could adopt, and which of them look at which. */
public final class ObservedUnitReader {
    private static final Numeric POPULATION = Numeric.wholeBetween(1, Integer.MAX_VALUE);
    private static final List<String> NAMES = List.of("name", "名称");
    private static final List<String> POPULATIONS = List.of("population", "人口");

    private ObservedUnitReader() {}

    /** The regions of a table with codes or names and perhaps populations; problems are noted. */
    public static List<ObservedUnit> units(Source source, Problems problems) {
        List<ObservedUnit> units = new ArrayList<>();
        Optional<CsvTable> read = CsvTable.read(source, List.of(), problems);
        if (read.isEmpty()) {
            return units;
        }
        CsvTable table = read.get();
        Optional<String> code = usual(AdoptionColumns.REGIONS, table, source, problems);
        Optional<String> name = usual(NAMES, table, source, problems);
        Optional<String> population = usual(POPULATIONS, table, source, problems);
        if (code.isEmpty()) {
            missing(source, problems, new Name("region", "地区"));
            return units;
        }
        Set<String> seen = new HashSet<>();
        for (CsvRow row : table.rows()) {
            Tree.Leaf cell = table.cell(row, code.get());
            if (cell.text().isEmpty() || !seen.add(cell.text().toLowerCase(Locale.ROOT))) {
                problems.add(
                        cell.place(),
                        Name.same(code.get()),
                        cell.shown(),
                        cell.text().isEmpty()
                                ? new Name("must say which", "应填写")
                                : new Name("stands here twice", "出现两次"));
                continue;
            }
            double size = population
                    .map(column -> table.cell(row, column))
                    .filter(of -> !of.text().isEmpty())
                    .flatMap(of -> POPULATION.read("population", of, problems))
                    .map(value -> ((Number) value).doubleValue())
                    .orElse(Double.NaN);
            units.add(new ObservedUnit(
                    cell.text(),
                    name.map(column -> table.cell(row, column).text())
                            .filter(text -> !text.isEmpty())
                            .orElse(cell.text()),
                    size));
        }
        return units;
    }

    /** Ties as a file has them: {@code from,to}, one way; or {@code code_a,code_b}, both ways. Problems are noted. */
    public static List<ObservedTie> ties(Source source, Problems problems) {
        List<ObservedTie> ties = new ArrayList<>();
        Optional<CsvTable> read = CsvTable.read(source, List.of(), problems);
        if (read.isEmpty()) {
            return ties;
        }
        CsvTable table = read.get();
        boolean directed = table.has("from") && table.has("to");
        if (!directed && !(table.has("code_a") && table.has("code_b"))) {
            problems.add(
                    source.start(),
                    new Name("columns", "列"),
                    Name.list(table.columns()),
                    new Name("must have from and to, or code_a and code_b", "应含 from 与 to，或 code_a 与 code_b"));
            return ties;
        }
        for (CsvRow row : table.rows()) {
            String a = table.cell(row, directed ? "from" : "code_a").text();
            String b = table.cell(row, directed ? "to" : "code_b").text();
            if (a.isEmpty() || b.isEmpty() || a.equalsIgnoreCase(b)) {
                problems.add(
                        row.place(),
                        new Name("tie", "联系"),
                        Name.same(a + "," + b),
                        new Name("must join two different regions", "应联系两个不同的地区"));
                continue;
            }
            ties.add(new ObservedTie(a, b));
            if (!directed) {
                ties.add(new ObservedTie(b, a));
            }
        }
        return ties;
    }

    private static Optional<String> usual(List<String> names, CsvTable table, Source source, Problems problems) {
        return AdoptionColumns.find("", Optional.empty(), names, table, source, problems);
    }

    private static void missing(Source source, Problems problems, Name what) {
        problems.add(source.start(), new Name("column", "列"), what, new Name("is missing from the header", "未列入表头"));
    }
}

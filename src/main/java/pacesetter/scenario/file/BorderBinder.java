package pacesetter.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacesetter.scenario.Borders;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads which regions are neighbours. */
final class BorderBinder {
    private static final List<String> COLUMNS = List.of("code_a", "code_b");

    private final TerritoryTables tables;
    private final Problems problems;
    private final Lookup byCode = new Lookup(new Name("region code", "地区代码"));

    /**
     * Reads borders of the regions with these codes.
     *
     * @param codes index by code
     * @param complete whether these are all regions that the scenario names
     */
    BorderBinder(TerritoryTables tables, Problems problems, Map<String, Integer> codes, boolean complete) {
        this.tables = tables;
        this.problems = problems;
        codes.forEach(byCode::add);
        if (!complete) {
            byCode.incomplete();
        }
    }

    Borders bind(Values keys) {
        Optional<CsvTable> read = tables.table(keys, "file", COLUMNS);
        if (read.isEmpty()) {
            return new Borders(List.of());
        }
        CsvTable table = read.get();
        Set<Long> pairs = new TreeSet<>();
        for (CsvRow row : table.rows()) {
            Optional<Integer> a = region(table, row, "code_a");
            Optional<Integer> b = region(table, row, "code_b");
            if (a.isPresent() && a.equals(b)) {
                Tree.Leaf cell = table.cell(row, "code_b");
                problems.add(cell.place(), "code_b", cell.text(), new Name("is no neighbour of itself", "不能与自身相邻"));
            } else if (a.isPresent() && b.isPresent()) {
                pairs.add((long) Math.min(a.get(), b.get()) << 32 | Math.max(a.get(), b.get()));
            }
        }
        return new Borders(pairs.stream()
                .map(pair -> new Borders.Pair((int) (pair >> 32), (int) (long) pair))
                .toList());
    }

    private Optional<Integer> region(CsvTable table, CsvRow row, String column) {
        Tree.Leaf cell = table.cell(row, column);
        return byCode.find(column, cell.text(), cell.place(), problems);
    }
}

package pacesetter.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvSheet;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.TableColumn;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads which regions are neighbours, or tied in a network: pairs, or a region with all its neighbours, or a matrix. */
final class BorderBinder {
    private static final TableColumn FIRST = TableColumn.required("code_a").called("""
                    from source src origin orig focal focalid region regiona region1 code1 fips1 geoid1 id1
                    countygeoid countyfips 起点 地区a 代码a 地区1 代码1
                    """);

    private static final List<TableColumn> OTHERS = List.of(
            TableColumn.required("code_b").called("""
                    to target destination dest regionb region2 code2 fips2 geoid2 id2
                    neighbour neighbours neighbour1 neighbourid neighbourgeoid neighbor neighbors neighbor1 neighborid
                    neighborgeoid neighborfips nb nb1 nbr nbrs nbr1 adjacent
                    终点 邻居 邻接 相邻 邻接地区 相邻地区 地区b 代码b 地区2 代码2
                    """),
            TableColumn.optional("weight").called("weights adjacency 权重"));

    /** Where a table has codes, names beside them say nothing. */
    private static final List<TableColumn> BY_CODE =
            with(FIRST.perhaps("code geoid fips id nutsid adcode gid1 gid2 ladcd 代码"));

    static final List<TableColumn> COLUMNS =
            with(FIRST.perhaps("code geoid fips id county name nutsid adcode gid1 gid2 ladcd 地区 代码"));

    /** What stands between the neighbours in one cell; a blank only where all parts are regions. */
    private static final List<Pattern> BETWEEN = List.of(Pattern.compile("\\s*[;,|、，；]\\s*"), Pattern.compile("\\s+"));

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.0");
    static final Numeric WEIGHT = Numeric.between(0, 1e12);

    private final TerritoryTables tables;
    private final Problems problems;
    private final Lookup regions;

    BorderBinder(TerritoryTables tables, Problems problems, Lookup regions) {
        this.tables = tables;
        this.problems = problems;
        this.regions = regions;
    }

    /** @param directed whether a pair says nothing of the other way round */
    Ties bind(Values keys, boolean directed) {
        Optional<CsvSheet> sheet = tables.sheet(keys, "file");
        if (sheet.isPresent() && BorderMatrix.isOne(sheet.get(), this)) {
            return new BorderMatrix(sheet.get(), this, directed, problems).ties();
        }
        Ties ties = new Ties();
        sheet.flatMap(cells ->
                        CsvTable.open(cells, TerritoryTables.columns(keys, columns(cells, keys)), "code_b", problems))
                .ifPresent(table -> {
                    List<Tree.Leaf> themselves = new ArrayList<>();
                    rows(table).forEach(row -> read(table, row, ties, themselves));
                    remark(themselves);
                });
        return ties;
    }

    private static List<TableColumn> with(TableColumn first) {
        return Stream.concat(Stream.of(first), OTHERS.stream()).toList();
    }

    private static List<TableColumn> columns(CsvSheet sheet, Values keys) {
        boolean coded = CsvTable.open(sheet, TerritoryTables.columns(keys, BY_CODE), "code_b", new Problems())
                .isPresent();
        return coded ? BY_CODE : COLUMNS;
    }

    /** Tables of the United States' census list a county among its own neighbours. */
    private void remark(List<Tree.Leaf> themselves) {
        if (!themselves.isEmpty()) {
            problems.remark(Name.of(
                    "%s, line %d: %s a code as its own neighbour, which is ignored (%s).",
                    "%s 第 %d 行：%s把代码列为自身的邻居，已忽略（%s）。",
                    Path.of(themselves.get(0).place().file()).getFileName(),
                    themselves.get(0).place().line(),
                    Name.counted(themselves.size(), "row lists", "rows list", " 行"),
                    themselves.get(0).text()));
        }
    }

    /** The rows without notes at the end: one cell that names no region. */
    private List<CsvRow> rows(CsvTable table) {
        List<CsvRow> rows = table.rows();
        int end = rows.size();
        while (end > 0
                && rows.get(end - 1).width() == 1
                && !isKnown(rows.get(end - 1).cells().get(0).text())) {
            end--;
        }
        return rows.subList(0, end);
    }

    private void read(CsvTable table, CsvRow row, Ties ties, List<Tree.Leaf> themselves) {
        double weight = table.has("weight")
                ? tables.read(table, row, "weight", WEIGHT, Double.class).orElse(0.0)
                : 1;
        if (weight == 0) {
            return;
        }
        Tree.Leaf first = table.cell(row, "code_a");
        List<Tree.Leaf> others = table.from(row, "code_b").stream()
                .flatMap(cell -> parts(cell).stream())
                .toList();
        Optional<Integer> a = find("code_a", first);
        for (Tree.Leaf other : others) {
            Optional<Integer> b = find("code_b", other);
            if (a.isPresent() && a.equals(b)) {
                themselves.add(other);
            } else if (a.isPresent() && b.isPresent()) {
                ties.add(a.get(), b.get(), weight);
            }
        }
    }

    /** The neighbours in a cell. */
    private List<Tree.Leaf> parts(Tree.Leaf cell) {
        if (cell.text().isEmpty()) {
            return List.of();
        }
        for (Pattern between : BETWEEN) {
            List<String> parts = Arrays.stream(between.split(cell.text()))
                    .filter(part -> !part.isEmpty())
                    .toList();
            boolean known = parts.stream().allMatch(this::isKnown);
            if (parts.size() > 1 && !isKnown(cell.text()) && (known || between == BETWEEN.get(0))) {
                List<Tree.Leaf> leaves = new ArrayList<>();
                parts.forEach(part -> leaves.add(new Tree.Leaf(cell.place(), part, true)));
                return leaves;
            }
        }
        return List.of(cell);
    }

    boolean isKnown(String name) {
        return regions.isKnown(code(name));
    }

    Optional<Integer> find(String column, Tree.Leaf cell) {
        return regions.find(column, code(cell.text()), cell.place(), problems);
    }

    /** The code of a cell: 101.0 is 101 where only that is a region. */
    private String code(String cell) {
        String whole = DECIMAL.matcher(cell).matches() ? cell.substring(0, cell.length() - 2) : cell;
        return !regions.isKnown(cell) && regions.isKnown(whole) ? whole : cell;
    }
}

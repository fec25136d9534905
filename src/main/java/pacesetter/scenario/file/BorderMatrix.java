package pacesetter.scenario.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvSheet;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * A table with a row and a column for each region: a row's is tied to a column's where it has 1, or a weight above 0. One
 * half of it may be empty, and what a region is to itself says nothing.
 */
final class BorderMatrix {
    private static final Map<String, Double> WORDS = Map.of("true", 1.0, "false", 0.0);

    /** What stands where nothing is said: at a region itself, or in one half. */
    private static final Set<String> NOTHING = Set.of("", "na", "nan");

    /** More regions than these cannot all border on one another, whatever the map. */
    private static final int ALL_ADJACENT = 4;

    private final List<CsvRow> rows;
    private final BorderBinder regions;
    private final boolean directed;
    private final Problems problems;

    /** How two regions are tied, with the cell that says so. */
    private final Map<Long, Said> said = new HashMap<>();

    private record Said(Tree.Leaf cell, double weight) {
        boolean adjacent() {
            return weight > 0;
        }
    }

    BorderMatrix(CsvSheet sheet, BorderBinder regions, boolean directed, Problems problems) {
        this.rows = sheet.rows();
        this.regions = regions;
        this.directed = directed;
        this.problems = problems;
    }

    /** Whether the first row names regions, more than not, behind a first cell that names none. */
    static boolean isOne(CsvSheet sheet, BorderBinder regions) {
        List<Tree.Leaf> header = sheet.rows().get(0).cells();
        long known = header.stream()
                .skip(1)
                .filter(cell -> regions.isKnown(label(cell, regions).text()))
                .count();
        return known >= 2
                && 2 * known > header.size() - 1
                && !regions.isKnown(header.get(0).text());
    }

    /** The cell with a region's code or name; R writes X101 for 101. */
    private static Tree.Leaf label(Tree.Leaf cell, BorderBinder regions) {
        boolean fromR = cell.text().startsWith("X") && !regions.isKnown(cell.text());
        return fromR && regions.isKnown(cell.text().substring(1))
                ? new Tree.Leaf(cell.place(), cell.text().substring(1), true)
                : cell;
    }

    Ties ties() {
        CsvRow header = rows.get(0);
        int width = header.width();
        List<Optional<Integer>> columns = header.cells().subList(1, width).stream()
                .map(cell -> regions.find("column", label(cell, regions)))
                .toList();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.width() > width) {
                problems.add(
                        row.place(),
                        new Name("cells", "格数"),
                        Name.same(row.width()),
                        Name.of("must be %d as in the header", "应与表头一致，为 %d", width));
                continue;
            }
            Optional<Integer> region = regions.find("row", label(row.cells().get(0), regions));
            for (int i = 1; region.isPresent() && i < row.width(); i++) {
                Optional<Integer> other = columns.get(i - 1);
                if (other.isPresent() && !other.equals(region)) {
                    take(region.get(), other.get(), row.cells().get(i));
                }
            }
        }
        Ties ties = new Ties();
        said.forEach((pair, cell) -> {
            if (cell.adjacent()) {
                ties.add((int) (pair >> 32), (int) (long) pair, cell.weight());
            }
        });
        if (columns.size() > ALL_ADJACENT && said.values().stream().allMatch(Said::adjacent)) {
            problems.add(
                    header.place(),
                    new Name("matrix", "矩阵"),
                    Name.counted(columns.size(), "region", "regions", "个地区"),
                    new Name("makes all of them neighbours of all", "使所有地区两两相邻"),
                    new Name(
                            "If these are distances, write 1 for neighbours and 0 for others.",
                            "若为距离，请将相邻写作 1，其余写作 0。"));
        }
        return ties;
    }

    /** Takes what a cell says of two regions, which must be what its mirror says if that says anything. */
    private void take(int region, int other, Tree.Leaf cell) {
        String text = cell.text().toLowerCase(Locale.ROOT);
        if (NOTHING.contains(text)) {
            return;
        }
        Optional<Double> weight = Optional.ofNullable(WORDS.get(text)).or(() -> weight(cell));
        if (weight.isEmpty()) {
            problems.add(
                    cell.place(),
                    new Name("cell", "格"),
                    Name.same(cell.text()),
                    new Name("must be 0, 1 or a weight above 0", "应为 0、1 或正的权重"));
            return;
        }
        Said told = new Said(cell, weight.get());
        said.put((long) region << 32 | other, told);
        Said mirror = said.get((long) other << 32 | region);
        if (!directed && mirror != null && mirror.adjacent() != told.adjacent()) {
            problems.add(
                    cell.place(),
                    new Name("cell", "格"),
                    Name.same(cell.text()),
                    Name.of(
                            "must agree with %s in line %d, column %d: neighbours are so both ways",
                            "应与第 %2$d 行第 %3$d 列的 %1$s 一致，相邻是相互的",
                            mirror.cell().text(),
                            mirror.cell().place().line(),
                            mirror.cell().place().column()));
        }
    }

    /** A weight; nothing if it is none. */
    private static Optional<Double> weight(Tree.Leaf cell) {
        OptionalDouble number = Numeric.parse(BorderBinder.WEIGHT.plain(cell).text());
        return number.isPresent() && number.getAsDouble() >= 0 ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}

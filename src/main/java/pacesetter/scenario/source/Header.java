package pacesetter.scenario.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** Finds which cell of a row that may be a table's header is which column. */
final class Header {
    private static final Name COLUMN = new Name("column", "列");

    /** Headers listed in a message. */
    private static final int LISTED = 20;

    private static final Pattern LEVEL = Pattern.compile(".*[^0-9][0-9]");

    private final Columns columns;
    private final CsvRow row;

    /** Index of the cell by our name. */
    private final Map<String, Integer> found = new LinkedHashMap<>();

    /** Cells that may all be a column, by its name. */
    private final Map<String, List<Integer>> rivals = new LinkedHashMap<>();

    Header(Columns columns, CsvRow row) {
        this.columns = columns;
        this.row = row;
        columns.told().ifPresent(told -> told.forEach((name, header) -> takeTold(name, header.text())));
        takeFree((column, header) -> column.name().equals(header));
        takeFree(TableColumn::isCalled);
        takePerhaps();
    }

    /** The first of the first rows that has all columns, else the one that has most. */
    static Header best(Columns columns, List<CsvRow> rows) {
        Header best = new Header(columns, rows.get(0));
        for (CsvRow row : rows) {
            Header header = new Header(columns, row);
            if (header.missing().size() < best.missing().size()) {
                best = header;
            }
        }
        return best;
    }

    private void takeTold(String name, String told) {
        List<Integer> cells = cells(told::equals);
        if (cells.isEmpty()) {
            cells = cells(header -> TableColumn.plain(header).equals(TableColumn.plain(told)));
        }
        take(name, cells);
    }

    /** Gives each column that has none the cell that fits it; several that fit are rivals. */
    private void takeFree(BiPredicate<TableColumn, String> fits) {
        for (TableColumn column : open()) {
            take(column.name(), cells(header -> fits.test(column, header)));
        }
    }

    private void takePerhaps() {
        for (TableColumn column : open()) {
            List<Integer> cells = cells(column::isPerhaps);
            List<Integer> alone = cells.stream()
                    .filter(cell ->
                            open().stream().noneMatch(other -> !other.equals(column) && other.isPerhaps(text(cell))))
                    .toList();
            take(column.name(), finest(cells.size() > 1 && !alone.isEmpty() ? alone : cells));
        }
    }

    /** Of levels of one kind, GID_1 and GID_2, the finest. */
    private List<Integer> finest(List<Integer> cells) {
        List<String> plain =
                cells.stream().map(cell -> TableColumn.plain(text(cell))).toList();
        boolean levels = plain.stream().allMatch(header -> LEVEL.matcher(header).matches())
                && plain.stream()
                                .map(header -> header.substring(0, header.length() - 1))
                                .distinct()
                                .count()
                        == 1;
        return levels ? List.of(cells.get(plain.indexOf(Collections.max(plain)))) : cells;
    }

    private void take(String name, List<Integer> cells) {
        if (cells.size() == 1) {
            found.put(name, cells.get(0));
        } else if (cells.size() > 1) {
            rivals.put(name, cells);
        }
    }

    /** Columns that nothing was found for, and that the scenario tells nothing of. */
    private List<TableColumn> open() {
        return columns.list().stream()
                .filter(column -> !isTold(column.name()))
                .filter(column -> !found.containsKey(column.name()) && !rivals.containsKey(column.name()))
                .toList();
    }

    /** Cells that are no column yet. */
    private List<Integer> cells(Predicate<String> fit) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            if (!found.containsValue(i) && !text(i).isEmpty() && fit.test(text(i))) {
                cells.add(i);
            }
        }
        return cells;
    }

    private String text(int cell) {
        return row.cells().get(cell).text();
    }

    CsvRow row() {
        return row;
    }

    /** Names of columns that there is nothing for: those that are required, and those that the scenario tells. */
    List<String> missing() {
        return columns.list().stream()
                .filter(column -> column.required() || isTold(column.name()))
                .map(TableColumn::name)
                .filter(name -> !found.containsKey(name) && !rivals.containsKey(name))
                .toList();
    }

    private boolean isTold(String name) {
        return columns.told().map(told -> told.containsKey(name)).orElse(false);
    }

    /** Index of the cell by name, ours where there is one; nothing and problems noted if that is not known of all. */
    Optional<Map<String, Integer>> resolve(Problems problems) {
        int before = problems.count();
        refuseTwins(problems);
        rivals.forEach((name, cells) -> refuseRivals(name, cells, problems));
        List<String> missing = missing();
        missing.stream().filter(this::isTold).forEach(name -> refuseTold(name, problems));
        List<String> needed = missing.stream().filter(name -> !isTold(name)).toList();
        if (!needed.isEmpty()) {
            problems.add(
                    row.place(),
                    new Name("header", "表头"),
                    Name.counted(headers().size(), "column", "columns", " 列"),
                    Name.of("has none for %s, but %s", "没有 %s，只有 %s", Name.list(needed), listed()),
                    cure(needed));
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Map<String, Integer> all = new LinkedHashMap<>();
        for (int i = 0; i < row.width(); i++) {
            int cell = i;
            String name = found.entrySet().stream()
                    .filter(entry -> entry.getValue() == cell)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(text(i));
            if (!name.isEmpty()) {
                all.putIfAbsent(name, i);
            }
        }
        return Optional.of(all);
    }

    /** One header twice leaves open which is meant, unless neither is read. */
    private void refuseTwins(Problems problems) {
        for (int i = 0; i < row.width(); i++) {
            int first = i;
            boolean read = columns.list().isEmpty() || found.containsValue(first);
            for (int j = i + 1; read && j < row.width(); j++) {
                if (text(j).equals(text(i)) && !text(i).isEmpty()) {
                    problems.add(
                            row.cells().get(j).place(),
                            COLUMN,
                            Name.same(text(j)),
                            new Name("stands here twice", "出现两次"));
                }
            }
        }
    }

    private void refuseRivals(String name, List<Integer> cells, Problems problems) {
        List<String> texts = cells.stream().map(this::text).toList();
        if (texts.stream().distinct().count() == 1) {
            problems.add(
                    row.cells().get(cells.get(1)).place(),
                    COLUMN,
                    Name.same(texts.get(0)),
                    new Name("stands here twice", "出现两次"));
            return;
        }
        problems.add(
                row.cells().get(cells.get(1)).place(),
                COLUMN,
                Name.same(String.join(", ", texts)),
                Name.of("may each be the %s", "都可能是 %s", name),
                columns.told().isPresent()
                        ? Name.of(
                                "Write which it is beside file: %s: {%s: %s}.",
                                "请在 file 旁写明是哪一列：%s: {%s: %s}。", Columns.KEY, name, texts.get(0))
                        : Name.of("Call the right one %s.", "请将其中正确的一列改名为 %s。", name));
    }

    private void refuseTold(String name, Problems problems) {
        Tree.Leaf told = columns.told().orElseThrow().get(name);
        if (told != null) {
            problems.add(
                    told.place(),
                    Name.same(Columns.KEY + "." + name),
                    told.shown(),
                    Name.of("is no column of the table, which has %s", "不是表中的列，表中有 %s", listed()),
                    Spelling.hint(told.text(), headers()));
        }
    }

    /** What to write where columns are missing, with what may be meant by a header that is spelt nearly so. */
    private Name cure(List<String> needed) {
        if (columns.told().isEmpty()) {
            return Name.of("Call the columns so in the first line.", "请在首行写明这些列名。");
        }
        String keys = needed.stream().map(name -> name + ": " + meant(name)).collect(Collectors.joining(", "));
        return Name.of(
                "Rename columns, or write what they are called beside file: %s: {%s}.",
                "请改列名，或在 file 旁写明各列的名称：%s: {%s}。", Columns.KEY, keys);
    }

    private String meant(String name) {
        List<String> free = cells(header -> true).stream().map(this::text).toList();
        return Spelling.nearest(name, free).orElse("…");
    }

    private List<String> headers() {
        return row.cells().stream()
                .map(Tree.Leaf::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Name listed() {
        List<String> headers = headers();
        Name first = Name.list(headers.subList(0, Math.min(LISTED, headers.size())));
        return headers.size() > LISTED ? first.then(Name.same(", …")) : first;
    }
}

package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Column;
import pacesetter.run.Goal;
import pacesetter.run.Layout;
import pacesetter.text.Name;

/**
 * What a folder of results says of a column of its tables.
 *
 * @param unit empty if it does not say
 * @param goal which numbers are better, absent where neither is
 * @param label what people call it, the column's name where the folder has no other
 */
public record StoredColumn(String name, String unit, Optional<Goal> goal, Name label) {

    /** Those of a file, in the order of their names. */
    static List<StoredColumn> read(Path folder, String file, List<String> names) throws IOException {
        Map<String, StoredColumn> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, new StoredColumn(name, "", Optional.empty(), new Name(name, name))));
        if (Files.exists(folder.resolve(ColumnsFile.NAME))) {
            new StoredTable(folder.resolve(ColumnsFile.NAME)).read(row -> {
                String name = row.getField("column");
                if (row.getField("file").equals(file) && columns.containsKey(name)) {
                    Optional<Goal> goal =
                            row.findField("goal").map(StoredColumn::goal).orElseGet(() -> today(name));
                    columns.put(name, new StoredColumn(name, row.getField("unit"), goal, new Name(name, name)));
                }
            });
        }
        if (Files.exists(folder.resolve(NamesFile.NAME))) {
            new StoredTable(folder.resolve(NamesFile.NAME))
                    .read(row -> columns.computeIfPresent(
                            row.getField("code"),
                            (name, column) -> row.getField("kind").equals("outcome")
                                    ? column.called(new Name(row.getField("name_en"), row.getField("name_zh")))
                                    : column));
        }
        return List.copyOf(columns.values());
    }

    private StoredColumn called(Name other) {
        return new StoredColumn(name, unit, goal, other);
    }

    private static Optional<Goal> goal(String word) {
        Optional<Goal> goal = Goal.of(word);
        if (goal.isEmpty() && !word.isEmpty()) {
            throw new IllegalArgumentException(word + " is no goal");
        }
        return goal;
    }

    /** The goal of a column in results of a version that did not write it. */
    private static Optional<Goal> today(String name) {
        return Layout.outcomeColumns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .flatMap(Column::goal);
    }
}

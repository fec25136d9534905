package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Column;
import pacesetter.run.FormerNames;
import pacesetter.run.Goal;
import pacesetter.run.Layout;
import pacesetter.scenario.Horizon;
import pacesetter.text.Name;

/**
 * What a folder of results says of a column of its tables.
 *
 * @param name what the program calls it today
 * @param stored its name in the file, which is another one in results of an earlier version
 * @param unit empty if it does not say
 * @param goal which numbers are better, absent where neither is
 * @param label what people call it, the column's name where the folder has no other
 */
public record StoredColumn(String name, String stored, String unit, Optional<Goal> goal, Name label) {

    /** Those of a file, in the order of their names. */
    static List<StoredColumn> read(Path folder, String file, List<String> names) throws IOException {
        Map<String, StoredColumn> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, of(name, "", Optional.empty())));
        if (Files.exists(TableFile.of(folder.resolve(ColumnsFile.NAME)))) {
            new StoredTable(folder.resolve(ColumnsFile.NAME)).read(row -> {
                String name = row.getField("column");
                if (row.getField("file").equals(file) && columns.containsKey(name)) {
                    Optional<Goal> goal =
                            row.findField("goal").map(StoredColumn::goal).orElseGet(() -> today(name));
                    columns.put(name, of(name, row.getField("unit"), goal));
                }
            });
        }
        if (Files.exists(TableFile.of(folder.resolve(NamesFile.NAME)))) {
            new StoredTable(folder.resolve(NamesFile.NAME))
                    .read(row -> columns.computeIfPresent(
                            row.getField("code"),
                            (name, column) -> row.getField("kind").equals("outcome")
                                    ? column.called(new Name(row.getField("name_en"), row.getField("name_zh")))
                                    : column));
        }
        return List.copyOf(columns.values());
    }

    private static StoredColumn of(String stored, String unit, Optional<Goal> goal) {
        String name = FormerNames.today(stored);
        return new StoredColumn(name, stored, unit, goal, new Name(name, name));
    }

    private StoredColumn called(Name other) {
        return new StoredColumn(name, stored, unit, goal, other);
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
        String wanted = FormerNames.today(name);
        return Layout.outcomeColumns(Horizon.DEFAULTS).stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .flatMap(Column::goal);
    }
}

package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Column;
import pacesetter.run.Goal;
import pacesetter.run.Layout;
import pacesetter.run.RunTable;
import pacesetter.text.Name;

/** The columns of a run's tables as JSON, so that parts can be read without the scenario they come from. */
final class LayoutJson {
    static final Layout NONE = new Layout(Map.of());

    private LayoutJson() {}

    static JsonObject of(Layout layout) {
        JsonObject json = new JsonObject();
        layout.tables().forEach((table, columns) -> {
            JsonArray array = new JsonArray();
            columns.forEach(column -> array.add(of(column)));
            json.add(table.word(), array);
        });
        return json;
    }

    private static JsonObject of(Column column) {
        JsonObject json = RecordJson.of(column).getAsJsonObject();
        json.addProperty("goal", column.goal().map(Goal::word).orElse(""));
        return json;
    }

    static Layout read(JsonFile file) throws IOException {
        Map<RunTable, List<Column>> tables = new EnumMap<>(RunTable.class);
        for (RunTable table : RunTable.values()) {
            tables.put(table, columns(file, table.word()));
        }
        return new Layout(tables);
    }

    private static List<Column> columns(JsonFile file, String table) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (JsonFile column : file.objects(table)) {
            columns.add(new Column(
                    column.text("name"),
                    kind(column),
                    column.text("unit"),
                    column.text("range"),
                    goal(column),
                    column.text("definition"),
                    column.text("source"),
                    column.texts("codes")));
        }
        if (columns.isEmpty()) {
            throw file.damaged(Name.of("%s has no columns", "%s 没有列", table));
        }
        return columns;
    }

    private static Optional<Goal> goal(JsonFile column) throws IOException {
        String word = column.text("goal");
        Optional<Goal> goal = Goal.of(word);
        if (goal.isEmpty() && !word.isEmpty()) {
            throw column.damaged(Name.of("goal of %s is not known", "%s 的 goal 未知", column.text("name")));
        }
        return goal;
    }

    private static Column.Kind kind(JsonFile column) throws IOException {
        String word = column.text("kind");
        for (Column.Kind kind : Column.Kind.values()) {
            if (kind != Column.Kind.TEXT && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw column.damaged(Name.of("kind of %s is not known", "%s 的 kind 未知", column.text("name")));
    }
}

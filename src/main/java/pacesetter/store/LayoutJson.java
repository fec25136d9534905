package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pacesetter.run.Column;
import pacesetter.run.Layout;

/** The columns of a run's tables as JSON, so that parts can be read without the scenario they come from. */
final class LayoutJson {
    static final Layout NONE = new Layout(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private LayoutJson() {}

    static JsonObject of(Layout layout) {
        return RecordJson.of(layout).getAsJsonObject();
    }

    static Layout read(JsonFile file) throws IOException {
        return new Layout(
                columns(file, "outcomes"),
                columns(file, "series"),
                columns(file, "domains"),
                columns(file, "prefectures"),
                columns(file, "indicators"),
                columns(file, "adoptions"),
                columns(file, "events"),
                columns(file, "versions"),
                columns(file, "targets"));
    }

    private static List<Column> columns(JsonFile file, String table) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (JsonFile column : file.objects(table)) {
            columns.add(new Column(
                    column.text("name"),
                    kind(column),
                    column.text("unit"),
                    column.text("range"),
                    column.text("definition"),
                    column.text("source"),
                    column.texts("codes")));
        }
        if (columns.isEmpty()) {
            throw file.damaged(table + " has no columns");
        }
        return columns;
    }

    private static Column.Kind kind(JsonFile column) throws IOException {
        String word = column.text("kind");
        for (Column.Kind kind : Column.Kind.values()) {
            if (kind != Column.Kind.TEXT && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw column.damaged("kind of " + column.text("name") + " is not known");
    }
}

package pacesetter.scenario.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a table may have; others are ignored.
 *
 * @param told headers by our names, as the scenario tells them beside the file; absent where it cannot
 */
public record Columns(List<TableColumn> list, Optional<Map<String, Tree.Leaf>> told) {
    /** The key under which a scenario tells headers. */
    public static final String KEY = "columns";

    public Columns {
        list = List.copyOf(list);
        told = told.map(headers -> Collections.unmodifiableMap(new LinkedHashMap<>(headers)));
    }

    /** Columns that are called only so. */
    public static Columns of(List<TableColumn> list) {
        return new Columns(list, Optional.empty());
    }

    /** The same where the scenario can tell what they are called, and has told it of these. */
    public Columns told(Map<String, Tree.Leaf> headers) {
        return new Columns(list, Optional.of(headers));
    }
}

package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The design points of a study, as {@code design.csv} has them.
 *
 * @param factors parameters that differ between points; empty where there is one point
 * @param points the factors' values by point, as texts
 */
public record StoredDesign(List<String> factors, List<List<String>> points) {
    /** One point with nothing set. */
    static final StoredDesign NONE = new StoredDesign(List.of(), List.of(List.of()));

    public StoredDesign {
        factors = List.copyOf(factors);
        points = points.stream().map(List::copyOf).toList();
    }

    /** The design of a file; one point with nothing set where there is no file. */
    static StoredDesign read(Path file) throws IOException {
        if (!Files.exists(TableFile.of(file))) {
            return NONE;
        }
        StoredTable table = new StoredTable(file);
        List<String> factors =
                table.header().stream().filter(name -> !name.equals("point")).toList();
        List<List<String>> points = new ArrayList<>();
        table.read(row -> points.add(factors.stream().map(row::getField).toList()));
        return points.isEmpty() ? NONE : new StoredDesign(factors, points);
    }
}

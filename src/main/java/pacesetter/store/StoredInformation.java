package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What it would be worth to know each parameter, as {@code learn} left it in a folder of results.
 *
 * @param outcome in whose unit worth is counted
 * @param parameters the worthiest first
 */
public record StoredInformation(String outcome, List<Worth> parameters) {
    private static final String FOLDER = "information";

    /**
     * The worth of knowing one parameter.
     *
     * @param conf half of the 95 % interval of the value
     * @param changes share of design points at which another strategy would be taken
     */
    public record Worth(String name, double value, double conf, double changes) {}

    public StoredInformation {
        parameters = List.copyOf(parameters);
    }

    /**
     * That of a folder of results, if it has any.
     *
     * @throws BrokenResultsException if it is not what was written
     */
    public static Optional<StoredInformation> of(Path results) throws IOException {
        Path folder = results.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        FinishedFolder found = FinishedFolder.of(folder);
        if (!found.damage().isEmpty()) {
            throw new BrokenResultsException(folder, found.damage().get(0));
        }
        List<String> outcomes = JsonFile.read(folder.resolve(Manifest.NAME)).texts("outcomes");
        List<Worth> parameters = new ArrayList<>();
        new StoredTable(folder.resolve("information.csv")).read(row -> {
            if (row.getField("kind").equals("parameter")) {
                parameters.add(new Worth(
                        row.getField("name"),
                        StoredTable.number(row.getField("value")),
                        StoredTable.number(row.getField("value_conf")),
                        StoredTable.number(row.getField("changes"))));
            }
        });
        parameters.sort(Comparator.comparingDouble(Worth::value).reversed());
        return Optional.of(new StoredInformation(outcomes.isEmpty() ? "" : outcomes.get(0), parameters));
    }
}

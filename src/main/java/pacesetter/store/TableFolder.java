package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;

/** Writes tables made of results into a folder of their own, with what their columns mean and where they come from. */
public final class TableFolder {
    /**
     * Where the tables come from: all that is needed to make them again.
     *
     * @param made when
     * @param results the folder of the results, as it was named
     * @param resultsVersion of the program that made the results
     * @param resultsCommand that makes the results again
     */
    public record Origin(
            String program,
            String version,
            String made,
            String results,
            String resultsVersion,
            String resultsCommand,
            String baseline,
            List<String> outcomes,
            double confidence,
            double delta,
            List<Name> warnings) {
        public Origin {
            outcomes = List.copyOf(outcomes);
            warnings = List.copyOf(warnings);
        }
    }

    private final ResultFolder folder;
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();

    public TableFolder(ResultFolder folder) {
        this.folder = folder;
    }

    /** Writes a table into a CSV file anywhere, replacing the one there is. */
    public static void write(Path file, Table table) throws IOException {
        try (CsvFile csv = new CsvFile(Files.newOutputStream(file), table.columns())) {
            csv.add(List.of(), table);
        }
    }

    /** Writes a table into a CSV file of that name. */
    public void add(String file, Table table) throws IOException {
        columns.put(file, table.columns());
        try (CsvFile csv = new CsvFile(folder.create(file), table.columns())) {
            csv.add(List.of(), table);
        }
    }

    /** Writes a text into a file of that name. */
    public void add(String file, String text) throws IOException {
        try (OutputStream out = folder.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes {@code columns.csv} and {@code manifest.json} of adoption curves; the folder can be committed then.
     *
     * @param inputs files that were read
     */
    public void finish(Provenance provenance, List<SourceFile> inputs) throws IOException {
        ColumnsFile.write(folder.create(ColumnsFile.NAME), columns);
        JsonObject manifest = Manifest.head(Manifest.Kind.CURVES, provenance);
        manifest.add("inputs", RecordJson.of(inputs));
        folder.finish(manifest);
    }

    /** Writes {@code columns.csv} and {@code manifest.json}; the folder can be committed then. */
    public void finish(Origin origin) throws IOException {
        ColumnsFile.write(folder.create(ColumnsFile.NAME), columns);
        JsonObject manifest = RecordJson.of(origin).getAsJsonObject();
        Warnings.write(manifest, origin.warnings());
        manifest.addProperty("kind", Manifest.Kind.COMPARISON.word());
        Edition.current(origin.version()).writeTo(manifest);
        folder.finish(manifest);
    }
}

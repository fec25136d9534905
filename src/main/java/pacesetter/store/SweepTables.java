package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.run.Column;
import pacesetter.run.RunTable;
import pacesetter.scenario.Compression;

/** Writes the tables of a sweep, in the order of run ids, from results that lie about in any order. */
final class SweepTables {
    static final String DESIGN = "design.csv";
    static final String UNFINISHED = "tables.tmp";

    /** The manifest of the tables that are there while they no longer hold all results. */
    static final String FORMER = "manifest.former.json";

    private static final int FAILURES_LISTED = 1000;

    private final Disk disk;
    private final Path folder;
    private final Path work;
    private final FolderFiles written;
    private final SweepDescription sweep;
    private final Map<RunTable, List<Column>> columns; // of what is kept

    /** Gives the result of a run. */
    interface Results {
        SweepRecord get(int id, PartCache cache) throws IOException;
    }

    SweepTables(Disk disk, Path folder, SweepDescription sweep) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.sweep = sweep;
        work = folder.resolve(UNFINISHED);
        written = new FolderFiles(disk, work);
        List<Column> extra = sweep.design().isEmpty()
                ? List.of()
                : List.of(Column.count("point", "1", "The design point, from 0: a row of design.csv."));
        Map<RunTable, List<Column>> kept = ResultWriter.columns(sweep.layout(), sweep.strategyIds(), extra);
        kept.keySet().removeIf(table -> !isKept(table));
        columns = Collections.unmodifiableMap(kept);
    }

    private boolean isKept(RunTable table) {
        JsonObject keep = sweep.about("keep").getAsJsonObject();
        return switch (table.part()) {
            case OUTCOMES -> true;
            case SERIES -> !keep.get("series").getAsString().equals("none");
            case EVENTS -> !keep.get("events").getAsString().equals("none");
        };
    }

    /**
     * Writes all files beside their places, and moves them there when the last one is whole; the manifest last.
     *
     * @return files in their places that this program did not write, with the names they have been given
     */
    Map<String, String> write(Results results, Provenance provenance) throws IOException, InterruptedException {
        if (Files.exists(work)) {
            disk.delete(work);
        }
        disk.createFolder(work);
        JsonArray failed = writeRuns(results);
        NamesFile.write(create(NamesFile.NAME), rows());
        Map<String, List<Column>> described = new LinkedHashMap<>();
        columns.forEach((table, all) -> described.put(table.file(), all));
        described.put(NamesFile.NAME, NamesFile.COLUMNS);
        if (!sweep.design().isEmpty()) {
            described.put(DESIGN, designColumns());
            writeDesign();
        }
        ColumnsFile.write(create(ColumnsFile.NAME), described);
        VerifyScript.write(create(VerifyScript.NAME));
        Inventory made = written.inventory();
        JsonObject manifest = manifest(provenance, failed);
        manifest.add(Inventory.KEY, made.json());
        byte[] bytes = JsonFile.sealed(manifest);
        try (OutputStream out = create(Manifest.NAME)) {
            out.write(bytes, 0, bytes.length);
        }
        return publish(made);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        sweep.about("names").getAsJsonArray().forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.getAsJsonArray().forEach(cell -> cells.add(cell.getAsString()));
            rows.add(cells);
        });
        return rows;
    }

    private OutputStream create(String name) throws IOException {
        return written.create(name);
    }

    private Map<String, String> publish(Inventory made) throws IOException {
        Inventory former = former(folder);
        SortedMap<String, String> foreign = new TreeMap<>();
        for (String name : made.files().keySet()) {
            disk.force(TableFile.of(work.resolve(name)));
        }
        disk.force(work.resolve(Manifest.NAME));
        for (Map.Entry<String, Inventory.Entry> file : made.files().entrySet()) {
            Path table = folder.resolve(file.getKey());
            Path from = TableFile.of(work.resolve(file.getKey()));
            Path place = folder.resolve(from.getFileName());
            if (Files.exists(place) && !isOurs(place, file.getKey(), file.getValue(), former)) {
                foreign.put(file.getKey(), disk.setAside(place).getFileName().toString());
            }
            disk.move(from, place);
            Path other = place.equals(table) ? TableFile.compressed(table) : table;
            if (Files.exists(other) && isOurs(other, file.getKey(), file.getValue(), former)) {
                disk.delete(other);
            }
        }
        disk.force(folder);
        disk.move(work.resolve(Manifest.NAME), folder.resolve(Manifest.NAME));
        disk.force(folder);
        disk.delete(work);
        if (Files.exists(folder.resolve(FORMER))) {
            disk.delete(folder.resolve(FORMER));
        }
        return foreign;
    }

    /** What the manifest lists whose tables are being replaced; nothing where there was none. */
    private static Inventory former(Path folder) throws IOException {
        try {
            return JsonFile.isThere(folder.resolve(FORMER))
                    ? Inventory.read(JsonFile.read(folder.resolve(FORMER)))
                    : Inventory.NONE;
        } catch (BrokenResultsException damaged) {
            return Inventory.NONE;
        }
    }

    private static boolean isOurs(Path place, String name, Inventory.Entry now, Inventory former) throws IOException {
        Optional<Inventory.Entry> before = former.entry(name);
        return now.is(place) || (before.isPresent() && before.get().is(place));
    }

    /** What the scenario asks for; nothing is said in what was written before it could. */
    private Compression compression() {
        JsonElement said = sweep.about("scenario")
                .getAsJsonObject()
                .getAsJsonObject("recording")
                .get("compression");
        return said instanceof JsonPrimitive word && word.getAsString().equalsIgnoreCase(Compression.GZIP.name())
                ? Compression.GZIP
                : Compression.NONE;
    }

    /** Returns the failed runs, the first of many. */
    private JsonArray writeRuns(Results results) throws IOException, InterruptedException {
        JsonArray failed = new JsonArray();
        PartCache cache = new PartCache(SweepRecord.columns(sweep.layout()));
        Map<RunTable, CsvFile> files = new EnumMap<>(RunTable.class);
        try {
            for (Map.Entry<RunTable, List<Column>> table : columns.entrySet()) {
                RunTable kind = table.getKey();
                files.put(
                        kind,
                        new CsvFile(written.create(kind.file(), kind.compression(compression())), table.getValue()));
            }
            for (int id = 0; id < sweep.runs(); id++) {
                if (!sweep.isHere(id)) {
                    continue;
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                SweepRecord record = results.get(id, cache);
                write(id, record, files);
                if (record.hasFailed() && failed.size() < FAILURES_LISTED) {
                    JsonObject entry = new JsonObject();
                    entry.addProperty("run_id", id);
                    entry.addProperty("message", record.message());
                    failed.add(entry);
                }
            }
        } finally {
            for (CsvFile file : files.values()) {
                file.close();
            }
        }
        return failed;
    }

    private void write(int id, SweepRecord record, Map<RunTable, CsvFile> files) throws IOException {
        List<String> point = sweep.design().isEmpty() ? List.of() : List.of(Integer.toString(sweep.point(id)));
        List<String> run = List.of(Integer.toString(id), record.strategy(), Integer.toString(record.replicate()));
        List<String> row = new ArrayList<>(run);
        row.add(Long.toString(record.seed()));
        row.addAll(List.of(record.hasFailed() ? "failed" : "completed", record.message()));
        row.addAll(point);
        if (record.hasFailed()) {
            row.addAll(Collections.nCopies(sweep.layout().columns(RunTable.RUNS).size(), ""));
            Optional.ofNullable(files.get(RunTable.RUNS)).orElseThrow().add(row);
            return;
        }
        List<String> front = new ArrayList<>(run);
        front.addAll(point);
        for (Map.Entry<RunTable, CsvFile> file : files.entrySet()) {
            RunTable table = file.getKey();
            file.getValue()
                    .add(table == RunTable.RUNS ? row : front, record.tables().get(table.ordinal()));
        }
    }

    private List<Column> designColumns() {
        List<Column> all = new ArrayList<>();
        all.add(Column.count("point", "1", "The design point, from 0."));
        sweep.design().factors().forEach(factor -> all.add(Column.text(factor, "Value of this parameter.")));
        return all;
    }

    private void writeDesign() throws IOException {
        try (CsvFile csv = new CsvFile(create(DESIGN), designColumns())) {
            for (int point = 0; point < sweep.design().size(); point++) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(point)));
                row.addAll(sweep.design().points().get(point));
                csv.add(row);
            }
        }
    }

    private JsonObject manifest(Provenance provenance, JsonArray failed) {
        JsonObject manifest = Manifest.head(Manifest.Kind.SWEEP, provenance);
        JsonObject study = new JsonObject();
        study.addProperty("id", sweep.id());
        study.add("title", sweep.about("title"));
        study.add("strategies", RecordJson.of(sweep.strategyIds()));
        study.addProperty("replicates", sweep.replicates());
        study.addProperty("runs", sweep.runs());
        study.add("ticks", sweep.about("ticks"));
        study.add("null", sweep.about("null"));
        study.addProperty("seed", Long.toString(sweep.seed()));
        study.addProperty("points", sweep.design().size());
        study.add("factors", RecordJson.of(sweep.design().factors()));
        study.add("keep", sweep.about("keep"));
        study.addProperty("shard", sweep.shard().toString());
        study.add("failed", failed);
        manifest.add("study", study);
        manifest.add("scenario", sweep.about("scenario"));
        manifest.addProperty("sweep", sweep.tables());
        return manifest;
    }
}

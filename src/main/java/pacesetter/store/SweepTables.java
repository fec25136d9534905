package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.SweepFile.Kept;
import pacesetter.sweep.Sweep;

/** Writes the tables of a sweep, in the order of run ids, from results that lie about in any order. */
final class SweepTables {
    static final String DESIGN = "design.csv";
    private static final String UNFINISHED = "tables.tmp";
    private static final List<String> HAPPENINGS = List.of("adoptions.csv", "events.csv", "versions.csv");
    private static final int FAILURES_LISTED = 1000;

    private final Disk disk;
    private final Path folder;
    private final Path work;
    private final Sweep sweep;
    private final Layout layout;
    private final Map<String, List<Column>> columns; // by file

    /** Gives the result of a run. */
    interface Results {
        SweepRecord get(int id, PartCache cache) throws IOException;
    }

    SweepTables(Disk disk, Path folder, Sweep sweep) {
        this.disk = disk;
        this.folder = folder;
        this.sweep = sweep;
        work = folder.resolve(UNFINISHED);
        layout = sweep.keep().layout(sweep.base());
        List<String> strategies =
                sweep.base().strategies().stream().map(Strategy::id).toList();
        List<Column> extra = sweep.design().isEmpty()
                ? List.of()
                : List.of(Column.count("point", "1", "The design point, from 0: a row of design.csv."));
        Map<String, List<Column>> kept = new LinkedHashMap<>(ResultWriter.columns(layout, strategies, extra));
        kept.keySet().removeIf(file -> !isKept(file));
        columns = Collections.unmodifiableMap(kept);
    }

    private boolean isKept(String file) {
        Kept kept =
                HAPPENINGS.contains(file) ? sweep.keep().events() : sweep.keep().series();
        return file.equals(ResultWriter.RUNS) || kept != Kept.NONE;
    }

    /** Writes all files beside their places, and moves them there when the last one is whole; the manifest last. */
    void write(Results results, Provenance provenance) throws IOException {
        if (Files.exists(work)) {
            disk.delete(work);
        }
        disk.createFolder(work);
        JsonArray failed = writeRuns(results);
        NamesFile.write(create(NamesFile.NAME), sweep.base());
        Map<String, List<Column>> described = new LinkedHashMap<>(columns);
        described.put(NamesFile.NAME, NamesFile.COLUMNS);
        if (!sweep.design().isEmpty()) {
            described.put(DESIGN, designColumns());
            writeDesign();
        }
        ColumnsFile.write(create(ColumnsFile.NAME), described);
        try (OutputStream out = create(ResultFolder.MANIFEST)) {
            byte[] manifest = SweepDescription.pretty(manifest(provenance, failed));
            out.write(manifest, 0, manifest.length);
        }
        publish();
    }

    private OutputStream create(String name) throws IOException {
        return disk.create(work.resolve(name));
    }

    private void publish() throws IOException {
        List<Path> files;
        try (Stream<Path> made = Files.list(work)) {
            files = made.sorted().toList();
        }
        for (Path file : files) {
            disk.force(file);
        }
        for (Path file : files) {
            if (!file.endsWith(ResultFolder.MANIFEST)) {
                disk.move(file, folder.resolve(file.getFileName()));
            }
        }
        disk.force(folder);
        disk.move(work.resolve(ResultFolder.MANIFEST), folder.resolve(ResultFolder.MANIFEST));
        disk.force(folder);
        disk.delete(work);
    }

    /** Returns the failed runs, the first of many. */
    private JsonArray writeRuns(Results results) throws IOException {
        JsonArray failed = new JsonArray();
        PartCache cache = new PartCache(SweepRecord.columns(layout));
        Map<String, CsvFile> files = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, List<Column>> file : columns.entrySet()) {
                files.put(file.getKey(), new CsvFile(create(file.getKey()), file.getValue()));
            }
            for (PrimitiveIterator.OfInt ids = sweep.ids().iterator(); ids.hasNext(); ) {
                int id = ids.nextInt();
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

    private void write(int id, SweepRecord record, Map<String, CsvFile> files) throws IOException {
        List<String> point = sweep.design().isEmpty() ? List.of() : List.of(Integer.toString(sweep.point(id)));
        List<String> run = List.of(Integer.toString(id), record.strategy(), Integer.toString(record.replicate()));
        List<String> row = new ArrayList<>(run);
        row.add(Long.toString(record.seed()));
        row.addAll(List.of(record.hasFailed() ? "failed" : "completed", record.message()));
        row.addAll(point);
        CsvFile runs = files.get(ResultWriter.RUNS);
        if (runs == null) {
            throw new IllegalStateException("runs are not open");
        }
        if (record.hasFailed()) {
            row.addAll(Collections.nCopies(layout.outcomes().size(), ""));
            runs.add(row);
            return;
        }
        runs.add(row, record.tables().get(0));
        List<String> front = new ArrayList<>(run);
        front.addAll(point);
        for (int i = 0; i < ResultWriter.PARTS.size(); i++) {
            CsvFile file = files.get(ResultWriter.PARTS.get(i).file());
            if (file != null) {
                file.add(front, record.tables().get(i + 1));
            }
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
        JsonObject manifest = Manifest.head(provenance);
        JsonObject study = new JsonObject();
        study.addProperty("kind", "sweep");
        study.addProperty("id", sweep.id());
        study.add("title", RecordJson.of(sweep.title()));
        study.add("strategies", RecordJson.of(sweep.strategyIds()));
        study.addProperty("replicates", sweep.replicates());
        study.addProperty("runs", sweep.runs());
        study.addProperty("weeks", sweep.weeks());
        study.addProperty("null", RecordJson.of(sweep.noise()).getAsString());
        study.addProperty("seed", Long.toString(sweep.seed()));
        study.addProperty("points", sweep.design().size());
        study.add("factors", RecordJson.of(sweep.design().factors()));
        study.add("keep", RecordJson.of(sweep.keep()));
        study.addProperty("shard", sweep.shard().toString());
        study.add("failed", failed);
        manifest.add("study", study);
        manifest.add("scenario", RecordJson.of(sweep.base()));
        return manifest;
    }
}

package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Study;
import pacesetter.run.Table;
import pacesetter.scenario.Strategy;

/** Writes the results of a study into a folder, run by run as they come, so that memory does not grow. */
public final class ResultWriter implements Closeable {
    static final String RUNS = "runs.csv";

    /** A file of its own for each table but the outcomes. */
    record Part(String file, Function<Layout, List<Column>> columns, Function<RunResult.Completed, Table> table) {}

    static final List<Part> PARTS = List.of(
            new Part("series.csv", Layout::series, RunResult.Completed::series),
            new Part("domains.csv", Layout::domains, RunResult.Completed::domains),
            new Part("prefectures.csv", Layout::prefectures, RunResult.Completed::prefectures),
            new Part("indicators.csv", Layout::indicators, RunResult.Completed::indicators),
            new Part("adoptions.csv", Layout::adoptions, RunResult.Completed::adoptions),
            new Part("events.csv", Layout::events, RunResult.Completed::events),
            new Part("versions.csv", Layout::versions, RunResult.Completed::versions),
            new Part("targets.csv", Layout::targets, RunResult.Completed::targets));

    private final ResultFolder folder;
    private final Study study;
    private final Map<String, List<Column>> columns; // by file
    private final Map<String, CsvFile> files = new LinkedHashMap<>();
    private final List<RunResult.Failed> failed = new ArrayList<>();

    /** Opens the files of the study's results. */
    public ResultWriter(ResultFolder folder, Study study) throws IOException {
        this.folder = folder;
        this.study = study;
        columns = columns(study);
        try {
            for (Map.Entry<String, List<Column>> file : columns.entrySet()) {
                files.put(file.getKey(), new CsvFile(folder.create(file.getKey()), file.getValue()));
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** The columns of each file of a study, by file name in the order of the documentation. */
    public static Map<String, List<Column>> columns(Study study) {
        List<String> strategies =
                study.scenario().strategies().stream().map(Strategy::id).toList();
        return columns(Layout.of(study.scenario()), strategies, List.of());
    }

    /** @param extra columns behind those that name the run */
    static Map<String, List<Column>> columns(Layout layout, List<String> strategies, List<Column> extra) {
        List<Column> front = List.of(
                Column.count("run_id", "1", "The run, from 0: strategy by strategy within replicate by replicate."),
                Column.code("strategy", strategies, "The strategy."),
                Column.count("replicate", "1", "The replicate, from 0; its strategies meet the same world."));
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        List<Column> runs = new ArrayList<>(front);
        runs.add(new Column(
                "seed",
                Column.Kind.INTEGER,
                "1",
                "64 bits, signed",
                "Seed of the run's world, made of the study's seed and the replicate; as a number it loses digits in R, "
                        + "Excel and Stata.",
                "",
                List.of()));
        runs.add(Column.choice("status", List.of("completed", "failed"), "Whether the run came to its end."));
        runs.add(Column.text("message", "What broke; empty for completed runs."));
        runs.addAll(extra);
        runs.addAll(layout.outcomes());
        columns.put(RUNS, List.copyOf(runs));
        for (Part part : PARTS) {
            List<Column> all = new ArrayList<>(front);
            all.addAll(extra);
            all.addAll(part.columns.apply(layout));
            columns.put(part.file, List.copyOf(all));
        }
        return Collections.unmodifiableMap(columns);
    }

    /** Takes the next run; runs come in the order of their ids. */
    public void append(RunResult result) throws IOException {
        Run run = result.run();
        List<String> front = List.of(
                Integer.toString(run.id()),
                run.scenario().strategies().get(run.strategy()).id(),
                Integer.toString(run.replicate()));
        List<String> row = new ArrayList<>(front);
        row.add(Long.toString(result.seed()));
        if (result instanceof RunResult.Completed completed) {
            row.addAll(List.of("completed", ""));
            file(RUNS).add(row, completed.outcomes());
            for (Part part : PARTS) {
                file(part.file).add(front, part.table.apply(completed));
            }
        } else if (result instanceof RunResult.Failed broken) {
            failed.add(broken);
            row.addAll(List.of("failed", broken.message().replaceAll("[^ -~]", "?")));
            row.addAll(Collections.nCopies(columns(RUNS).size() - row.size(), ""));
            file(RUNS).add(row);
        }
    }

    /** Writes what belongs to the whole study and closes all files; the folder can be committed then. */
    public void finish(Provenance provenance) throws IOException {
        closeAll();
        NamesFile.write(folder.create(NamesFile.NAME), NamesFile.rows(study.scenario()));
        Map<String, List<Column>> described = new LinkedHashMap<>(columns);
        described.put(NamesFile.NAME, NamesFile.COLUMNS);
        ColumnsFile.write(folder.create(ColumnsFile.NAME), described);
        folder.finish(Manifest.of(study, provenance, failed));
    }

    private CsvFile file(String name) {
        return known(files, name);
    }

    private List<Column> columns(String name) {
        return known(columns, name);
    }

    private static <T> T known(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not open");
        }
        return value;
    }

    private void closeAll() throws IOException {
        List<CsvFile> open = List.copyOf(files.values());
        files.clear();
        @Nullable IOException first = null;
        for (CsvFile file : open) {
            try {
                file.close();
            } catch (IOException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Closes files that {@link #finish} has not. */
    @Override
    public void close() throws IOException {
        closeAll();
    }
}

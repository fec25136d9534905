package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.run.Table;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Strategy;

/** Writes the results of a study into a folder, run by run as they come, so that memory does not grow. */
public final class ResultWriter implements Closeable {
    private final ResultFolder folder;
    private final Study study;
    private final Map<RunTable, List<Column>> columns;
    private final Map<RunTable, CsvFile> files = new EnumMap<>(RunTable.class);
    private final List<RunResult.Failed> failed = new ArrayList<>();

    /** Opens the files of the study's results. */
    public ResultWriter(ResultFolder folder, Study study) throws IOException {
        this.folder = folder;
        this.study = study;
        columns = columns(study);
        try {
            for (Map.Entry<RunTable, List<Column>> table : columns.entrySet()) {
                Compression compression =
                        table.getKey().compression(study.scenario().recording().compression());
                files.put(
                        table.getKey(),
                        new CsvFile(folder.create(table.getKey().file(), compression), table.getValue()));
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** The columns of each file of a study. */
    public static Map<RunTable, List<Column>> columns(Study study) {
        List<String> strategies =
                study.scenario().strategies().stream().map(Strategy::id).toList();
        return columns(Layout.of(study.scenario()), strategies, List.of());
    }

    /** @param extra columns behind those that name the run */
    static Map<RunTable, List<Column>> columns(Layout layout, List<String> strategies, List<Column> extra) {
        List<Column> front = List.of(
                Column.count("run_id", "1", "The run, from 0: strategy by strategy within replicate by replicate."),
                Column.code("strategy", strategies, "The strategy."),
                Column.count("replicate", "1", "The replicate, from 0; its strategies meet the same world."));
        Map<RunTable, List<Column>> columns = new EnumMap<>(RunTable.class);
        List<Column> runs = new ArrayList<>(front);
        runs.add(Column.whole(
                "seed",
                "1",
                "64 bits, signed",
                "Seed of the run's world, made of the study's seed and the replicate; as a number it loses digits in R, "
                        + "Excel and Stata."));
        runs.add(Column.choice("status", List.of("completed", "failed"), "Whether the run came to its end."));
        runs.add(Column.text("message", "What broke; empty for completed runs."));
        for (RunTable table : RunTable.values()) {
            List<Column> all = table == RunTable.RUNS ? runs : new ArrayList<>(front);
            all.addAll(extra);
            all.addAll(layout.columns(table));
            columns.put(table, List.copyOf(all));
        }
        return columns;
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
            for (Map.Entry<RunTable, Table> table : completed.tables().entrySet()) {
                file(table.getKey()).add(table.getKey() == RunTable.RUNS ? row : front, table.getValue());
            }
        } else if (result instanceof RunResult.Failed broken) {
            failed.add(broken);
            row.addAll(List.of("failed", broken.message().replaceAll("[^ -~]", "?")));
            row.addAll(Collections.nCopies(known(columns, RunTable.RUNS).size() - row.size(), ""));
            file(RunTable.RUNS).add(row);
        }
    }

    /** Writes what belongs to the whole study and closes all files; the folder can be committed then. */
    public void finish(Provenance provenance) throws IOException {
        closeAll();
        NamesFile.write(folder.create(NamesFile.NAME), NamesFile.rows(study.scenario()));
        Map<String, List<Column>> described = new LinkedHashMap<>();
        columns.forEach((table, all) -> described.put(table.file(), all));
        described.put(NamesFile.NAME, NamesFile.COLUMNS);
        ColumnsFile.write(folder.create(ColumnsFile.NAME), described);
        folder.finish(Manifest.of(study, provenance, failed));
    }

    private CsvFile file(RunTable table) {
        return known(files, table);
    }

    private static <T> T known(Map<RunTable, T> map, RunTable table) {
        return Optional.ofNullable(map.get(table)).orElseThrow(() -> new IllegalStateException(table + " is not open"));
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

package pacesetter.gui;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.swing.table.AbstractTableModel;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;

/** The runs of a study that broke, a row each. */
final class FailedRuns extends AbstractTableModel implements CodedTable {
    private static final List<String> HEADS =
            List.of("results.run", "results.strategy", "results.replicate", "results.message");

    private final WindowWords words;
    private final StoredStudy study;
    private final List<StoredRuns.Broken> broken;

    FailedRuns(WindowWords words, StoredStudy study, StoredRuns runs) {
        this.words = words;
        this.study = study;
        broken = runs.broken();
    }

    @Override
    public Optional<Table> coded() {
        DoubleStream.Builder cells = DoubleStream.builder();
        for (int row = 0; row < broken.size(); row++) {
            StoredRuns.Broken run = broken.get(row);
            cells.add((double) run.id())
                    .add(run.strategy())
                    .add(run.replicate())
                    .add(row);
        }
        List<Column> columns = List.of(
                Column.count("run_id", "1", "Number of the run."),
                Column.code("strategy", study.strategies(), "The strategy."),
                Column.count("replicate", "1", "Replicate, from 0."),
                Column.choice(
                        "message",
                        broken.stream().map(StoredRuns.Broken::message).toList(),
                        "What broke it."));
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(columns, cells.build().toArray()));
    }

    @Override
    public int getRowCount() {
        return broken.size();
    }

    @Override
    public int getColumnCount() {
        return HEADS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.of(HEADS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        StoredRuns.Broken run = broken.get(row);
        return switch (column) {
            case 0 -> run.id();
            case 1 -> words.of(study.names().get(run.strategy()));
            case 2 -> run.replicate();
            default -> WindowWords.shown(run.message());
        };
    }
}

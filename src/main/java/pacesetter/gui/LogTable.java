package pacesetter.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.report.EventWords;
import pacesetter.run.Chronicle;
import pacesetter.run.Layout;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;

/** What has happened, a row each: its date and a sentence. Sentences are made as they are looked at. */
final class LogTable extends AbstractTableModel implements CodedTable {
    private final WindowWords words;
    private List<Chronicle.Event> rows = List.of();
    private Scenario scenario;

    LogTable(WindowWords words, Scenario scenario) {
        this.words = words;
        this.scenario = scenario;
    }

    /** Shows the events that one wants to read. */
    void show(Scenario of, List<Chronicle.Event> events, Predicate<Chronicle.Event> wanted) {
        scenario = of;
        List<Chronicle.Event> chosen = new ArrayList<>();
        for (Chronicle.Event event : events) {
            if (wanted.test(event)) {
                chosen.add(event);
            }
        }
        int before = rows.size();
        boolean longer = before > 0
                && chosen.size() >= before
                && chosen.subList(0, before).equals(rows);
        rows = chosen;
        if (!longer) {
            fireTableDataChanged();
        } else if (rows.size() > before) {
            fireTableRowsInserted(before, rows.size() - 1); // so that the row one reads stays where it is
        }
    }

    /** The events that are shown, as {@code events.csv} has them. */
    @Override
    public Optional<Table> coded() {
        DoubleStream.Builder cells = DoubleStream.builder();
        for (Chronicle.Event event : rows) {
            cells.add(event.tick()).add(event.kind().ordinal());
            IntStream.of(event.domain(), event.region(), event.source(), event.version())
                    .forEach(index -> cells.add(index < 0 ? Double.NaN : index));
            cells.add(event.value());
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        Layout.of(scenario).columns(RunTable.EVENTS),
                        cells.build().toArray()));
    }

    Chronicle.Event event(int row) {
        return rows.get(row);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return words.of(column == 0 ? "log.date" : "log.what");
    }

    @Override
    public Object getValueAt(int row, int column) {
        Chronicle.Event event = rows.get(row);
        return column == 0
                ? scenario.calendar().endOf(event.tick()).toString()
                : WindowWords.shown(new EventWords(scenario, words.language()).of(event));
    }
}

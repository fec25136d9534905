package pacesetter.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;

/**
 * What of a run's result is kept.
 *
 * @param outcomes columns, empty for all
 * @param series for which runs the tables by week are kept, with targets
 * @param events for which runs adoptions, events and versions are kept
 * @param some replicates that count as some, from the first on
 */
public record Keep(List<String> outcomes, Kept series, Kept events, int some) {
    public Keep {
        outcomes = List.copyOf(outcomes);
    }

    /** The columns of what is kept of a scenario's runs. */
    public Layout layout(Scenario scenario) {
        Layout all = Layout.of(scenario);
        return all.with(
                RunTable.RUNS,
                all.columns(RunTable.RUNS).stream().filter(this::isKept).toList());
    }

    private boolean isKept(Column column) {
        return outcomes.isEmpty() || outcomes.contains(column.name());
    }

    /** The result without the rows and outcomes that are not kept. */
    public RunResult of(RunResult result) {
        if (!(result instanceof RunResult.Completed all)) {
            return result;
        }
        int replicate = all.run().replicate();
        Map<RunTable, Table> kept = new EnumMap<>(RunTable.class);
        all.tables()
                .forEach((table, rows) -> kept.put(
                        table,
                        switch (table.part()) {
                            case OUTCOMES -> outcomes(rows);
                            case SERIES -> rows(includes(series, replicate), rows);
                            case EVENTS -> rows(includes(events, replicate), rows);
                        }));
        return new RunResult.Completed(all.run(), all.seed(), kept);
    }

    private boolean includes(Kept kept, int replicate) {
        return kept == Kept.ALL || (kept == Kept.SOME && replicate < some);
    }

    private static Table rows(boolean kept, Table table) {
        return kept ? table : Table.of(table.columns());
    }

    private Table outcomes(Table table) {
        if (outcomes.isEmpty()) {
            return table;
        }
        List<Column> columns = table.columns().stream().filter(this::isKept).toList();
        double[] cells = columns.stream()
                .mapToDouble(column -> table.value(0, table.column(column.name())))
                .toArray();
        return Table.of(columns, cells);
    }
}

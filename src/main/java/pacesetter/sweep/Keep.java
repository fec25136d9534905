package pacesetter.sweep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;

/**
 * What of a run's result is kept.
 *
 * @param outcomes columns, of targets as well; empty for all that every run has
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
        List<Column> kept = new ArrayList<>(outcomes(all.columns(RunTable.RUNS)));
        kept.addAll(targets(scenario));
        return all.with(RunTable.RUNS, kept);
    }

    private List<Column> outcomes(List<Column> all) {
        return outcomes.isEmpty()
                ? all
                : all.stream()
                        .filter(column -> outcomes.contains(column.name()))
                        .toList();
    }

    private List<Column> targets(Scenario scenario) {
        return outcomes.isEmpty()
                ? List.of()
                : Layout.targetColumns(scenario).stream()
                        .filter(column -> outcomes.contains(column.name()))
                        .toList();
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
                            case OUTCOMES -> outcomes(all, rows);
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

    private Table outcomes(RunResult.Completed result, Table row) {
        if (outcomes.isEmpty()) {
            return row;
        }
        Scenario scenario = result.run().scenario();
        List<Column> plain = outcomes(row.columns());
        List<Column> targets = targets(scenario);
        DoubleStream cells = plain.stream().mapToDouble(column -> row.value(0, row.column(column.name())));
        if (targets.isEmpty()) {
            return Table.of(plain, cells.toArray());
        }
        List<Column> all = Layout.targetColumns(scenario);
        Table simulated = result.table(RunTable.TARGETS);
        int value = simulated.column("simulated");
        DoubleStream more = targets.stream().mapToDouble(target -> simulated.value(all.indexOf(target), value));
        return Table.of(
                Stream.concat(plain.stream(), targets.stream()).toList(),
                DoubleStream.concat(cells, more).toArray());
    }
}

package pacesetter.sweep.spark;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;

/** What became of a run, without what the driver knows: the run and the columns. */
final class Answer implements Serializable {
    private static final long serialVersionUID = 1;

    private final String message; // what broke, empty if nothing
    private final double[][] cells; // [table] row by row, in the order of the layout; none if it broke

    private Answer(String message, double[][] cells) {
        this.message = message;
        this.cells = cells;
    }

    static Answer of(RunResult result) {
        return result instanceof RunResult.Completed done
                ? new Answer(
                        "", done.tables().values().stream().map(Answer::cells).toArray(double[][]::new))
                : new Answer(((RunResult.Failed) result).message(), new double[0][]);
    }

    private static double[] cells(Table table) {
        int width = table.columns().size();
        double[] cells = new double[table.rows() * width];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = table.value(i / width, i % width);
        }
        return cells;
    }

    /** @param layout of what is kept of the run */
    RunResult to(Run run, Layout layout) {
        long seed = run.seed().value();
        if (cells.length == 0) {
            return new RunResult.Failed(run, seed, message);
        }
        Map<RunTable, Table> tables = new EnumMap<>(RunTable.class);
        for (Map.Entry<RunTable, List<Column>> table : layout.tables().entrySet()) {
            tables.put(table.getKey(), Table.of(table.getValue(), cells[tables.size()]));
        }
        return new RunResult.Completed(run, seed, tables);
    }
}

package pacesetter.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.scenario.Calendar;

/** A run as its tables are made, at its end or when somebody looks; each table is made once, when it is asked for. */
final class Ending {
    private final Observation seen;
    private final Codes codes;
    private final Optional<LeadWatch> twin;
    private final boolean wholly;
    private final Map<RunTable, TableRecorder> recorders;
    private final Map<RunTable, Table> made = new EnumMap<>(RunTable.class);

    /**
     * @param twin the leads of the frozen twin, if it was run
     * @param wholly whether with what takes longer to copy: events, versions and adoptions
     */
    Ending(
            Observation seen,
            Codes codes,
            Optional<LeadWatch> twin,
            boolean wholly,
            Map<RunTable, TableRecorder> recorders) {
        this.seen = seen;
        this.codes = codes;
        this.twin = twin;
        this.wholly = wholly;
        this.recorders = recorders;
    }

    Observation seen() {
        return seen;
    }

    Codes codes() {
        return codes;
    }

    Optional<LeadWatch> twin() {
        return twin;
    }

    boolean isWhole() {
        return wholly;
    }

    /** All tables; of the series, from which outcomes are read tick by tick, what is reported. */
    Map<RunTable, Table> tables() {
        Map<RunTable, Table> tables = new EnumMap<>(RunTable.class);
        for (RunTable table : RunTable.values()) {
            tables.put(table, table(table));
        }
        tables.computeIfPresent(RunTable.SERIES, (table, whole) -> reported(whole));
        return tables;
    }

    private Table reported(Table series) {
        Calendar calendar = seen.scenario().calendar();
        int[] rows = IntStream.range(0, series.rows())
                .filter(tick -> calendar.reports(tick) || tick == series.rows() - 1)
                .toArray();
        return rows.length == series.rows() ? series : series.rows(rows);
    }

    /** One of them; it may be made of others. */
    Table table(RunTable wanted) {
        Table known = made.get(wanted);
        if (known != null) {
            return known;
        }
        TableRecorder recorder = Optional.ofNullable(recorders.get(wanted)).orElseThrow();
        Table table = recorder.table(this).in(seen.scenario().calendar());
        made.put(wanted, table);
        return table;
    }
}

package pacesetter.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What became of a run. */
public sealed interface RunResult {
    /** The run it answers. */
    Run run();

    /** Seed of the run's world, derived from study seed and replicate. */
    long seed();

    /**
     * It ran to the end.
     *
     * @param tables without the columns that name the run (run_id, strategy, replicate): the store puts them in front
     */
    record Completed(Run run, long seed, Map<RunTable, Table> tables) implements RunResult {
        public Completed {
            tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        }

        /** One of the tables. */
        public Table table(RunTable table) {
            return Optional.ofNullable(tables.get(table)).orElseThrow();
        }

        /** One row. */
        public Table outcomes() {
            return table(RunTable.RUNS);
        }

        /** The province, a row for each reported tick. */
        public Table series() {
            return table(RunTable.SERIES);
        }
    }

    /** It broke: the message and the place, without a stack trace. */
    record Failed(Run run, long seed, String message) implements RunResult {}
}

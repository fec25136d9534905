package pacesetter.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** The columns of each table a run of a scenario makes, known before it runs. */
public record Layout(Map<RunTable, List<Column>> tables) {
    public Layout {
        Map<RunTable, List<Column>> copies = new EnumMap<>(RunTable.class);
        tables.forEach((table, columns) -> copies.put(table, List.copyOf(columns)));
        tables = Collections.unmodifiableMap(copies);
    }

    public static Layout of(Scenario scenario) {
        Codes codes = Codes.of(scenario);
        Map<RunTable, List<Column>> tables = new EnumMap<>(RunTable.class);
        for (RunTable table : RunTable.values()) {
            tables.put(table, table.columns(codes));
        }
        return new Layout(tables);
    }

    /** The outcomes of scenarios with these horizons. */
    public static List<Column> outcomeColumns(List<Horizon> horizons) {
        return OutcomeTable.columns(horizons);
    }

    /** What people call the outcomes of a scenario, by the name of their column. */
    public static Map<String, Name> outcomes(Scenario scenario) {
        return OutcomeTable.names(scenario);
    }

    /** What is simulated of each target of a scenario, as an outcome of a run; a study has to ask for it. */
    public static List<Column> targetColumns(Scenario scenario) {
        return TargetTable.outcomes(scenario);
    }

    /** What people call those, by the name of their column. */
    public static Map<String, Name> targets(Scenario scenario) {
        return TargetTable.names(scenario);
    }

    /** The columns of a table. */
    public List<Column> columns(RunTable table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow();
    }

    /** The same with other columns of a table. */
    public Layout with(RunTable table, List<Column> columns) {
        Map<RunTable, List<Column>> changed = new EnumMap<>(tables);
        changed.put(table, columns);
        return new Layout(changed);
    }
}

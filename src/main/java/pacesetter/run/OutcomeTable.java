package pacesetter.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.text.Name;

/** The outcomes of a run: one row. */
final class OutcomeTable implements TableRecorder {
    /** Weeks between two rankings of the regions. */
    private static final int QUARTER = 13;

    private static final List<Variable<Outcomes>> VARIABLES = variables();

    private final RankMobility mobility = new RankMobility();

    private static List<Variable<Outcomes>> variables() {
        Variables<Outcomes> list = new Variables<>();
        CoverageOutcomes.addTo(list);
        PerformanceOutcomes.addTo(list);
        LeadOutcomes.addTo(list);
        MobilityOutcomes.addTo(list);
        PriceOutcomes.addTo(list);
        StandardOutcomes.addTo(list);
        return list.list();
    }

    static List<Column> columns() {
        return Variable.columns(VARIABLES);
    }

    static Map<String, Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        VARIABLES.forEach(variable -> names.put(variable.column().name(), variable.name()));
        return names;
    }

    @Override
    public void add(Observation seen) {
        if ((seen.tick() + 1) % QUARTER == 0) {
            mobility.add(seen.measured());
        }
    }

    @Override
    public Table table(Ending ending) {
        Observation seen = ending.seen();
        Outcomes outcomes =
                new Outcomes(seen, ending.table(RunTable.SERIES), mobility, Fit.of(seen.model()), ending.twin());
        Rows row = new Rows();
        row.add(VARIABLES, outcomes);
        return row.table(columns());
    }
}

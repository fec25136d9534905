package pacesetter.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** The outcomes of a run: one row. */
final class OutcomeTable implements TableRecorder {
    /** Weeks between two rankings of the regions, as near as ticks come to them. */
    static final int QUARTER = 13;

    /** Those of most scenarios, made once: a run of a small scenario takes no longer than making them. */
    private static final List<Variable<Outcomes>> USUAL = made(Horizon.DEFAULTS);

    private static final List<Column> USUAL_COLUMNS = Variable.columns(USUAL);

    private final RankMobility mobility = new RankMobility();

    private static List<Variable<Outcomes>> variables(List<Horizon> horizons) {
        return horizons.equals(Horizon.DEFAULTS) ? USUAL : made(horizons);
    }

    private static List<Variable<Outcomes>> made(List<Horizon> horizons) {
        Variables<Outcomes> list = new Variables<>();
        CoverageOutcomes.addTo(list, horizons);
        PerformanceOutcomes.addTo(list);
        LeadOutcomes.addTo(list);
        MobilityOutcomes.addTo(list);
        PriceOutcomes.addTo(list);
        StandardOutcomes.addTo(list);
        return list.list();
    }

    static List<Column> columns(List<Horizon> horizons) {
        return horizons.equals(Horizon.DEFAULTS) ? USUAL_COLUMNS : Variable.columns(made(horizons));
    }

    /** What people call the outcomes of a scenario, by the name of their column; the price with its unit. */
    static Map<String, Name> names(Scenario scenario) {
        Map<String, Name> names = new LinkedHashMap<>();
        variables(scenario.horizons())
                .forEach(variable ->
                        names.put(variable.column().name(), scenario.tiers().in(variable.name())));
        scenario.price()
                .ifPresent(price -> names.computeIfPresent(
                        PriceOutcomes.PRICE, (column, name) -> Name.of("%s, %s", "%s，%s", name, price.unit())));
        return names;
    }

    @Override
    public void add(Observation seen) {
        if ((seen.tick() + 1) % seen.scenario().calendar().nearest(QUARTER) == 0) {
            mobility.add(seen.measured());
        }
    }

    @Override
    public Table table(Ending ending) {
        Observation seen = ending.seen();
        Outcomes outcomes = new Outcomes(
                seen,
                ending.table(RunTable.SERIES),
                mobility,
                Fit.of(seen.model(), seen.open()),
                Diffusion.mean(seen),
                ending.twin());
        List<Variable<Outcomes>> variables = variables(ending.codes().horizons());
        Rows row = new Rows(variables.size());
        row.add(variables, outcomes);
        return row.table(columns(ending.codes().horizons()));
    }
}

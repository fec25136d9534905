package pacesetter.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.text.Name;

/** What was observed beside what is simulated: a row a target. */
final class TargetTable implements TableRecorder {
    private static final String OUTCOME = "target.";

    private final Scenario scenario;
    private final double[] simulated; // [target], NaN until its tick has come
    private final double[] chance; // [target] likewise

    TargetTable(Scenario scenario) {
        this.scenario = scenario;
        simulated = new double[scenario.targets().size()];
        Arrays.fill(simulated, Double.NaN);
        chance = simulated.clone();
    }

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.code("target", codes.targets(), "The target."),
                Column.tick("Tick of the run in which it was observed; empty if outside."),
                Column.date("date", "Day on which that tick ends."),
                Column.choice("quantity", Codes.of(Target.Quantity.values()), "What is counted."),
                Column.choice("relation", Codes.of(Target.Relation.values()), "How the simulated value should stand."),
                Column.choice("use", Codes.of(Target.Use.values()), "What the figure may be used for."),
                Column.real(
                        "observed",
                        "by quantity",
                        "at least 0",
                        "What the source reports; of an interval the lower end."),
                Column.real(
                        "observed_to", "by quantity", "at least 0", "Upper end of the interval; empty if it is none."),
                Column.real(
                        "simulated",
                        "by quantity",
                        "at least 0; of order -1 to 1",
                        "The same quantity in the run at the end of the tick; empty if the run does not reach it, of titles"
                                + " where there is no journal, and of half_adopted where half did not."),
                Column.real(
                        "chance",
                        "by quantity",
                        "at least 0",
                        "What it is on average, in the same run, where as many regions are drawn among all but the domain's"
                                + " pioneers; empty unless the target names a domain and regions."));
    }

    /** A column for each target, that has what is simulated of it as an outcome of a run. */
    static List<Column> outcomes(Scenario scenario) {
        return scenario.targets().stream()
                .map(target -> Column.real(
                        OUTCOME + target.id(),
                        unit(target, scenario),
                        target.quantity().isShare() ? "[0, 1]" : "at least 0; of order -1 to 1",
                        "Target " + target.id() + " as simulated at the end of its tick; empty as in targets.csv."))
                .toList();
    }

    /** What people call them, by column. */
    static Map<String, Name> names(Scenario scenario) {
        Map<String, Name> names = new LinkedHashMap<>();
        scenario.targets().forEach(target -> names.put(OUTCOME + target.id(), target.name()));
        return names;
    }

    private static String unit(Target target, Scenario scenario) {
        return switch (target.quantity()) {
            case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS, TITLED, TRUE_LEAD -> "share";
            case LISTED, STANDARDS, HANDOVERS -> "domains";
            case NATIONAL_UPTAKE -> "provinces";
            case HALF_ADOPTED -> "years";
            case ORDER -> "1";
            case BEST_INDICATOR ->
                scenario.domains()
                        .get(target.domain())
                        .indicators()
                        .get(target.indicator())
                        .unit()
                        .en();
        };
    }

    @Override
    public void add(Observation seen) {
        for (int i = 0; i < simulated.length; i++) {
            Target target = scenario.targets().get(i);
            if (target.tick() == seen.tick()) {
                boolean begun = target.domain() < 0 || seen.hasBegun(target.domain());
                simulated[i] = begun ? value(target, seen) : Double.NaN;
                chance[i] = begun ? Chance.of(target, seen) : Double.NaN;
            }
        }
    }

    private static double value(Target target, Observation seen) {
        return switch (target.quantity()) {
            case COVERED -> tally(target, seen).covered();
            case ADOPTED -> tally(target, seen).adopted();
            case IN_FORCE -> tally(target, seen).inForce();
            case DELIVERED -> tally(target, seen).delivered();
            case ITEMS -> tally(target, seen).items();
            case LISTED ->
                target.domain() < 0 ? seen.listings().count() : seen.listings().has(target.domain()) ? 1 : 0;
            case STANDARDS ->
                target.domain() < 0
                        ? seen.standardsMade()
                        : seen.model().standards().isMade(target.domain()) ? 1 : 0;
            case NATIONAL_UPTAKE ->
                target.domain() < 0 ? seen.provinces() : seen.model().national().provinces(target.domain());
            case TITLED ->
                seen.hasJournal() ? leads(target, seen.model().leads().titled(target.domain())) : Double.NaN;
            case TRUE_LEAD -> leads(target, seen.model().leads().truly(target.domain()));
            case BEST_INDICATOR ->
                seen.indicator(
                        target.domain(),
                        target.indicator(),
                        Regions.of(seen.scenario(), target).stream()
                                .mapToDouble(region -> seen.performance(target.domain(), region))
                                .max()
                                .orElseThrow());
            case HALF_ADOPTED ->
                AdoptionTimes.of(seen, target.domain())
                        .yearsToHalf(
                                seen.scenario()
                                        .domains()
                                        .get(target.domain())
                                        .period()
                                        .from(),
                                seen.scenario().calendar());
            case ORDER -> AdoptionTimes.agreement(seen, target.domains());
            case HANDOVERS -> seen.hasJournal() ? handovers(target, seen.leads().titled()) : Double.NaN;
        };
    }

    private static double leads(Target target, int leader) {
        return target.regions().contains(leader) ? 1 : 0;
    }

    private static double handovers(Target target, LeadStatistics titles) {
        return target.domain() < 0 ? titles.passed() : titles.hasPassed(target.domain()) ? 1 : 0;
    }

    private static Tally tally(Target target, Observation seen) {
        Regions where = Regions.of(seen.scenario(), target);
        return target.domains().isEmpty() ? seen.tally(where) : seen.tally(target.domains(), where);
    }

    @Override
    public Table table(Ending ending) {
        List<Column> columns = columns(ending.codes());
        Rows rows = new Rows(columns.size());
        for (int i = 0; i < simulated.length; i++) {
            Target target = scenario.targets().get(i);
            boolean inside =
                    target.tick() >= 0 && target.tick() < scenario.calendar().ticks();
            rows.add(i);
            rows.addIndex(inside ? target.tick() : -1);
            rows.add(inside ? scenario.calendar().dayOf(target.tick()) : Double.NaN);
            rows.add(target.quantity().ordinal());
            rows.add(target.relation().ordinal());
            rows.add(target.use().ordinal());
            rows.add(target.value());
            rows.add(target.upTo() > target.value() ? target.upTo() : Double.NaN);
            rows.add(simulated[i]);
            rows.add(chance[i]);
        }
        return rows.table(columns);
    }
}

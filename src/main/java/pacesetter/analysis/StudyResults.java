package pacesetter.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.run.Column;
import pacesetter.run.LeadChanges;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.text.Name;

/**
 * The results of one study as statistics and charts need them: a few columns of each run, and of one run a strategy who
 * led and who learned from whom. Results may come in any order; a missing replicate leaves every pair that would need it.
 */
public final class StudyResults {
    private static final List<String> SERIES = List.of(
            "covered",
            "delivered",
            "true_changes",
            "measured_changes",
            "titled_changes",
            "null_measured_changes",
            "null_titled_changes");

    private static final String PAIRED = "covered_end"; // every run has it

    private final Scenario scenario;
    private final Map<Integer, Arm> arms = new LinkedHashMap<>(); // by strategy, in the order of first results
    private final List<Note> notes = new ArrayList<>();
    private Optional<Long> seed = Optional.empty();
    private Company company = Company.NONE;
    private final WatchedSeries watched = new WatchedSeries();
    private int horizon;

    public StudyResults(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Something done to a run while it went on.
     *
     * @param tick the first that felt it
     */
    public record Note(int tick, Name text) {}

    /** What is kept of one strategy. */
    private static final class Arm {
        private final List<Column> columns; // of the outcomes
        private final ReplicateTable outcomes;
        private final ReplicateTable series = new ReplicateTable(SERIES);
        private final ReplicateTable indicators = new ReplicateTable(List.of("mean"));
        private final ReplicateTable targets = new ReplicateTable(List.of("simulated", "chance"));
        private int replicate = Integer.MAX_VALUE; // whose leaders are kept
        private List<Reign> reigns = List.of();
        private List<Genealogy> genealogies = List.of();

        private Arm(Table outcomes) {
            columns = outcomes.columns();
            this.outcomes = new ReplicateTable(
                    outcomes.columns().stream().map(Column::name).toList());
        }
    }

    /** Takes in a run of the scenario. */
    public void add(RunResult.Completed result) {
        seed = Optional.of(result.run().studySeed());
        Arm arm = arms.computeIfAbsent(result.run().strategy(), strategy -> new Arm(result.outcomes()));
        int replicate = result.run().replicate();
        arm.outcomes.add(replicate, result.outcomes());
        arm.series.add(replicate, result.series());
        arm.indicators.add(replicate, result.table(RunTable.INDICATORS));
        arm.targets.add(replicate, result.table(RunTable.TARGETS));
        if (replicate < arm.replicate) {
            arm.replicate = replicate;
            arm.reigns = List.copyOf(Reign.in(result.table(RunTable.DOMAINS), scenario));
            arm.genealogies = Genealogy.in(result);
        }
    }

    /** Takes in a run that is watched, of which pictures show single domains and groups as well; all of one strategy. */
    public void watch(RunResult.Completed result, LeadChanges leads) {
        add(result);
        watched.add(result, leads);
    }

    /**
     * A share of the table by domain, or a lead's changes so far, of runs that are watched; empty without any.
     *
     * @param column as of the province's series
     */
    public Band ofDomain(Domain domain, String column) {
        return watched.ofDomain(domain, column);
    }

    /** A column of the table by group of runs that are watched; empty without any. */
    public Band ofGroup(Group group, String column) {
        return watched.ofGroup(group, column);
    }

    /** Notes what was done to a run, to be marked on series. */
    public void add(Note note) {
        notes.add(note);
    }

    /** Gives a run that is watched what it is seen beside. */
    public void accompany(Company beside) {
        company = beside;
    }

    /** What a run that is watched is seen beside. */
    public Company company() {
        return company;
    }

    /** A column of the province's series less that of other results, pair by pair, of the first strategy of each. */
    public Band difference(StudyResults other, String column) {
        ReplicateTable one = arm(strategies().get(0)).series;
        ReplicateTable two = other.arm(other.strategies().get(0)).series;
        return one.less(two, column);
    }

    /** Worlds in which both these and other results have a run, of the first strategy of each. */
    public int pairs(StudyResults other) {
        return strategies().isEmpty() || other.strategies().isEmpty()
                ? 0
                : Pairing.pairs(
                                outcome(strategies().get(0), PAIRED),
                                other.outcome(other.strategies().get(0), PAIRED))
                        .length;
    }

    /** A share of the outcomes less that of other results, over the worlds of both, of the first strategy of each. */
    public Estimate differenceAtTheEnd(StudyResults other, String column) {
        Sample one = outcome(strategies().get(0), column);
        Sample two = other.outcome(other.strategies().get(0), column);
        return Estimate.at(Estimate.CONFIDENCE, Pairing.pairs(one, two)).within(-1, 1);
    }

    /** Lets pictures show dates up to so many ticks, even where nothing is recorded yet. */
    public void reachTo(int ticks) {
        horizon = ticks;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** What was done to the runs while they went on, as it was added. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Number of ticks pictures show, at least those recorded. */
    public int horizon() {
        return Math.max(horizon, ticks());
    }

    /** The seed of the study, absent before the first result. */
    public Optional<Long> seed() {
        return seed;
    }

    /** Indices of the strategies that have results, in the order in which they came. */
    public List<Integer> strategies() {
        return List.copyOf(arms.keySet());
    }

    /** Number of replicates of a strategy that ran to the end. */
    public int replicates(int strategy) {
        return arm(strategy).series.layers();
    }

    /** A column of the outcomes. */
    public Sample outcome(int strategy, String column) {
        return arm(strategy).outcomes.at(0, column);
    }

    /** Mean of a column of the outcomes over replicates. */
    public Estimate mean(int strategy, String column) {
        Column known = arm(strategy).columns.stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow();
        return outcome(strategy, column).mean(known, Estimate.CONFIDENCE);
    }

    /** A column of the province's series over replicates. */
    public Band series(int strategy, String column) {
        return arm(strategy).series.band(column, row -> true);
    }

    /** Number of ticks the longest run recorded. */
    public int ticks() {
        return arms.values().stream().mapToInt(arm -> arm.series.ticks()).max().orElse(0);
    }

    /** The same in weeks. */
    public int weeks() {
        return scenario.calendar().step().weeks() * ticks();
    }

    /** The last date that was simulated. */
    public LocalDate end() {
        return scenario.calendar().endOf(ticks() - 1);
    }

    /** Weeks from the start until so many percent are covered, 50, 90 or 100; infinite if that does not come within the run. */
    public Sample weeksUntilCovered(int strategy, int percent) {
        return arm(strategy).outcomes.arrival("t" + percent + "_covered_ticks").map(scenario.calendar()::weeks);
    }

    /** Mean of an indicator over regions, in its unit, over replicates. */
    public Band indicator(int strategy, Domain domain, Domain.Indicator indicator) {
        ReplicateTable stack = arm(strategy).indicators;
        return stack.band("mean", stack.where("domain", domain.id()).and(stack.where("indicator", indicator.id())));
    }

    /** What the runs say where the target was observed; undefined where the runs do not reach it. */
    public Sample target(int strategy, Target target) {
        return target(strategy, target, "simulated");
    }

    /** The same of regions drawn by chance; undefined where the target names none. */
    public Sample chance(int strategy, Target target) {
        return target(strategy, target, "chance");
    }

    private Sample target(int strategy, Target target, String column) {
        ReplicateTable stack = arm(strategy).targets;
        return IntStream.range(0, stack.rows())
                .filter(stack.where("target", target.id()))
                .mapToObj(row -> stack.at(row, column))
                .findFirst()
                .orElse(Sample.of());
    }

    /** The genealogies of the domains in one replicate; none if it kept no events. */
    public List<Genealogy> genealogies(int strategy) {
        return arm(strategy).genealogies;
    }

    /** The replicate that {@link #reigns} and {@link #genealogies} tell of: the first that ran to the end. */
    public int reigning(int strategy) {
        return arm(strategy).replicate;
    }

    /** Who led each domain in one replicate. */
    public List<Reign> reigns(int strategy) {
        return arm(strategy).reigns;
    }

    private Arm arm(int strategy) {
        return Optional.ofNullable(arms.get(strategy))
                .orElseThrow(() -> new IllegalArgumentException("no results of strategy " + strategy));
    }
}

package pacesetter.scenario.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.ScenarioException;

/**
 * Every number of the model that a scenario can change, in groups, each declared once. Rates are per tick, a
 * week unless the scenario has another step, and durations in weeks; shares are in [0, 1]; performance is in shares of the gain of the provincial optimum over the legacy practice.
 */
public record Parameters(
        LandscapeParameters landscape,
        TurbulenceParameters turbulence,
        InitialParameters initial,
        RolloutParameters rollout,
        EvidenceParameters evidence,
        LeaderParameters leader,
        JournalParameters journal,
        PressureParameters pressure,
        MandateParameters mandate,
        CapacityParameters capacity,
        StandardParameters standard,
        NationalParameters national,
        AttentionParameters attention,
        CopyingParameters copying,
        RelayParameters relay,
        SearchParameters search,
        TransplantParameters transplant,
        TeamParameters team,
        PublicityParameters publicity,
        MentoringParameters mentoring,
        CoverageParameters coverage,
        SatisfactionParameters satisfaction,
        RewardParameters reward) {

    public Parameters {
        Declarations.check("landscape", landscape);
        Declarations.check("turbulence", turbulence);
        Declarations.check("initial", initial);
        Declarations.check("rollout", rollout);
        Declarations.check("evidence", evidence);
        Declarations.check("leader", leader);
        Declarations.check("journal", journal);
        Declarations.check("pressure", pressure);
        Declarations.check("mandate", mandate);
        Declarations.check("capacity", capacity);
        Declarations.check("standard", standard);
        Declarations.check("national", national);
        Declarations.check("attention", attention);
        Declarations.check("copying", copying);
        Declarations.check("relay", relay);
        Declarations.check("search", search);
        Declarations.check("transplant", transplant);
        Declarations.check("team", team);
        Declarations.check("publicity", publicity);
        Declarations.check("mentoring", mentoring);
        Declarations.check("coverage", coverage);
        Declarations.check("satisfaction", satisfaction);
        Declarations.check("reward", reward);
        List<Conflict> conflicts = new ArrayList<>(Conflict.among(landscape, turbulence, search));
        conflicts.addAll(Conflict.among(copying));
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException(conflicts.toString());
        }
    }

    /** What is declared of every parameter, in the order of the groups and their components. */
    public static List<ParameterDeclaration> declarations() {
        return List.copyOf(Declarations.ALL.values());
    }

    /** The parameters of a scenario that changes none. */
    public static Parameters defaults() {
        return Declarations.DEFAULTS;
    }

    /**
     * Every value by its name, {@code evidence.noise}, in the order of {@link #declarations()}: a {@link Double}, an
     * {@link Integer}, or the word a scenario file uses.
     */
    public Map<String, Object> values() {
        return Declarations.allValues(this);
    }

    /**
     * These parameters with every duration counted in something else than weeks.
     *
     * @param turn from a number of weeks to another one, whole if that is; what is below the smallest value allowed becomes that
     */
    public Parameters withDurations(UnaryOperator<Number> turn) {
        return Declarations.withDurations(this, turn);
    }

    /**
     * These parameters with one changed.
     *
     * @param name for instance {@code evidence.noise}
     * @param text the value as a scenario file would write it
     * @throws ScenarioException if there is no such parameter or it cannot have that value
     */
    public Parameters with(String name, String text) {
        return with(Map.of(name, text));
    }

    /** These parameters with some changed together, as by {@link #with(String, String)}. */
    public Parameters with(Map<String, String> changes) {
        return with(changes, Place.SET);
    }

    /**
     * The same with values that do not come from the command line.
     *
     * @param place where the values stand, for what is wrong with them
     */
    public Parameters with(Map<String, String> changes, Place place) {
        Problems problems = new Problems();
        ParameterBinder binder = new ParameterBinder(problems);
        binder.set(changes, place);
        Parameters changed = binder.bind(this);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return changed;
    }
}

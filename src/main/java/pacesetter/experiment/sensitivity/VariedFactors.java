package pacesetter.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.ActingParameters;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.TimeStep;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Factor;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.UsageException;

/**
 * What is varied over its plausible values.
 *
 * @param leftOut what is not and why, a sentence each
 */
public record VariedFactors(List<Factor> factors, List<Name> leftOut) {
    public VariedFactors {
        factors = List.copyOf(factors);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * All that act under the strategies and have a plausible interval, or words; or those that are named.
     *
     * @param set parameters that have been set and so are known
     * @throws UsageException if a name is none of a parameter that can be varied
     */
    public static VariedFactors of(Scenario scenario, List<Strategy> strategies, List<String> names, Set<String> set) {
        TimeStep step = scenario.calendar().step();
        List<Name> leftOut = new ArrayList<>();
        List<Factor> wanted = new ArrayList<>();
        if (names.isEmpty()) {
            ActingParameters acting = ActingParameters.under(strategies);
            acting.leftOut().ifPresent(leftOut::add);
            if (!step.isWeek()) {
                leftOut.add(Name.of(
                        "left out, since their plausible intervals are per week and a tick is %s: parameters that hang on"
                                + " the step, but for those of which the scenario says what is plausible",
                        "略去（其合理区间按周给出，而每期为%s）：取决于步长的参数（情景另给合理区间者除外）", step.name()));
            }
            for (ParameterDeclaration declared : Parameters.declarations()) {
                boolean words = !declared.choices().isEmpty();
                if (acting.has(declared)
                        && !set.contains(declared.name())
                        && (!words || declared.origin() != Origin.DEFINITION)) {
                    Factor.plausible(declared, scenario).ifPresent(wanted::add);
                }
            }
            if (!set.isEmpty()) {
                leftOut.add(Name.of("left out, since it is set: %s", "略去（已设定）：%s", Name.list(List.copyOf(set))));
            }
        }
        for (String name : names) {
            if (Collections.frequency(names, name) > 1) {
                throw new UsageException(Name.of("--factor (%s) is given twice.", "--factor（%s）给了两次。", name));
            }
            wanted.add(named(name, scenario, set));
        }
        return together(scenario, wanted, leftOut);
    }

    private static Factor named(String name, Scenario scenario, Set<String> set) {
        ParameterDeclaration declared = Declarations.ALL.get(name);
        if (declared == null) {
            Name said = Name.of("--factor (%s) is no parameter.", "--factor（%s）不是参数。", name);
            throw new UsageException(said.then(Spelling.hint(name, Declarations.ALL.keySet())));
        }
        if (set.contains(name)) {
            throw new UsageException(Name.of("--factor (%s) cannot be set as well.", "--factor（%s）不能同时设定。", name));
        }
        return Factor.plausible(declared, scenario)
                .orElseThrow(() -> new UsageException(Name.of(
                        "--factor (%s) has no plausible interval; a sweep file can give it a range.",
                        "--factor（%s）没有合理区间；可在批量运行文件中给出范围。", name)));
    }

    /** Without those whose values, at an end, do not go together with the ends of those before. */
    private static VariedFactors together(Scenario scenario, List<Factor> wanted, List<Name> leftOut) {
        List<Factor> kept = new ArrayList<>();
        List<Name> told = new ArrayList<>(leftOut);
        for (Factor factor : wanted) {
            Optional<Name> why = conflict(scenario, kept, factor);
            if (why.isPresent()) {
                told.add(Name.of("left out: %s", "略去：%s", why.get()));
            } else {
                kept.add(factor);
            }
        }
        return new VariedFactors(kept, told);
    }

    private static Optional<Name> conflict(Scenario scenario, List<Factor> others, Factor factor) {
        for (double end : List.of(0., 1.)) {
            for (double theirs : List.of(0., 1.)) {
                Map<String, String> values = new LinkedHashMap<>();
                others.forEach(other -> values.put(other.parameter().name(), other.at(theirs)));
                values.put(factor.parameter().name(), factor.at(end));
                try {
                    scenario.parameters()
                            .with(values, new Place(factor.parameter().name(), 0, 0));
                } catch (ScenarioException conflict) {
                    return Optional.of(conflict.told());
                }
            }
        }
        return Optional.empty();
    }
}

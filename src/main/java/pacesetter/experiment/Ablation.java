package pacesetter.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.ActingParameters;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.ParameterDeclaration.Kind;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Design;
import pacesetter.text.Name;

/**
 * Which mechanisms and rules of a scenario are changed, to see what would turn its comparisons: each mechanism is switched
 * off and each rule replaced by every other one, one at a time, and together where two touch.
 *
 * @param changes by design point; the first changes nothing
 * @param leftOut what is not tried and why, a sentence each
 */
public record Ablation(Design design, List<Change> changes, List<Name> leftOut) {
    /** Parameters of which one decides what the other does. */
    private static final List<List<String>> TOUCHING = List.of(
            List.of("mandate.until", "satisfaction.drop_applies"), // what ends an order, and what may be given up then
            List.of("mandate.until", "satisfaction.drop_probability"),
            List.of("mandate.until", "attention.supervision"), // how long inspections go on, and what they cost
            List.of("mandate.until", "relay.notice"), // what a notice is, and who forwards it
            List.of("relay.listing", "relay.notice"), // the three reasons for which groups push
            List.of("relay.listing", "relay.own"),
            List.of("relay.notice", "relay.own"),
            List.of("standard.draft", "standard.kind"), // where a text comes from, and whether it is asked for
            List.of("standard.draft", "standard.floor"),
            List.of("search.trial", "search.jump"), // together all own ideas
            List.of("rollout.start", "rollout.depth_start")); // together all of the time that a roll-out takes

    public Ablation {
        changes = List.copyOf(changes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What can be changed in a scenario.
     *
     * @param strategies those that will be compared: what acts under none of them is left out
     * @param kinds of changes that are wanted
     */
    public static Ablation of(Scenario scenario, List<Strategy> strategies, Set<Change.Kind> kinds) {
        ActingParameters acting = ActingParameters.under(strategies);
        List<Change> single = Parameters.declarations().stream()
                .filter(acting::has)
                .flatMap(declared -> alternatives(declared, scenario.parameters()).stream())
                .toList();
        List<Change> wanted = new ArrayList<>(single);
        for (List<String> names : TOUCHING) {
            for (Change one : of(names.get(0), single)) {
                of(names.get(1), single).forEach(other -> wanted.add(one.and(other)));
            }
        }
        wanted.removeIf(change -> !kinds.contains(change.kind()));
        return around(scenario, wanted, acting.leftOut().stream().toList());
    }

    /** The scenario as it is and these changes of it, without those whose values do not go together. */
    static Ablation around(Scenario scenario, List<Change> wanted, List<Name> leftOut) {
        List<Change> changes = new ArrayList<>(List.of(Change.NONE));
        List<Name> told = new ArrayList<>(leftOut);
        for (Change change : wanted) {
            conflict(scenario, change)
                    .ifPresentOrElse(why -> told.add(Name.of("left out: %s", "略去：%s", why)), () -> changes.add(change));
        }
        Design design = Design.around(
                scenario.parameters(),
                changes.stream().skip(1).map(Change::values).toList());
        return new Ablation(design, changes, told);
    }

    private static List<Change> of(String parameter, List<Change> single) {
        return single.stream()
                .filter(change -> change.values().containsKey(parameter))
                .toList();
    }

    /** The neutral value of a mechanism, the other words of a rule; what the scenario has already is no change. */
    private static List<Change> alternatives(ParameterDeclaration declared, Parameters base) {
        Object now = base.values().get(declared.name());
        if (declared.kind() == Kind.CHOICE) {
            return declared.choices().stream()
                    .filter(word -> declared.origin() != Origin.DEFINITION && !word.equals(now))
                    .map(word -> new Change(Change.Kind.RULE, Map.of(declared.name(), word)))
                    .toList();
        }
        return declared.neutral().isEmpty() || declared.isOffAt(now)
                ? List.of()
                : List.of(new Change(Change.Kind.MECHANISM, Map.of(declared.name(), declared.neutral())));
    }

    private static Optional<Name> conflict(Scenario scenario, Change change) {
        try {
            scenario.parameters().with(change.values(), new Place(change.text(), 0, 0));
            return Optional.empty();
        } catch (ScenarioException conflict) {
            return Optional.of(conflict.told());
        }
    }
}

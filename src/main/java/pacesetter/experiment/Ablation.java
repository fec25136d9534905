package pacesetter.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
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

    private static final Set<LeverType> ORDERS = Set.of(LeverType.NOTICE, LeverType.CHECKLIST, LeverType.STANDARD);

    /** Groups of parameters that do nothing unless a strategy has one of these levers. */
    private static final Map<String, Set<LeverType>> LEVERS = Map.of(
            "capacity", ORDERS,
            "mandate", Set.of(LeverType.NOTICE, LeverType.CHECKLIST, LeverType.STANDARD, LeverType.ENDORSEMENT),
            "mentoring", Set.of(LeverType.MENTORING),
            "national", Set.of(LeverType.STANDARD),
            "publicity", Set.of(LeverType.PUBLICITY),
            "reward", Set.of(LeverType.REWARD),
            "standard", Set.of(LeverType.STANDARD),
            "team", Set.of(LeverType.NETWORK));

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
        Set<LeverType> levers = levers(strategies);
        List<Change> single = Parameters.declarations().stream()
                .filter(declared -> acts(declared, levers))
                .flatMap(declared -> alternatives(declared, scenario.parameters()).stream())
                .toList();
        List<Change> wanted = new ArrayList<>(single);
        for (List<String> names : TOUCHING) {
            for (Change one : of(names.get(0), single)) {
                of(names.get(1), single).forEach(other -> wanted.add(one.and(other)));
            }
        }
        wanted.removeIf(change -> !kinds.contains(change.kind()));
        List<Name> leftOut = new ArrayList<>();
        List<String> idle = LEVERS.keySet().stream()
                .filter(group -> isIdle(group, levers))
                .sorted()
                .toList();
        if (!idle.isEmpty()) {
            leftOut.add(Name.of("left out, since no strategy has the lever: %s", "略去（无策略使用相应手段）：%s", Name.list(idle)));
        }
        return around(scenario, wanted, leftOut);
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

    /** Whether a parameter does anything under some strategies. */
    public static boolean acts(ParameterDeclaration declared, List<Strategy> strategies) {
        return acts(declared, levers(strategies));
    }

    private static Set<LeverType> levers(List<Strategy> strategies) {
        return strategies.stream()
                .flatMap(strategy -> strategy.levers().stream())
                .map(Lever::type)
                .collect(Collectors.toSet());
    }

    private static boolean acts(ParameterDeclaration declared, Set<LeverType> levers) {
        return !isIdle(declared.group(), levers);
    }

    private static boolean isIdle(String group, Set<LeverType> levers) {
        return Optional.ofNullable(LEVERS.get(group))
                .map(needed -> needed.stream().noneMatch(levers::contains))
                .orElse(false);
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
        boolean isThere = declared.neutral().isEmpty()
                || (now instanceof Number number && number.doubleValue() == Double.parseDouble(declared.neutral()));
        return isThere
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

package pacesetter.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.text.Name;

/**
 * Which parameters do anything under some strategies.
 *
 * @param levers that some strategy has
 */
public record ActingParameters(Set<LeverType> levers) {
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

    public ActingParameters {
        levers = Set.copyOf(levers);
    }

    /** Those that act under one of these strategies at least. */
    public static ActingParameters under(List<Strategy> strategies) {
        return new ActingParameters(strategies.stream()
                .flatMap(strategy -> strategy.levers().stream())
                .map(Lever::type)
                .collect(Collectors.toSet()));
    }

    /** Whether a parameter acts. */
    public boolean has(ParameterDeclaration declared) {
        return !isIdle(declared.group());
    }

    /** A sentence on the groups that do not, if there are any. */
    public Optional<Name> leftOut() {
        List<String> idle =
                LEVERS.keySet().stream().filter(this::isIdle).sorted().toList();
        return idle.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Name.of("left out, since no strategy has the lever: %s", "略去（无策略使用相应手段）：%s", Name.list(idle)));
    }

    private boolean isIdle(String group) {
        return LEVERS.containsKey(group) && LEVERS.get(group).stream().noneMatch(levers::contains);
    }
}

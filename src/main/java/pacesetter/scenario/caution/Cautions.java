package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.text.Name;

/** All that is allowed in a scenario and yet seldom meant. */
public final class Cautions {
    private static final List<Check> CHECKS = List.of(
            new AsRead(),
            new ScarceAttention(),
            new IdleLevers(),
            new IdleEvents(),
            new EarlyOrders(),
            new HastyStandards(),
            new Islands(),
            new UnusedAdoptions(),
            new AlikeWords(),
            new MisreadWords(),
            new OldDates());

    private Cautions() {}

    /** The cautions, in the order of the checks; none for most scenarios. */
    public static List<Caution> of(Scenario scenario) {
        return CHECKS.stream().flatMap(check -> check.of(scenario).stream()).toList();
    }

    /**
     * The cautions where only some strategies are run: idle levers of the others concern nobody.
     *
     * @param strategies indices into the scenario's strategies, at least one
     */
    public static List<Caution> of(Scenario scenario, List<Integer> strategies) {
        Scenario chosen = scenario.with(
                strategies.stream().map(scenario.strategies()::get).toList(), scenario.events());
        return CHECKS.stream()
                .flatMap(check -> check.of(check.isOfStrategies() ? chosen : scenario).stream())
                .toList();
    }

    /** The kinds of levers that never act under a strategy, whatever chance brings, in its order. */
    public static List<LeverType> idle(Scenario scenario, Strategy strategy) {
        Earliest earliest = Earliest.of(scenario, strategy);
        List<LeverType> acting = strategy.levers().stream()
                .filter(lever -> IdleLevers.why(lever, earliest).isEmpty())
                .map(Lever::type)
                .toList();
        return strategy.levers().stream()
                .map(Lever::type)
                .distinct()
                .filter(type -> !acting.contains(type))
                .toList();
    }

    /** What they say. */
    public static List<Name> texts(List<Caution> cautions) {
        return cautions.stream().map(Caution::text).toList();
    }
}

package pacesetter.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pacesetter.run.Run;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.caution.Cautions;
import pacesetter.sweep.Design;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

/**
 * The levers of a strategy, each kind on or off: every subset of them is a strategy of its own, and meets the same worlds. Levers
 * of one kind, at other dates or places, are switched together. A setting is a subset as bits, in the order of the kinds.
 *
 * @param strategy whose levers are switched; kinds that are not named are off throughout
 * @param levers kinds that it has, in its order, each once
 */
public record Factorial(Scenario scenario, Strategy strategy, List<LeverType> levers) {
    /** Most levers: 512 strategies in each world. */
    public static final int MOST = 9;

    private static final Name NOTHING = new Name("none", "无手段");

    public Factorial {
        levers = List.copyOf(levers);
        if (levers.isEmpty() || levers.size() > MOST || !kinds(strategy).containsAll(levers)) {
            throw new IllegalArgumentException(levers + " are no levers of " + strategy.id() + " to be switched");
        }
    }

    /** The kinds of levers that a strategy has, in its order. */
    public static List<LeverType> kinds(Strategy strategy) {
        return strategy.levers().stream().map(lever -> lever.type()).distinct().toList();
    }

    /** The strategy with the most kinds of levers, the first of them. */
    public static Strategy richest(Scenario scenario) {
        Strategy richest = scenario.strategies().get(0);
        for (Strategy strategy : scenario.strategies()) {
            richest = kinds(strategy).size() > kinds(richest).size() ? strategy : richest;
        }
        return richest;
    }

    /** A strategy for each setting, from none to all; its id names what is on, for instance {@code journal+notice}. */
    List<Strategy> strategies() {
        return IntStream.range(0, 1 << levers.size()).mapToObj(this::with).toList();
    }

    private Strategy with(int setting) {
        List<LeverType> on = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            if ((setting >> i & 1) == 1) {
                on.add(levers.get(i));
            }
        }
        String id = on.isEmpty()
                ? NOTHING.en()
                : String.join("+", on.stream().map(LeverType::code).toList());
        Name name = on.isEmpty()
                ? NOTHING
                : Name.list(on.stream().map(LeverType::word).toList());
        return new Strategy(
                id,
                name,
                strategy.measured(),
                strategy.levers().stream()
                        .filter(lever -> on.contains(lever.type()))
                        .toList());
    }

    /**
     * All settings in the same worlds; of their runs outcomes are kept.
     *
     * @param ticks to run, from 1 to the calendar's
     */
    public Sweep sweep(int replicates, long seed, int ticks, Run.Null noise) {
        List<Strategy> strategies = strategies();
        Scenario settings = scenario.with(strategies, scenario.events());
        return new Sweep(
                scenario.id() + "-levers",
                Name.of("Levers of %s taken apart", "“%s”的手段分解", strategy.name()),
                settings,
                IntStream.range(0, strategies.size()).boxed().toList(),
                replicates,
                seed,
                ticks,
                noise,
                Design.NONE,
                new Keep(List.of(), Kept.NONE, Kept.NONE, 1),
                Shard.WHOLE,
                point -> settings); // the only one there is without a design
    }

    /** Levers that never act where one other is off, with those others; whatever chance brings. */
    public Map<LeverType, List<LeverType>> needs() {
        Map<LeverType, List<LeverType>> needs = new LinkedHashMap<>();
        int all = (1 << levers.size()) - 1;
        List<LeverType> idle = Cautions.idle(scenario, with(all));
        for (int other = 0; other < levers.size(); other++) {
            for (LeverType lever : Cautions.idle(scenario, with(all & ~(1 << other)))) {
                if (!idle.contains(lever)) {
                    needs.computeIfAbsent(lever, key -> new ArrayList<>()).add(levers.get(other));
                }
            }
        }
        return needs;
    }
}

package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Reads the strategies and their levers. */
final class StrategyBinder {
    private final CalendarDates dates;
    private final Parameters parameters;
    private final Territory territory;
    private final Lookup domains;
    private final Problems problems;

    StrategyBinder(CalendarDates dates, Parameters parameters, Territory territory, Lookup domains, Problems problems) {
        this.dates = dates;
        this.parameters = parameters;
        this.territory = territory;
        this.domains = domains;
        this.problems = problems;
    }

    /** The strategies, as far as they could be read. */
    List<Strategy> bind(Values scenario) {
        List<Strategy> strategies = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Values keys : scenario.groups("strategies")) {
            String id = keys.text("id").orElse("");
            if (!ids.add(id) && keys.has("id")) {
                problems.add(keys.place("id"), "id", id, new Name("is the id of another strategy too", "与另一策略的 id 相同"));
            }
            List<Lever> levers = new ArrayList<>();
            for (Values lever : keys.groups("levers")) {
                Lever read = lever(lever);
                if (read.type() == LeverType.NETWORK
                        && levers.stream().anyMatch(other -> other.type() == LeverType.NETWORK)) {
                    problems.add(
                            lever.place("lever"),
                            "lever",
                            "network",
                            new Name("may stand only once in a strategy", "在一个策略中只能出现一次"));
                }
                levers.add(read);
            }
            boolean measured = keys.text("measurement").orElse("province").equals("province");
            if (!measured && levers.stream().anyMatch(lever -> lever.type() != LeverType.NETWORK)) {
                problems.add(
                        keys.place("measurement"),
                        "measurement",
                        "none",
                        new Name(
                                "goes with no lever but network, as all others rest on what the province measures",
                                "只能与手段 network 并用，其他手段均以省级测评为据"));
            }
            strategies.add(new Strategy(id, keys.name("name").orElse(new Name(id, id)), measured, levers));
        }
        if (strategies.isEmpty() && scenario.has("strategies") && problems.isEmpty()) {
            problems.add(
                    scenario.place("strategies"),
                    Name.same("strategies"),
                    Format.NONE,
                    Format.AT_LEAST_ONE,
                    new Name("A strategy without levers is one too.", "没有手段的策略也算一个。"));
        }
        return strategies;
    }

    private Lever lever(Values keys) {
        return keys.choice("lever", LeverType.class).orElseThrow().read(scope(keys), keys, parameters);
    }

    private Scope scope(Values keys) {
        int start = dates.tick("start", keys).orElse(0);
        int stop = dates.stop("stop", keys).orElse(dates.calendar().ticks());
        if (stop <= start && keys.has("stop")) {
            problems.add(
                    keys.place("stop"),
                    "stop",
                    String.valueOf(keys.get("stop", Object.class).orElseThrow()),
                    dates.later());
        }
        return new Scope(
                start,
                stop,
                territory.groupNames().findAll("groups", keys, problems),
                domains.findAll("domains", keys, problems),
                territory.types(keys, problems));
    }
}

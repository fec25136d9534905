package pacesetter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.caution.Islands;

/** What was read of a scenario, counted, so that a reader sees what is missing. */
final class Finding {
    private Finding() {}

    /** The counts, the territory, and each strategy with its levers. */
    static List<String> lines(Scenario scenario, boolean map) {
        List<String> lines = new ArrayList<>();
        lines.add(Job.counted(scenario.regions().size(), "region", "regions") + ", "
                + Job.counted(scenario.domains().size(), "domain", "domains") + ", "
                + Job.counted(scenario.calendar().ticks(), "week", "weeks") + ", "
                + Job.counted(scenario.strategies().size(), "strategy", "strategies") + ", "
                + Job.counted(scenario.events().size(), "event", "events") + ", "
                + Job.counted(scenario.targets().size(), "target", "targets"));
        lines.add("territory: " + Job.counted(scenario.groups().size(), "group", "groups") + ", "
                + Job.counted(scenario.borders().pairs().size(), "border", "borders") + ", "
                + Job.counted(Islands.in(scenario).size(), "region", "regions") + " without a neighbour, "
                + (map ? "a map of boundaries" : "a schematic map"));
        scenario.strategies().forEach(strategy -> lines.add("strategy " + strategy.id() + ": " + levers(strategy)));
        return lines;
    }

    private static String levers(Strategy strategy) {
        int count = strategy.levers().size();
        return count == 0
                ? "no lever"
                : Job.counted(count, "lever", "levers") + ": "
                        + strategy.levers().stream()
                                .map(lever -> lever.type().code())
                                .collect(Collectors.joining(", "));
    }
}

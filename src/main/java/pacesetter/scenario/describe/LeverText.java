package pacesetter.scenario.describe;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.text.Language;

/** The levers of a scenario's strategies for a reader. */
public record LeverText(Scenario scenario, Language language) {

    /** The settings of a lever, and where and when it works, each behind a comma; nothing where it has none and works throughout. */
    public String details(Lever lever) {
        String text = "";
        for (Map.Entry<String, Object> setting : lever.settings().entrySet()) {
            text += say(", ", "，") + setting.getKey() + ": " + setting.getValue();
        }
        return text + scope(lever.scope());
    }

    private String scope(Scope scope) {
        Calendar calendar = scenario.calendar();
        String text = names(
                scope.groups(),
                index -> language.of(scenario.groups().get(index).name()));
        text += scope.types().stream().map(type -> say(", ", "，") + type).collect(Collectors.joining());
        text += names(scope.domains(), index -> scenario.domains().get(index).id());
        if (scope.start() > 0) {
            text += say(", from ", "，自 ") + calendar.startOf(scope.start());
        }
        if (scope.stop() < calendar.ticks()) {
            text += say(", until before ", "，止于 ") + calendar.startOf(scope.stop());
        }
        return text;
    }

    private String names(Set<Integer> indices, IntFunction<String> name) {
        return indices.stream().map(index -> say(", ", "，") + name.apply(index)).collect(Collectors.joining());
    }

    private String say(String en, String zh) {
        return language.of(en, zh);
    }
}

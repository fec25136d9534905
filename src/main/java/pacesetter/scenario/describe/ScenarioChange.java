package pacesetter.scenario.describe;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.Format;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Sources;

/**
 * A scenario file that changes another one.
 *
 * @param base the scenario it extends
 * @param settings parameters that differ, as a file would write them, by name
 * @param added strategies that the base does not have
 * @param events all events, where they differ from the base's
 */
public record ScenarioChange(
        Path base, Map<String, String> settings, List<Strategy> added, Optional<List<Event>> events) {
    public ScenarioChange {
        settings = Map.copyOf(settings);
        added = List.copyOf(added);
        events = events.map(List::copyOf);
    }

    /**
     * The text of the file at its place, from where it must find the base.
     *
     * @param scenario the base as it was read
     * @param remark lines for the reader, without {@code #}
     * @return nothing if a file at that place may not name the base, which must lie in its folder or below, or below the
     *     folder that all scenarios lie in
     */
    public Optional<String> text(Scenario scenario, Path place, List<String> remark) {
        Path from = Sources.folder(place.toAbsolutePath().normalize());
        Path to = base.toAbsolutePath().normalize();
        if (!to.startsWith(Sources.tree(from))
                || to.equals(place.toAbsolutePath().normalize())) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        remark.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append(Format.EXTENDS)
                .append(": ")
                .append(quoted(Source.shown(from.relativize(to))))
                .append('\n');
        if (!settings.isEmpty()) {
            text.append("parameters:\n");
            groups().forEach((group, values) -> text.append("  ")
                    .append(group)
                    .append(": {")
                    .append(String.join(", ", values))
                    .append("}\n"));
        }
        if (!added.isEmpty()) {
            text.append("strategies:\n");
            added.forEach(strategy -> text.append(text(strategy, scenario)));
        }
        events.ifPresent(all -> text.append(new EventText(scenario).of(all)));
        return Optional.of(text.toString());
    }

    /** The changed values by group, groups and values in the order of the declarations. */
    private Map<String, List<String>> groups() {
        return Parameters.declarations().stream()
                .filter(declared -> settings.containsKey(declared.name()))
                .collect(Collectors.groupingBy(
                        ParameterDeclaration::group,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                declared -> declared.key() + ": " + settings.get(declared.name()),
                                Collectors.toList())));
    }

    private static String text(Strategy strategy, Scenario scenario) {
        StringBuilder text = new StringBuilder("  - id: " + strategy.id() + "\n    name: {en: "
                + quoted(strategy.name().en()) + ", zh: "
                + quoted(strategy.name().zh()) + "}\n"
                + (strategy.measured() ? "" : "    measurement: none\n") + "    levers:");
        if (strategy.levers().isEmpty()) {
            return text + " []\n";
        }
        text.append('\n');
        for (Lever lever : strategy.levers()) {
            text.append("      - {lever: ").append(lever.type().code());
            keys(lever, scenario)
                    .forEach((key, value) ->
                            text.append(", ").append(key).append(": ").append(value));
            text.append("}\n");
        }
        return text.toString();
    }

    private static Map<String, String> keys(Lever lever, Scenario scenario) {
        Map<String, String> keys = new LinkedHashMap<>();
        lever.settings().forEach((key, value) -> keys.put(key, value.toString()));
        Scope scope = lever.scope();
        Calendar calendar = scenario.calendar();
        if (scope.start() > 0) {
            keys.put("start", calendar.startOf(scope.start()).toString());
        }
        if (scope.stop() < calendar.ticks()) {
            keys.put("stop", calendar.startOf(scope.stop()).toString());
        }
        if (!scope.groups().isEmpty()) {
            keys.put(
                    "groups",
                    scope.groups().stream()
                            .map(index ->
                                    quoted(scenario.groups().get(index).name().en()))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        if (!scope.types().isEmpty()) {
            keys.put(
                    "types",
                    scope.types().stream().map(ScenarioChange::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        if (!scope.domains().isEmpty()) {
            keys.put(
                    "domains",
                    scope.domains().stream()
                            .map(index -> quoted(scenario.domains().get(index).id()))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return keys;
    }

    /** A text in quotation marks, as YAML reads it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

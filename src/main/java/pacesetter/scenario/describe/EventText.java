package pacesetter.scenario.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.EventType;

/** Events as a scenario file says them, everything written out. */
record EventText(Scenario scenario) {

    /** The list, with its key. */
    String of(List<Event> events) {
        return events.isEmpty()
                ? "events: []\n"
                : events.stream().map(this::of).collect(Collectors.joining("", "events:\n", ""));
    }

    private String of(Event event) {
        EventType type = EventType.of(event);
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("date", scenario.calendar().startOf(event.tick()).toString());
        keys.put("event", type.word());
        type.told(event, scenario).forEach((key, value) -> keys.put(key, written(value)));
        return "  - " + flow(keys) + "\n";
    }

    private static String written(Object value) {
        if (value instanceof Map<?, ?> group) {
            Map<String, String> keys = new LinkedHashMap<>();
            group.forEach((key, inner) -> keys.put(key.toString(), written(inner)));
            return flow(keys);
        }
        return value instanceof String text ? ScenarioChange.quoted(text) : value.toString();
    }

    private static String flow(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

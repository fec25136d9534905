package pacesetter.scenario.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.scenario.Event;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.Declarations;

/** Events as a scenario file says them, everything written out. */
record EventText(Scenario scenario) {

    /** The list, with its key. */
    String of(List<Event> events) {
        return events.isEmpty()
                ? "events: []\n"
                : events.stream().map(this::of).collect(Collectors.joining("", "events:\n", ""));
    }

    private String of(Event event) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("date", scenario.calendar().start().plusWeeks(event.tick()).toString());
        if (event instanceof Event.Listing listing) {
            keys.put("event", "listing");
            keys.put("domain", domain(listing.domain()));
            keys.putAll(carrier(listing.carrier()));
        } else if (event instanceof Event.Notice notice) {
            keys.put("event", "notice");
            keys.put("domain", domain(notice.domain()));
            keys.put("deadline", Integer.toString(notice.deadline()));
        } else if (event instanceof Event.Standard standard) {
            keys.put("event", "standard");
            keys.put("domain", domain(standard.domain()));
        } else if (event instanceof Event.Relay relay) {
            keys.put("event", "relay");
            keys.put("domain", domain(relay.domain()));
            keys.put("prefecture", prefecture(relay.prefecture()));
        } else if (event instanceof Event.SelectionRules change) {
            keys.put("event", "selection_rules");
            keys.put("rules", flow(Declarations.values(change.rules())));
        }
        return "  - " + flow(keys) + "\n";
    }

    private Map<String, String> carrier(Pioneer carrier) {
        if (carrier instanceof Pioneer.Department department) {
            Map<String, String> name = new LinkedHashMap<>();
            name.put("en", ScenarioChange.quoted(department.name().en()));
            name.put("zh", ScenarioChange.quoted(department.name().zh()));
            return Map.of("department", flow(name));
        }
        if (carrier instanceof Pioneer.Holder holder) {
            Region region = scenario.regions().get(holder.region());
            return holder.wholePrefecture()
                    ? Map.of("prefecture", prefecture(region.prefecture()))
                    : Map.of("region", ScenarioChange.quoted(region.code()));
        }
        return Map.of();
    }

    private String domain(int index) {
        return ScenarioChange.quoted(scenario.domains().get(index).id());
    }

    private String prefecture(int index) {
        return ScenarioChange.quoted(scenario.prefectures().get(index).name().en());
    }

    private static String flow(Map<String, ?> keys) {
        return keys.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

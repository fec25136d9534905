package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.text.Count;

/** Scripted events that happen under no strategy. */
record IdleEvents() implements Check {
    private static final Map<String, String> LEVERS = Map.of(
            "listing", "journal",
            "notice", "notice with issue: scripted",
            "standard", "standard with issue: scripted",
            "relay", "relay");

    @Override
    public List<Caution> of(Scenario scenario) {
        List<Earliest> strategies = scenario.strategies().stream()
                .map(strategy -> Earliest.of(scenario, strategy))
                .toList();
        Map<String, List<Event>> idle = new LinkedHashMap<>();
        for (Event event : scenario.events()) {
            if (strategies.stream().noneMatch(earliest -> Stage.happens(event, earliest))) {
                idle.computeIfAbsent(Stage.word(event), word -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Caution> cautions = new ArrayList<>();
        idle.forEach((word, events) -> {
            boolean some = strategies.stream()
                    .anyMatch(earliest ->
                            Stage.levers(events.get(0), earliest).findAny().isPresent());
            cautions.add(caution(word, events, some, scenario));
        });
        return cautions;
    }

    private static Caution caution(String word, List<Event> events, boolean there, Scenario scenario) {
        String first = Listed.event(events.get(0), scenario);
        String count = Count.of(events.size(), "event");
        String lever = LEVERS.getOrDefault(word, word);
        return Caution.of(
                count + " of the kind " + word + " (" + (events.size() == 1 ? "" : "first ") + first + ") never "
                        + (events.size() == 1 ? "acts" : "act") + ", because no strategy has the lever " + lever
                        + (there ? " at that date in that domain." : "."),
                events.size() + " 个 " + word + " 事件（" + (events.size() == 1 ? "" : "首个为 ") + first + "）从不起作用：没有策略"
                        + (there ? "在该日期与领域" : "") + "含有手段 " + lever + "。");
    }
}

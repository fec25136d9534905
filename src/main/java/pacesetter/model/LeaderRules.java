package pacesetter.model;

import java.util.List;
import pacesetter.scenario.Event;
import pacesetter.scenario.parameters.LeaderParameters;

/** The rules by which the province names leaders (S7), as they are in force: events may change them. */
final class LeaderRules {
    private final List<Event.SelectionRules> changes;
    private LeaderParameters now;

    LeaderRules(LeaderParameters start, List<Event> events) {
        now = start;
        changes = events.stream()
                .filter(Event.SelectionRules.class::isInstance)
                .map(Event.SelectionRules.class::cast)
                .toList();
    }

    /** Takes up rules that come into force in this tick. */
    void week(int tick) {
        for (Event.SelectionRules change : changes) {
            if (change.tick() == tick) {
                now = change.rules();
            }
        }
    }

    LeaderParameters now() {
        return now;
    }
}

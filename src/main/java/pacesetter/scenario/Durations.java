package pacesetter.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.parameters.Parameters;

/**
 * Turns durations that a scenario states in weeks into ticks: the one place that does. A whole number of weeks becomes the
 * number of ticks in which they are over, a half-life or the like is divided. What is per week is never turned into another
 * step: a scenario declares it for its own.
 */
public record Durations(TimeStep step) {
    public Parameters inTicks(Parameters parameters) {
        return step.isWeek() ? parameters : parameters.withDurations(step::ticks);
    }

    public List<Event> inTicks(List<Event> events) {
        return step.isWeek() ? events : events.stream().map(this::inTicks).toList();
    }

    /** A lever, whose settings that are whole numbers are durations. */
    public Lever inTicks(Lever lever) {
        if (step.isWeek()) {
            return lever;
        }
        Map<String, Object> settings = new LinkedHashMap<>(lever.settings());
        settings.replaceAll(
                (key, value) -> value instanceof Integer weeks ? (Object) step.ticks(weeks.intValue()) : value);
        return new Lever(lever.type(), lever.scope(), settings);
    }

    private Event inTicks(Event event) {
        if (event instanceof Event.Notice notice) {
            return new Event.Notice(notice.tick(), notice.domain(), step.ticks(notice.deadline()));
        }
        return event instanceof Event.SelectionRules change
                ? new Event.SelectionRules(change.tick(), change.rules().withDurations(step::ticks))
                : event;
    }
}

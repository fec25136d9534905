package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** First names and events, as cautions give them. */
final class Listed {
    private static final int SHOWN = 5;

    private Listed() {}

    /** The first names, and dots for the others. */
    static Name first(List<?> names) {
        Name first = Name.list(names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first.then(new Name(", …", "等")) : first;
    }

    /** The tick and the domain of an event. */
    static String event(Event event, Scenario scenario) {
        return scenario.domains().get(Stage.domain(event)).id() + ", "
                + scenario.calendar().step().tick().en() + " of "
                + scenario.calendar().startOf(event.tick());
    }
}

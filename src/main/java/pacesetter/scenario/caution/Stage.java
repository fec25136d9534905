package pacesetter.scenario.caution;

import java.util.stream.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scope;

/** Which lever of a strategy lets a scripted event happen. */
final class Stage {
    private Stage() {}

    /** Whether an event is in a lever's scope; a relay may begin before its lever works. */
    static boolean isOpen(Scope scope, Event event, Earliest earliest) {
        int tick = event instanceof Event.Relay ? Math.max(event.tick(), scope.start()) : event.tick();
        boolean there = !(event instanceof Event.Relay relay) || scope.reaches(relay.group());
        return there && earliest.works(scope, tick, domain(event));
    }

    /** Whether an event happens under a strategy. */
    static boolean happens(Event event, Earliest earliest) {
        return event instanceof Event.SelectionRules
                || event instanceof Event.NationalUptake
                || levers(event, earliest).anyMatch(lever -> isOpen(lever.scope(), event, earliest));
    }

    /** The levers of a strategy that such an event needs. */
    static Stream<Lever> levers(Event event, Earliest earliest) {
        return earliest.strategy().levers().stream().filter(lever -> serves(lever, event));
    }

    private static boolean serves(Lever lever, Event event) {
        if (event instanceof Event.Listing) {
            return lever.type() == LeverType.JOURNAL;
        }
        if (event instanceof Event.Notice) {
            return lever.type() == LeverType.NOTICE && lever.isScripted();
        }
        if (event instanceof Event.Standard) {
            return lever.type() == LeverType.STANDARD && lever.isScripted();
        }
        return lever.type() == LeverType.RELAY;
    }

    /** The domain of an event that has one. */
    static int domain(Event event) {
        if (event instanceof Event.Listing listing) {
            return listing.domain();
        }
        if (event instanceof Event.Notice notice) {
            return notice.domain();
        }
        if (event instanceof Event.Standard standard) {
            return standard.domain();
        }
        if (event instanceof Event.Relay relay) {
            return relay.domain();
        }
        throw new IllegalArgumentException(event + " has no domain");
    }

    /** The word a scenario file uses for its kind. */
    static String word(Event event) {
        return event instanceof Event.Listing
                ? "listing"
                : event instanceof Event.Notice ? "notice" : event instanceof Event.Standard ? "standard" : "relay";
    }
}

package pacesetter.scenario.caution;

import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;

/**
 * When things can happen at the earliest under a strategy, in ticks: not before, whatever chance brings.
 *
 * @param ticks of the calendar
 */
record Earliest(Scenario scenario, Strategy strategy, int ticks) {
    /** The tick of what cannot happen. */
    static final int NEVER = Integer.MAX_VALUE;

    static Earliest of(Scenario scenario, Strategy strategy) {
        return new Earliest(scenario, strategy, scenario.calendar().ticks());
    }

    /** The first listing of a domain. */
    int listing(int domain) {
        int first = NEVER;
        for (Lever lever : strategy.levers()) {
            if (lever.type() == LeverType.JOURNAL) {
                first = Math.min(first, Math.min(scripted(lever.scope(), domain), found(lever.scope(), domain)));
            }
        }
        return first;
    }

    /** The first scripted listing that a journal makes. */
    private int scripted(Scope scope, int domain) {
        for (Event event : scenario.events()) {
            if (event instanceof Event.Listing listing
                    && listing.domain() == domain
                    && works(scope, event.tick(), domain)) {
                return event.tick();
            }
        }
        return NEVER;
    }

    /** The first listing that a journal finds by itself: it has a slot, has measured, and waits for no script. */
    private int found(Scope scope, int domain) {
        double slots = scenario.parameters().journal().slots();
        if (!(slots > 0)) {
            return NEVER;
        }
        int begin =
                Math.max(scope.start(), scenario.domains().get(domain).period().from());
        for (Event event : scenario.events()) {
            if (event instanceof Event.Listing listing && listing.domain() == domain) {
                begin = Math.max(begin, event.tick() + 1);
                break;
            }
        }
        int slot = (int) Math.min(ticks, Math.ceil(1 / slots - 1e-9) - 1);
        int tick = Math.max(measurement(begin), slot);
        return works(scope, tick, domain) ? tick : NEVER;
    }

    /** A duration in weeks, in ticks. */
    int ticks(int weeks) {
        return scenario.calendar().step().ticks(weeks);
    }

    /** The first measurement that is not before a tick. */
    int measurement(int tick) {
        int interval = ticks(scenario.parameters().evidence().interval());
        return (int) Math.min(ticks, (tick + (long) interval - 1) / interval * interval);
    }

    /** Whether a lever works on a domain in a tick of the calendar. */
    boolean works(Scope scope, int tick, int domain) {
        return tick < ticks
                && scope.covers(tick, domain)
                && scenario.domains().get(domain).period().contains(tick);
    }
}

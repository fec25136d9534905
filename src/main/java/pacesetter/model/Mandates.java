package pacesetter.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Parameters;

/**
 * Notices that bind regions to copy what is listed (S9): coercion grows from the notice to the deadline. A domain gets one
 * notice, which binds to whatever version is listed.
 */
final class Mandates {
    private static final int NONE = -1;

    private final Model model;
    private final Parameters.Mandate parameters;
    private final Levers<Lever.Notice> levers;
    private final int[] due; // [domain] tick in which a notice follows a listing, NONE if not foreseen
    private final int[] issued; // [domain] tick of the notice, NONE if none
    private final int[] weeks; // [domain] from the notice to its deadline
    private final Lever.@Nullable Notice[] lever; // [domain] that foresees or issued the notice

    Mandates(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().mandate();
        levers = Levers.of(Lever.Notice.class, model);
        int domains = model.programmes().domains();
        due = new int[domains];
        Arrays.fill(due, NONE);
        issued = due.clone();
        weeks = new int[domains];
        lever = new Lever.Notice[domains];
    }

    /** A listing is followed by a notice, unless the domain has one. */
    void onListing(int domain, int tick) {
        for (Lever.Notice each : levers.all()) {
            if (!each.scripted() && each.scope().covers(tick, domain)) {
                foresee(each, domain, tick);
            }
        }
    }

    private void foresee(Lever.Notice each, int domain, int tick) {
        if (due[domain] == NONE && issued[domain] == NONE) {
            due[domain] = tick + each.delay();
            lever[domain] = each;
        }
    }

    /** Issues the notices of this tick. */
    void issue(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        for (Lever.Notice each : levers.all()) {
            if (each.scripted()) {
                followScript(each, tick);
            } else if (each.scope().start() == tick) {
                catchUp(each, tick);
            }
        }
        for (int d = 0; d < due.length; d++) {
            Lever.Notice each = lever[d];
            if (each != null && due[d] == tick && each.scope().covers(tick, d)) {
                issue(each, d, tick, each.deadline());
            }
        }
    }

    private void followScript(Lever.Notice each, int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Notice notice
                    && notice.tick() == tick
                    && each.scope().covers(tick, notice.domain())) {
                issue(each, notice.domain(), tick, notice.deadline());
            }
        }
    }

    /** A lever that starts late foresees notices for what has been listed before. */
    private void catchUp(Lever.Notice each, int tick) {
        for (int d = 0; d < due.length; d++) {
            if (model.journal().version(d) >= 0 && each.scope().covers(tick, d)) {
                foresee(each, d, tick);
            }
        }
    }

    private void issue(Lever.Notice each, int domain, int tick, int deadline) {
        if (issued[domain] != NONE) {
            return;
        }
        issued[domain] = tick;
        weeks[domain] = deadline;
        lever[domain] = each;
        model.happenings()
                .add(Happening.NOTICE, domain, -1, -1, model.journal().version(domain), (double) tick + deadline);
    }

    /** Whether a notice binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        Lever.Notice each = lever[domain];
        return each != null && issued[domain] != NONE && each.scope().covers(tick, domain);
    }

    /** Whether it binds a region. */
    boolean bind(int domain, int tick, int region) {
        Lever.Notice each = lever[domain];
        return each != null && bind(domain, tick) && levers.reach(each, region);
    }

    /** Coercion in [0, 1] while a notice binds. */
    double coercion(int domain, int tick) {
        double gone = (double) (tick - issued[domain]) / weeks[domain];
        return Math.min(1, Math.max(0, parameters.onset() + (1 - parameters.onset()) * gone));
    }

    /** Whether the deadline has come. */
    boolean isExpired(int domain, int tick) {
        return tick - issued[domain] >= weeks[domain];
    }
}

package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.MandateParameters;

/**
 * Notices that bind regions to copy what is listed (S9): coercion grows from the notice to the deadline. A domain gets one
 * notice, which binds to whatever version is listed.
 */
final class Mandates {
    private static final int NONE = -1;

    private final Model model;
    private final MandateParameters parameters;
    private final Levers<Lever.Notice> levers;
    private final int[] due; // [domain] tick in which a notice follows a listing, NONE if not foreseen
    private final int[] issued; // [domain] tick of the notice, NONE if none
    private final int[] weeks; // [domain] from the notice to its deadline
    private final int[] lever; // [domain] that foresees or issued the notice, NONE if none does

    Mandates(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().mandate();
        levers = Levers.of(Lever.Notice.class, model);
        int domains = model.programmes().domains();
        due = new int[domains];
        Arrays.fill(due, NONE);
        issued = due.clone();
        weeks = new int[domains];
        lever = due.clone();
    }

    /** A listing is followed by a notice, unless the domain has one. */
    void onListing(int domain, int tick) {
        for (int i = 0; i < levers.count(); i++) {
            if (!levers.lever(i).scripted() && levers.works(i, tick, domain)) {
                foresee(i, domain, tick);
            }
        }
    }

    private void foresee(int i, int domain, int tick) {
        if (due[domain] == NONE && issued[domain] == NONE) {
            due[domain] = tick + levers.lever(i).delay();
            lever[domain] = i;
        }
    }

    /** Issues the notices of this tick. */
    void issue(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        for (int i = 0; i < levers.count(); i++) {
            if (levers.lever(i).scripted()) {
                followScript(i, tick);
            } else if (levers.lever(i).scope().start() == tick) {
                catchUp(i, tick);
            }
        }
        for (int d = 0; d < due.length; d++) {
            if (due[d] == tick && levers.works(lever[d], tick, d)) {
                issue(lever[d], d, tick, levers.lever(lever[d]).deadline());
            }
        }
    }

    private void followScript(int i, int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Notice notice
                    && notice.tick() == tick
                    && levers.works(i, tick, notice.domain())) {
                issue(i, notice.domain(), tick, notice.deadline());
            }
        }
    }

    /** A lever that starts late foresees notices for what has been listed before. */
    private void catchUp(int i, int tick) {
        for (int d = 0; d < due.length; d++) {
            if (model.journal().version(d) >= 0 && levers.works(i, tick, d)) {
                foresee(i, d, tick);
            }
        }
    }

    private void issue(int i, int domain, int tick, int deadline) {
        if (issued[domain] != NONE) {
            return;
        }
        issued[domain] = tick;
        weeks[domain] = deadline;
        lever[domain] = i;
        model.happenings()
                .add(Happening.NOTICE, domain, -1, -1, model.journal().version(domain), (double) tick + deadline);
    }

    /** Whether a notice binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return issued[domain] != NONE && levers.works(lever[domain], tick, domain);
    }

    /** Whether it binds a region. */
    boolean bind(int domain, int tick, int region) {
        return bind(domain, tick) && levers.reaches(lever[domain], region);
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

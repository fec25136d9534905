package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Parameters;

/** Notices that bind regions to copy what is listed (S9): coercion grows from the notice to the deadline. */
final class Mandates {
    private final Model model;
    private final Parameters.Mandate parameters;
    private final Levers<Lever.Notice> levers;
    private final int[] due; // [domain] tick in which a notice follows a listing, -1 if none
    private final int[] weeks; // [domain] from notice to deadline
    private final int[] issued; // [domain] tick of the notice in force, -1 if none

    Mandates(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().mandate();
        levers = Levers.of(Lever.Notice.class, model);
        int domains = model.programmes().domains();
        due = new int[domains];
        Arrays.fill(due, -1);
        issued = due.clone();
        weeks = new int[domains];
    }

    /** A domain's first listing may be followed by a notice. */
    void onListing(int domain, int tick) {
        for (Lever.Notice lever : levers.all()) {
            int at = tick + lever.delay();
            if (!lever.scripted()
                    && issued[domain] < 0
                    && due[domain] < 0
                    && lever.scope().covers(at, domain)) {
                due[domain] = at;
                weeks[domain] = lever.deadline();
            }
        }
    }

    /** Issues the notices of this tick. */
    void issue(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        boolean scripted = levers.all().stream().anyMatch(Lever.Notice::scripted);
        for (Event event : model.world().scenario().events()) {
            if (scripted
                    && event instanceof Event.Notice notice
                    && notice.tick() == tick
                    && levers.work(tick, notice.domain())) {
                issue(notice.domain(), tick, notice.deadline());
            }
        }
        for (int d = 0; d < due.length; d++) {
            if (due[d] == tick) {
                issue(d, tick, weeks[d]);
            }
        }
    }

    private void issue(int domain, int tick, int deadline) {
        issued[domain] = tick;
        weeks[domain] = deadline;
        model.happenings()
                .add(Happening.NOTICE, domain, -1, -1, model.journal().version(domain), (double) tick + deadline);
    }

    /** Whether a notice binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return issued[domain] >= 0 && levers.work(tick, domain);
    }

    /** Whether it binds a region. */
    boolean bind(int domain, int tick, int region) {
        return issued[domain] >= 0 && levers.work(tick, domain, region);
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

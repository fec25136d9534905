package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.Event;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.MandateParameters;

/**
 * What binds a programme (S9): a notice, a supervised checklist or a standard. Coercion grows from the order to its
 * deadline. A domain gets one notice, which binds to whatever version is listed, and one checklist, from its first
 * listing on; a standard binds anew with each revision. Notices and checklists spare who delivers, standards who has
 * reached their floor.
 */
final class Mandates {
    private static final int NONE = -1;

    private final Model model;
    private final MandateParameters parameters;
    private final Orders notices;
    private final Orders checklists;
    private final Orders standards;
    private final int[] due; // [domain] tick in which a notice follows a listing, NONE if not foreseen
    private final int[] lever; // [domain] that foresees the notice, NONE if none does
    private final int regions;
    private final double[] performance; // the programmes' own array
    private final double[] good; // [domain] performance that notices and checklists ask for
    private final double[] floor; // [domain] performance that the standard asks for

    Mandates(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().mandate();
        notices = new Orders(LeverType.NOTICE, model);
        checklists = new Orders(LeverType.CHECKLIST, model);
        standards = new Orders(LeverType.STANDARD, model);
        regions = model.programmes().regions();
        performance = model.programmes().performance;
        int domains = model.programmes().domains();
        due = new int[domains];
        Arrays.fill(due, NONE);
        lever = due.clone();
        floor = new double[domains];
        good = new double[domains];
        double share = model.world().scenario().parameters().coverage().delivered();
        Arrays.setAll(good, d -> share * model.world().benchmark(d));
    }

    /** A listing is followed by a notice, unless the domain has one. */
    void onListing(int domain, int tick) {
        Levers levers = notices.levers();
        for (int i = 0; i < levers.count(); i++) {
            if (!levers.lever(i).isScripted() && levers.works(i, tick, domain)) {
                foresee(i, domain, tick);
            }
        }
    }

    private void foresee(int i, int domain, int tick) {
        if (due[domain] == NONE && !notices.isIssued(domain)) {
            due[domain] = tick + notices.levers().lever(i).whole("delay");
            lever[domain] = i;
        }
    }

    /** Issues the notices and checklists of this tick. */
    void issue(int tick) {
        if (!notices.levers().isEmpty()) {
            issueNotices(tick);
        }
        if (!checklists.levers().isEmpty()) {
            issueChecklists(tick);
        }
    }

    private void issueNotices(int tick) {
        Levers levers = notices.levers();
        for (int i = 0; i < levers.count(); i++) {
            if (levers.lever(i).isScripted()) {
                followScript(i, tick);
            } else if (levers.lever(i).scope().start() == tick) {
                catchUp(i, tick);
            }
        }
        for (int d = 0; d < due.length; d++) {
            if (due[d] == tick && levers.works(lever[d], tick, d)) {
                notify(lever[d], d, tick, levers.lever(lever[d]).deadline());
            }
        }
    }

    private void followScript(int i, int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Notice notice
                    && notice.tick() == tick
                    && notices.levers().works(i, tick, notice.domain())) {
                notify(i, notice.domain(), tick, notice.deadline());
            }
        }
    }

    /** A lever that starts late foresees notices for what has been listed before. */
    private void catchUp(int i, int tick) {
        for (int d = 0; d < due.length; d++) {
            if (model.journal().version(d) >= 0 && notices.levers().works(i, tick, d)) {
                foresee(i, d, tick);
            }
        }
    }

    private void notify(int i, int domain, int tick, int deadline) {
        if (!notices.isIssued(domain)) {
            notices.issue(i, domain, tick, deadline);
            announce(Happening.NOTICE, domain, tick + deadline);
        }
    }

    private void issueChecklists(int tick) {
        Levers levers = checklists.levers();
        for (int d = 0; d < due.length; d++) {
            for (int i = 0; i < levers.count(); i++) {
                if (model.journal().version(d) >= 0 && !checklists.isIssued(d) && levers.works(i, tick, d)) {
                    checklists.issue(i, d, tick, levers.lever(i).deadline());
                    announce(Happening.CHECKLIST, d, tick + levers.lever(i).deadline());
                }
            }
        }
    }

    private void announce(Happening kind, int domain, double deadline) {
        model.happenings().add(kind, domain, -1, -1, model.journal().version(domain), deadline);
    }

    /** A standard asks every region for a performance. */
    void onStandard(int leverOf, int domain, int tick, double asked) {
        standards.issue(leverOf, domain, tick, standards.levers().lever(leverOf).deadline());
        floor[domain] = asked;
    }

    /** A standard is no longer in force. */
    void withdrawStandard(int domain) {
        standards.withdraw(domain);
    }

    /** Whether anything binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return notices.bind(domain, tick) || checklists.bind(domain, tick) || standards.bind(domain, tick);
    }

    /** Whether anything binds a region. */
    boolean bind(int domain, int tick, int region) {
        return bindsNotice(domain, tick, region)
                || bindsChecklist(domain, tick, region)
                || bindsStandard(domain, tick, region);
    }

    private boolean bindsNotice(int domain, int tick, int region) {
        return notices.bind(domain, tick, region) && performance[domain * regions + region] < good[domain];
    }

    /** Whether a supervised checklist binds a region. */
    boolean bindsChecklist(int domain, int tick, int region) {
        return checklists.bind(domain, tick, region) && performance[domain * regions + region] < good[domain];
    }

    private boolean bindsStandard(int domain, int tick, int region) {
        return standards.bind(domain, tick, region) && performance[domain * regions + region] < floor[domain];
    }

    /** Coercion in [0, 1] of a region: of all that binds it, the strongest; 0 if nothing does. */
    double coercion(int domain, int tick, int region) {
        double strongest = 0;
        if (bindsNotice(domain, tick, region)) {
            strongest = coercion(notices.gone(domain, tick));
        }
        if (bindsChecklist(domain, tick, region)) {
            strongest = Math.max(strongest, coercion(checklists.gone(domain, tick)));
        }
        if (bindsStandard(domain, tick, region)) {
            strongest = Math.max(strongest, coercion(standards.gone(domain, tick)));
        }
        return strongest;
    }

    private double coercion(double gone) {
        return Math.min(1, Math.max(0, parameters.onset() + (1 - parameters.onset()) * gone));
    }

    /** Whether the deadline of anything that binds a region has come. */
    boolean isOverdue(int domain, int tick, int region) {
        return (notices.isExpired(domain, tick) && bindsNotice(domain, tick, region))
                || (checklists.isExpired(domain, tick) && bindsChecklist(domain, tick, region))
                || (standards.isExpired(domain, tick) && bindsStandard(domain, tick, region));
    }
}

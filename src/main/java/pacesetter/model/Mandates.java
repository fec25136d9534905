package pacesetter.model;

import java.util.Arrays;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.MandateParameters;

/**
 * What binds a programme (S9): a notice, a supervised checklist or a standard. Coercion grows from the order to its
 * deadline; then inspections follow. An order binds to the version of its date: a domain gets one notice, which a script
 * may renew, and one checklist, from its first listing on; a standard binds anew with each revision. It closes when a
 * region reports the version in force, which one that adopted on paper may do falsely, or when the province measures that
 * what was asked for is delivered.
 */
final class Mandates {
    private static final int NONE = -1;

    private final Model model;
    private final Programmes programmes;
    private final MandateParameters parameters;
    private final double delivered; // share of the measured performance of what is ordered
    private final double audit; // share of reports
    private final Orders notices;
    private final Orders checklists;
    private final Orders standards;
    private final int[] due; // [domain] tick in which a notice follows a listing, NONE if not foreseen
    private final int[] lever; // [domain] that foresees the notice, NONE if none does
    private final int regions;
    private final OrderQueue queue;
    private final Supervision supervision;

    Mandates(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().mandate();
        delivered = model.world().scenario().parameters().coverage().delivered();
        audit = model.world().scenario().parameters().evidence().audit();
        notices = new Orders(LeverType.NOTICE, model);
        checklists = new Orders(LeverType.CHECKLIST, model);
        standards = new Orders(LeverType.STANDARD, model);
        regions = programmes.regions();
        due = new int[programmes.domains()];
        Arrays.fill(due, NONE);
        lever = due.clone();
        queue = new OrderQueue(this, model);
        supervision = new Supervision(this, model);
    }

    /** A listing is followed by a notice, unless the domain has one. */
    void onListing(int domain, int tick) {
        Levers levers = notices.levers();
        for (int i = 0; i < levers.count(); i++) {
            if (!levers.lever(i).isScripted() && levers.works(i, tick, domain)) {
                foresee(i, domain, tick);
            }
        }
        if (notices.isIssued(domain) && notices.version(domain) < 0) {
            notices.bindTo(domain, model.journal().version(domain), asked(domain));
        }
    }

    private void foresee(int i, int domain, int tick) {
        if (due[domain] == NONE && !isForeseen(notices, domain)) {
            due[domain] = tick + notices.levers().lever(i).whole("delay");
            lever[domain] = i;
        }
    }

    /** What an order for the listed version asks for, as measured when it was listed. */
    private double asked(int domain) {
        return model.journal().version(domain) < 0
                ? Double.POSITIVE_INFINITY
                : delivered * model.journal().measuredThen(domain);
    }

    /** Issues the orders of this tick, as far as there is room, plans supervision and closes orders. */
    void step(int tick, boolean hasMeasured) {
        if (!notices.levers().isEmpty()) {
            askForNotices(tick);
        }
        if (!checklists.levers().isEmpty()) {
            askForChecklists(tick);
        }
        queue.release(tick);
        model.ledger().ordersWaiting += queue.size();
        supervision.plan(tick);
        for (int d = 0; d < due.length; d++) {
            settle(notices, d, tick, hasMeasured);
            settle(checklists, d, tick, hasMeasured);
            settle(standards, d, tick, hasMeasured);
        }
    }

    private void askForNotices(int tick) {
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
                queue.add(notices, lever[d], d, levers.lever(lever[d]).deadline());
            }
        }
    }

    private void followScript(int i, int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Notice notice
                    && notice.tick() == tick
                    && notices.levers().works(i, tick, notice.domain())) {
                queue.add(notices, i, notice.domain(), notice.deadline());
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

    private void askForChecklists(int tick) {
        Levers levers = checklists.levers();
        for (int d = 0; d < due.length; d++) {
            for (int i = 0; i < levers.count(); i++) {
                if (model.journal().version(d) >= 0 && !isForeseen(checklists, d) && levers.works(i, tick, d)) {
                    queue.add(checklists, i, d, levers.lever(i).deadline());
                }
            }
        }
    }

    /** A standard asks every region for a performance. */
    void onStandard(int leverOf, int domain) {
        queue.add(standards, leverOf, domain, standards.levers().lever(leverOf).deadline());
    }

    /** A standard is no longer in force. */
    void withdrawStandard(int domain) {
        standards.withdraw(domain);
        queue.remove(standards, domain);
    }

    /** Whether a domain has such an order, or one waits. */
    private boolean isForeseen(Orders orders, int domain) {
        return orders.isIssued(domain) || queue.has(orders, domain);
    }

    /** Issues what has waited, for what is listed now. */
    void issue(OrderQueue.Waiting next, int tick) {
        int d = next.domain();
        if (next.orders() == standards) {
            int text = model.standards().offered(d);
            standards.issue(
                    next.lever(),
                    d,
                    tick,
                    next.deadline(),
                    text,
                    model.standards().floor(d));
            return;
        }
        int listed = model.journal().version(d);
        next.orders().issue(next.lever(), d, tick, next.deadline(), listed, asked(d));
        if (next.orders() == notices) {
            model.relay().onNotice(d, tick);
        }
        Happening kind = next.orders() == notices ? Happening.NOTICE : Happening.CHECKLIST;
        model.happenings().add(kind, d, -1, -1, listed, tick + next.deadline());
    }

    /** Regions report what they have done; at an inspection some that adopted on paper say they have done it. */
    private void settle(Orders orders, int domain, int tick, boolean hasMeasured) {
        if (!orders.canClose(domain)) {
            return;
        }
        boolean inspected = orders.isInspected(domain, tick, 1, parameters.inspection());
        Stream draws = model.world().seed().stream(Purpose.INSPECTION, domain, tick);
        for (int r = 0; r < regions; r++) {
            int cell = domain * regions + r;
            if (orders.bind(domain, tick, r)) {
                if (hasInForce(orders, domain, r) || (hasMeasured && programmes.measured[cell] >= orders.bar(domain))) {
                    orders.close(domain, r);
                } else if (inspected && isShow(programmes.status[cell]) && supervision.reaches(domain, tick, r)) {
                    inspect(orders, domain, r, draws.uniform(r));
                }
            }
        }
    }

    /** Whether a region has in force what is ordered, or what has been listed since. */
    private boolean hasInForce(Orders orders, int domain, int region) {
        int ordered = orders.version(domain);
        int cell = domain * regions + region;
        return ordered >= 0
                && (model.versions().get(ordered).region() == region
                        || (programmes.status[cell] == Status.IN_FORCE
                                && (programmes.version[cell] == ordered
                                        || programmes.version[cell]
                                                == model.journal().version(domain))));
    }

    /** Whether there is nothing behind what a region could report. */
    private static boolean isShow(Status status) {
        return status == Status.PAPER || status == Status.PLAQUE;
    }

    /** Some report falsely, and of these an audit finds some. */
    private void inspect(Orders orders, int domain, int region, double draw) {
        if (draw < parameters.falseReport()) {
            model.ledger().audits += audit;
            if (draw < parameters.falseReport() * (1 - audit)) {
                orders.close(domain, region);
                model.ledger().falseClosures++;
            }
        }
    }

    /** Whether anything binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return notices.bind(domain, tick) || checklists.bind(domain, tick) || standards.bind(domain, tick);
    }

    /** Whether anything binds a region. */
    boolean bind(int domain, int tick, int region) {
        return notices.bind(domain, tick, region)
                || checklists.bind(domain, tick, region)
                || standards.bind(domain, tick, region);
    }

    /** Whether anything that binds a region says what to copy; a standard of outcome leaves the way open. */
    boolean prescribe(int domain, int tick, int region) {
        return notices.bind(domain, tick, region)
                || checklists.bind(domain, tick, region)
                || (model.standards().hasText() && standards.bind(domain, tick, region));
    }

    /** Whether a supervised checklist binds a region. */
    boolean bindsChecklist(int domain, int tick, int region) {
        return checklists.bind(domain, tick, region);
    }

    /** Whether a region is bound to what was listed: by a notice or a checklist. */
    boolean isOrdered(int domain, int tick, int region) {
        return forListing(domain).bind(domain, tick, region);
    }

    /** The notice in a domain, else its checklist: the order that is for a listed version. */
    Orders forListing(int domain) {
        return notices.isIssued(domain) ? notices : checklists;
    }

    /** Whether the province gets to a bound region this week. */
    boolean isSupervised(int domain, int tick, int region) {
        return supervision.reaches(domain, tick, region);
    }

    /** Coercion in [0, 1] of a region: of all that binds it, the strongest; 0 if nothing does or nobody looks. */
    double coercion(int domain, int tick, int region) {
        if (!isSupervised(domain, tick, region)) {
            return 0;
        }
        double strongest = 0;
        if (notices.bind(domain, tick, region)) {
            strongest = coercion(notices.gone(domain, tick, model.relay().haste(domain, region)));
        }
        if (checklists.bind(domain, tick, region)) {
            strongest = Math.max(strongest, coercion(checklists.gone(domain, tick, 1)));
        }
        if (standards.bind(domain, tick, region)) {
            strongest = Math.max(strongest, coercion(standards.gone(domain, tick, 1)));
        }
        return strongest;
    }

    private double coercion(double gone) {
        return Math.min(1, Math.max(0, parameters.onset() + (1 - parameters.onset()) * gone));
    }

    /** Whether a region that is still bound is inspected: it is supervised, and the deadline of anything that binds it has come. */
    boolean isInspected(int domain, int tick, int region) {
        int interval = parameters.inspection();
        if (!supervision.reaches(domain, tick, region)) {
            return false;
        }
        return (notices.bind(domain, tick, region)
                        && notices.isInspected(domain, tick, model.relay().haste(domain, region), interval))
                || (checklists.bind(domain, tick, region) && checklists.isInspected(domain, tick, 1, interval))
                || (standards.bind(domain, tick, region) && standards.isInspected(domain, tick, 1, interval));
    }
}

package pacesetter.model;

import java.util.Arrays;
import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.parameters.MandateParameters;

/**
 * Issues and closes what binds a programme (S9): a notice, a supervised checklist or a standard. An order binds to the
 * version of its date: a domain gets one notice, which a script may renew, and one checklist, from its first listing on; a
 * standard binds anew with each revision. It closes when a region reports the version in force, which one that adopted on
 * paper may do falsely, or when the province measures that what was asked for is delivered.
 */
final class Mandates {
    private static final int NONE = -1;

    private final World world;
    private final Field[] fields;
    private final Levers notices;
    private final Levers checklists;
    private final Levers standardLevers;
    private final InPrint print;
    private final Standards standards;
    private final Versions versions;
    private final Supervision supervision;
    private final OrderQueue queue;
    private final Ledger ledger;
    private final Happenings happenings;
    private final MandateParameters parameters;
    private final double delivered; // share of the measured performance of what is ordered
    private final double audit; // share of reports
    private final List<Event.Notice> script;
    private final int[] due; // [domain] tick in which a notice follows a listing, NONE if not foreseen
    private final int[] lever; // [domain] that foresees the notice, NONE if none does

    Mandates(
            World world,
            Field[] fields,
            Levers notices,
            Levers checklists,
            Levers standardLevers,
            InPrint print,
            Standards standards,
            Versions versions,
            Supervision supervision,
            Ledger ledger,
            Happenings happenings) {
        this.world = world;
        this.fields = fields;
        this.notices = notices;
        this.checklists = checklists;
        this.standardLevers = standardLevers;
        this.print = print;
        this.standards = standards;
        this.versions = versions;
        this.supervision = supervision;
        this.ledger = ledger;
        this.happenings = happenings;
        parameters = world.parameters().mandate();
        delivered = world.parameters().coverage().delivered();
        audit = world.parameters().evidence().audit();
        script = world.events().stream()
                .filter(Event.Notice.class::isInstance)
                .map(Event.Notice.class::cast)
                .toList();
        due = new int[fields.length];
        Arrays.fill(due, NONE);
        lever = due.clone();
        queue = new OrderQueue(fields, world.parameters().capacity().keyProjects());
    }

    /** Issues the orders of this tick, as far as there is room, plans supervision and closes orders. */
    void week(int tick, boolean hasMeasured) {
        print.issue().forEach(listing -> onListing(listing.domain(), tick));
        for (int d = 0; d < fields.length; d++) {
            followStandard(d, tick);
        }
        if (!notices.isEmpty()) {
            askForNotices(tick);
        }
        if (!checklists.isEmpty()) {
            askForChecklists(tick);
        }
        queue.release(tick, next -> issue(next, tick));
        ledger.ordersWaiting += queue.size();
        planSupervision(tick);
        for (Field field : fields) {
            settle(field, field.binding().notice(), tick, hasMeasured);
            settle(field, field.binding().checklist(), tick, hasMeasured);
            settle(field, field.binding().standard(), tick, hasMeasured);
        }
    }

    /** A listing is followed by a notice, unless the domain has one. */
    private void onListing(int domain, int tick) {
        for (int i = 0; i < notices.count(); i++) {
            if (!notices.lever(i).isScripted() && notices.works(i, tick, domain)) {
                foresee(i, domain, tick);
            }
        }
        Order notice = fields[domain].binding().notice();
        if (notice.isIssued() && notice.version() < 0) {
            notice.bindTo(print.version(domain), asked(domain));
        }
    }

    private void foresee(int i, int domain, int tick) {
        if (due[domain] == NONE && !isForeseen(fields[domain].binding().notice(), notices, domain)) {
            due[domain] = tick + notices.lever(i).whole("delay");
            lever[domain] = i;
        }
    }

    /** What an order for the listed version asks for, as measured when it was listed. */
    private double asked(int domain) {
        return print.isListed(domain) ? delivered * print.measuredThen(domain) : Double.POSITIVE_INFINITY;
    }

    /** A standard asks every region for a performance, as long as it is in force. */
    private void followStandard(int domain, int tick) {
        if (standards.lapsed(domain) == tick) {
            fields[domain].binding().standard().withdraw();
            queue.remove(standardLevers, domain);
        }
        if (standards.version(domain) >= 0 && standards.since(domain) == tick) {
            int leverOf = standards.lever(domain);
            queue.add(
                    standardLevers,
                    leverOf,
                    domain,
                    standardLevers.lever(leverOf).deadline());
        }
    }

    private void askForNotices(int tick) {
        for (int i = 0; i < notices.count(); i++) {
            if (notices.lever(i).isScripted()) {
                followScript(i, tick);
            } else if (notices.lever(i).scope().start() == tick) {
                catchUp(i, tick);
            }
        }
        for (int d = 0; d < due.length; d++) {
            if (due[d] == tick && notices.works(lever[d], tick, d)) {
                Lever foreseen = notices.lever(lever[d]);
                queue.add(notices, lever[d], d, foreseen.deadline());
            }
        }
    }

    private void followScript(int i, int tick) {
        for (Event.Notice notice : script) {
            if (notice.tick() == tick && notices.works(i, tick, notice.domain())) {
                queue.add(notices, i, notice.domain(), notice.deadline());
            }
        }
    }

    /** A lever that starts late foresees notices for what has been listed before. */
    private void catchUp(int i, int tick) {
        for (int d = 0; d < due.length; d++) {
            if (print.isListed(d) && notices.works(i, tick, d)) {
                foresee(i, d, tick);
            }
        }
    }

    private void askForChecklists(int tick) {
        for (int d = 0; d < due.length; d++) {
            for (int i = 0; i < checklists.count(); i++) {
                if (print.isListed(d)
                        && !isForeseen(fields[d].binding().checklist(), checklists, d)
                        && checklists.works(i, tick, d)) {
                    queue.add(checklists, i, d, checklists.lever(i).deadline());
                }
            }
        }
    }

    /** Whether a domain has such an order, or one waits. */
    private boolean isForeseen(Order order, Levers levers, int domain) {
        return order.isIssued() || queue.has(levers, domain);
    }

    /** Issues what has waited, for what is listed now. */
    private void issue(OrderQueue.Waiting next, int tick) {
        int d = next.domain();
        Binding binding = fields[d].binding();
        if (next.levers() == standardLevers) {
            binding.standard().issue(next.lever(), tick, next.deadline(), standards.offered(d), standards.floor(d));
            return;
        }
        boolean isNotice = next.levers() == notices;
        int listed = print.version(d);
        Order order = isNotice ? binding.notice() : binding.checklist();
        order.issue(next.lever(), tick, next.deadline(), listed, asked(d));
        Happening kind = isNotice ? Happening.NOTICE : Happening.CHECKLIST;
        happenings.add(kind, d, -1, -1, listed, tick + next.deadline());
    }

    /** Looks how many programmes are bound. */
    private void planSupervision(int tick) {
        int regions = world.scenario().regions().size();
        if (!supervision.isLimited((long) fields.length * regions)) {
            return;
        }
        int bound = 0;
        for (Field field : fields) {
            int kinds = field.binding().kinds(tick);
            for (int r = 0; r < regions && kinds != 0; r++) {
                bound += field.binding().kinds(kinds, r) != 0 ? 1 : 0;
            }
        }
        supervision.plan(bound);
    }

    /** Regions report what they have done; at an inspection some that adopted on paper say they have done it. */
    private void settle(Field field, Order order, int tick, boolean hasMeasured) {
        if (!order.canClose() || !order.bind(tick)) {
            return;
        }
        boolean inspected = order.isInspected(tick, 1, parameters.inspection());
        Stream draws = world.seed().stream(Purpose.INSPECTION, field.domain(), tick);
        Readings measured = field.evidence().measured();
        for (int r = 0; r < field.regions(); r++) {
            if (order.holds(r)) {
                if (hasInForce(field, order.version(), r) || (hasMeasured && measured.at(r) >= order.bar())) {
                    order.close(r);
                } else if (inspected
                        && isShow(field.adoption().status(r))
                        && field.binding().isSupervised(tick, r)) {
                    inspect(order, r, draws.uniform(r));
                }
            }
        }
    }

    /** Whether a region has in force what is ordered, or what has been listed since. */
    private boolean hasInForce(Field field, int ordered, int region) {
        int own = field.adoption().version(region);
        return ordered >= 0
                && (versions.carrier(ordered) == region
                        || (field.adoption().is(region, Status.IN_FORCE)
                                && (own == ordered || own == print.version(field.domain()))));
    }

    /** Whether there is nothing behind what a region could report. */
    private static boolean isShow(Status status) {
        return status == Status.PAPER || status == Status.PLAQUE;
    }

    /** Some report falsely, and of these an audit finds some. */
    private void inspect(Order order, int region, double draw) {
        if (draw < parameters.falseReport()) {
            ledger.audits += audit;
            if (draw < parameters.falseReport() * (1 - audit)) {
                order.close(region);
                ledger.falseClosures++;
            }
        }
    }
}

package pacesetter.model;

import java.util.Arrays;
import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.scenario.Event;
import pacesetter.scenario.Pioneer;

/**
 * The province's journal (S8): slots arrive at a steady rate; scripted listings use one on their day; the others go to
 * the entries that promise the largest gain, a leader's listing or a follower's case. A listing freezes a version and gives
 * its carrier the title.
 */
final class Journal {
    private static final int NOBODY = -1;
    private static final int DEPARTMENT = -2;

    private final World world;
    private final Field[] fields;
    private final Levers levers;
    private final Slots slots;
    private final InPrint print;
    private final Selection selection;
    private final Publicity publicity;
    private final Leads leads;
    private final Versions versions;
    private final Ledger ledger;
    private final Happenings happenings;
    private final List<Event.Listing> script;
    private final int[] candidate; // [domain] region, NOBODY or DEPARTMENT
    private final double[] departments; // [domain] what a pioneering department is measured to deliver
    private final double[] gain; // [domain] expected gain of listing the candidate
    private final int[] scripted; // [domain] tick of its first scripted listing, -1 if none

    Journal(
            World world,
            Field[] fields,
            Levers levers,
            Slots slots,
            InPrint print,
            Selection selection,
            Publicity publicity,
            Leads leads,
            Versions versions,
            Ledger ledger,
            Happenings happenings) {
        this.world = world;
        this.fields = fields;
        this.levers = levers;
        this.slots = slots;
        this.print = print;
        this.selection = selection;
        this.publicity = publicity;
        this.leads = leads;
        this.versions = versions;
        this.ledger = ledger;
        this.happenings = happenings;
        script = world.events().stream()
                .filter(Event.Listing.class::isInstance)
                .map(Event.Listing.class::cast)
                .toList();
        candidate = new int[fields.length];
        Arrays.fill(candidate, NOBODY);
        scripted = candidate.clone();
        for (Event.Listing listing : script) {
            if (scripted[listing.domain()] < 0) {
                scripted[listing.domain()] = listing.tick();
            }
        }
        gain = new double[fields.length];
        departments = new double[fields.length];
        Arrays.setAll(departments, this::visit);
    }

    /** What close visits to the pioneer of a domain show, before the race begins. */
    private double visit(int domain) {
        int visits = world.parameters().evidence().closeVisits();
        double draw = world.seed().stream(Purpose.DEPARTMENT, domain).gaussian(0);
        return fields[domain].evidence().visitPioneer(visits, draw);
    }

    /** Looks for candidates; called whenever the province has measured. */
    void consider(int tick) {
        for (Field field : fields) {
            int d = field.domain();
            candidate[d] = levers.work(tick, d) ? candidate(field, tick) : NOBODY;
            if (candidate[d] != NOBODY) {
                gain[d] = field.evidence().shortfall(measured(d, candidate[d]));
            }
            publicity.consider(field, tick);
        }
    }

    private int candidate(Field field, int tick) {
        int domain = field.domain();
        int best = selection.candidate(field, tick);
        if (!print.isListed(domain)) {
            return tick <= scripted[domain] ? NOBODY : first(domain, best);
        }
        int incumbent = leads.titled(domain);
        if (best >= 0 && best != incumbent && incumbent >= 0 && selection.exceeds(field, best, incumbent)) {
            return best;
        }
        int again = incumbent < 0 ? best : incumbent;
        return again >= 0 && hasMoved(field, again) ? again : NOBODY;
    }

    /** Who would be listed first: the best that passes the gates, or the department that pioneered the domain. */
    private int first(int domain, int best) {
        boolean department =
                isDepartment(domain) && (best < 0 || measured(domain, best) < measured(domain, DEPARTMENT));
        return department ? DEPARTMENT : best;
    }

    /** Whether a carrier has something new to show: another practice than the listed one, measured better by the margin. */
    private boolean hasMoved(Field field, int region) {
        int domain = field.domain();
        return field.adoption().practice(region) != versions.practice(print.version(domain))
                && measured(domain, region) > print.measuredThen(domain) + selection.margin();
    }

    private boolean isDepartment(int domain) {
        return world.scenario().domains().get(domain).pioneer() instanceof Pioneer.Department;
    }

    private double measured(int domain, int carrier) {
        return carrier == DEPARTMENT
                ? departments[domain]
                : fields[domain].evidence().measured().at(carrier);
    }

    /** Publishes what the tick's slots allow. Slots that find no candidate lapse. */
    void publish(int tick) {
        print.open();
        if (levers.isEmpty()) {
            return;
        }
        slots.arrive(world.parameters().journal().slots());
        for (Event.Listing listing : script) {
            if (listing.tick() == tick && levers.work(tick, listing.domain())) {
                list(listing.domain(), carrier(listing), tick);
            }
        }
        while (slots.isAny()) {
            int best = best(tick);
            int shown = publicity.best();
            if (best == NOBODY && shown < 0) {
                slots.lapse();
                return;
            }
            if (shown >= 0 && (best == NOBODY || publicity.gain(shown) > gain[best])) {
                takeSlot();
                publicity.publish(fields[shown], tick);
            } else {
                list(best, candidate[best], tick);
            }
        }
    }

    /** The domain whose candidate promises the largest gain, NOBODY if there is none. */
    private int best(int tick) {
        int best = NOBODY;
        for (int d = 0; d < fields.length; d++) {
            if (candidate[d] != NOBODY && levers.work(tick, d) && (best == NOBODY || gain[d] > gain[best])) {
                best = d;
            }
        }
        return best;
    }

    private int carrier(Event.Listing listing) {
        if (listing.carrier() instanceof Pioneer.Holder holder) {
            return holder.region();
        }
        int pioneer = world.pioneer(listing.domain());
        return listing.carrier() instanceof Pioneer.Drawn && pioneer >= 0 ? pioneer : DEPARTMENT;
    }

    private void takeSlot() {
        slots.spend(1);
        ledger.slots++;
    }

    private void list(int domain, int carrier, int tick) {
        takeSlot();
        Field field = fields[domain];
        int region = carrier == DEPARTMENT ? -1 : carrier;
        int practice = region < 0
                ? world.domain(domain).pioneerPractice()
                : field.adoption().practice(region);
        int version = versions.freeze(domain, region, practice, tick);
        double measured = measured(domain, carrier);
        candidate[domain] = NOBODY;
        happenings.add(Happening.LISTING, domain, region, -1, version, measured);
        print.list(domain, region, versions.get(version), measured, tick);
        selection.entitle(domain, region, measured);
        publicity.remember(field);
    }

    /** Measured performance of the titled leader now; of a department, its performance at the start. */
    double leaderMeasured(int domain) {
        int titled = leads.titled(domain);
        return measured(domain, titled < 0 ? DEPARTMENT : titled);
    }
}

package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Purpose;
import pacesetter.scenario.Event;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.parameters.JournalParameters;

/**
 * The province's journal (S8): slots arrive at a steady rate; scripted listings use one on their day; the others go to
 * the candidates that promise the largest gain. A listing freezes a version and gives its carrier the title.
 */
final class Journal {
    private static final int NOBODY = -1;
    private static final int DEPARTMENT = -2;

    private final Model model;
    private final Programmes programmes;
    private final JournalParameters parameters;
    private final Levers levers;
    private final int regions;
    private final int[] listed; // [domain] tick of the latest listing, -1 if none
    private final int[] version; // [domain] version listed last, -1 if none
    private final double[] measuredThen; // [domain] measured performance at that listing
    private final int[] candidate; // [domain] region, NOBODY or DEPARTMENT
    private final double[] departments; // [domain] what a pioneering department is measured to deliver
    private final double[] gain; // [domain] expected gain of listing the candidate
    private final double[] visibility; // [age in ticks]
    private final int[] scripted; // [domain] tick of its first scripted listing, -1 if none
    private double slots;

    Journal(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().journal();
        levers = Levers.of(LeverType.JOURNAL, model);
        regions = programmes.regions();
        int domains = programmes.domains();
        listed = new int[domains];
        Arrays.fill(listed, -1);
        version = listed.clone();
        candidate = listed.clone();
        scripted = listed.clone();
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Listing listing && scripted[listing.domain()] < 0) {
                scripted[listing.domain()] = listing.tick();
            }
        }
        measuredThen = new double[domains];
        gain = new double[domains];
        departments = new double[domains];
        Arrays.setAll(departments, this::visit);
        visibility = new double[model.world().scenario().calendar().ticks() + 1];
        for (int age = 0; age < visibility.length; age++) {
            visibility[age] = parameters.visibilityFloor()
                    + (1 - parameters.visibilityFloor()) * FastMath.pow(2, -age / parameters.halfLife());
        }
    }

    /** What close visits to the pioneer of a domain show, before the race begins. */
    private double visit(int domain) {
        int visits = model.world().scenario().parameters().evidence().closeVisits();
        double draw = model.world().seed().stream(Purpose.DEPARTMENT, domain).gaussian(0);
        return model.evidence().visitPioneer(domain, visits, draw);
    }

    /** Looks for candidates; called whenever the province has measured. */
    void consider(int tick) {
        for (int d = 0; d < listed.length; d++) {
            candidate[d] = levers.work(tick, d) ? candidate(d, tick) : NOBODY;
            if (candidate[d] != NOBODY) {
                gain[d] = gain(d, measured(d, candidate[d]));
            }
        }
    }

    private int candidate(int domain, int tick) {
        int best = model.selection().candidate(domain, tick);
        if (version[domain] < 0) {
            return tick <= scripted[domain] ? NOBODY : first(domain, best);
        }
        int offset = domain * regions;
        int incumbent = model.leads().titled(domain);
        if (best >= 0
                && best != incumbent
                && incumbent >= 0
                && model.selection().exceeds(offset + best, offset + incumbent, model.evidence())) {
            return best;
        }
        int again = incumbent < 0 ? best : incumbent;
        return again >= 0 && hasMoved(domain, again) ? again : NOBODY;
    }

    /** Who would be listed first: the best that passes the gates, or the department that pioneered the domain. */
    private int first(int domain, int best) {
        boolean department =
                isDepartment(domain) && (best < 0 || measured(domain, best) < measured(domain, DEPARTMENT));
        return department ? DEPARTMENT : best;
    }

    /** Whether a carrier has something new to show: another practice than the listed one, measured better by the margin. */
    private boolean hasMoved(int domain, int region) {
        return programmes.practice[domain * regions + region]
                        != model.versions().get(version[domain]).practice()
                && measured(domain, region)
                        > measuredThen[domain] + model.selection().margin();
    }

    private boolean isDepartment(int domain) {
        return model.world().scenario().domains().get(domain).pioneer() instanceof Pioneer.Department;
    }

    private double measured(int domain, int carrier) {
        return carrier == DEPARTMENT ? departments[domain] : programmes.measured[domain * regions + carrier];
    }

    /** What all regions together would gain if each came up to the candidate. */
    double gain(int domain, double measured) {
        double sum = 0;
        for (int cell = domain * regions; cell < (domain + 1) * regions; cell++) {
            sum += Math.max(0, measured - programmes.measured[cell]);
        }
        return sum;
    }

    /** Publishes what the tick's slots allow. Slots that find no candidate lapse. */
    void publish(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        slots += parameters.slots();
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Listing listing
                    && listing.tick() == tick
                    && levers.work(tick, listing.domain())) {
                list(listing.domain(), carrier(listing), tick);
            }
        }
        while (slots >= 1) {
            int best = NOBODY;
            for (int d = 0; d < listed.length; d++) {
                if (candidate[d] != NOBODY && levers.work(tick, d) && (best == NOBODY || gain[d] > gain[best])) {
                    best = d;
                }
            }
            int shown = model.publicity().best();
            if (best == NOBODY && shown < 0) {
                slots = 0;
                return;
            }
            if (shown >= 0 && (best == NOBODY || model.publicity().gain(shown) > gain[best])) {
                takeSlot();
                model.publicity().publish(shown, tick);
            } else {
                list(best, candidate[best], tick);
            }
        }
    }

    private int carrier(Event.Listing listing) {
        if (listing.carrier() instanceof Pioneer.Holder holder) {
            return holder.region();
        }
        int pioneer = model.world().pioneer(listing.domain());
        return listing.carrier() instanceof Pioneer.Drawn && pioneer >= 0 ? pioneer : DEPARTMENT;
    }

    private void takeSlot() {
        slots -= 1;
        model.ledger().slots++;
    }

    private void list(int domain, int carrier, int tick) {
        takeSlot();
        boolean department = carrier == DEPARTMENT;
        int region = department ? -1 : carrier;
        int cell = domain * regions + Math.max(0, region);
        int practice = department ? model.world().domain(domain).pioneerPractice() : programmes.practice[cell];
        version[domain] = model.versions().freeze(domain, region, practice, tick);
        listed[domain] = tick;
        measuredThen[domain] = measured(domain, carrier);
        candidate[domain] = NOBODY;
        model.happenings().add(Happening.LISTING, domain, region, -1, version[domain], measuredThen[domain]);
        model.selection().publish(domain, practice);
        model.selection().entitle(domain, region, measuredThen[domain]);
        model.decisions().offers().forgetAdopters(domain);
        model.publicity().onListing(domain, region);
        model.mandates().onListing(domain, tick);
        model.relay().onListing(domain, region, tick);
    }

    /** Tick of the latest listing, −1 if none. */
    int listedTick(int domain) {
        return listed[domain];
    }

    /** Version listed last, −1 if none. */
    int version(int domain) {
        return version[domain];
    }

    /** Measured performance of what was listed last, on its day. */
    double measuredThen(int domain) {
        return measuredThen[domain];
    }

    /** Visibility of the listed version. */
    double visibility(int domain, int tick) {
        return visibilityAfter(tick - listed[domain]);
    }

    /** Visibility of what was published some weeks ago. */
    double visibilityAfter(int weeks) {
        return visibility[Math.min(weeks, visibility.length - 1)];
    }

    /** Uses slots for something else than listings; later listings wait. */
    void spend(double count) {
        slots -= count;
    }

    /** Measured performance of the titled leader now; of a department, its performance at the start. */
    double leaderMeasured(int domain) {
        int titled = model.leads().titled(domain);
        return measured(domain, titled < 0 ? DEPARTMENT : titled);
    }
}

package pacesetter.model;

import org.jspecify.annotations.Nullable;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PressureParameters;

/** What the domains offer for copying (S9): what is listed, else the best peer's practice, and the standards in force. */
final class Offers {
    /** ½ + ½ · the share that gained, while nobody has adopted. */
    static final double NO_ADOPTERS = 0.75;

    private final Model model;
    private final Programmes programmes;
    private final PressureParameters pressure;
    private final double floor; // visibility of an unpublished practice
    private final double delivered; // share of the benchmark
    private final double[] gained; // [domain] ½ + ½ · share of the listed version's adopters that gained
    private final double[] proved; // [domain] the same of the standard's

    Offers(Model model) {
        this.model = model;
        programmes = model.programmes();
        Parameters all = model.world().scenario().parameters();
        pressure = all.pressure();
        floor = all.journal().visibilityFloor();
        delivered = all.coverage().delivered();
        gained = new double[programmes.domains()];
        proved = new double[gained.length];
    }

    /** A version newly listed has no adopters yet. */
    void forgetAdopters(int domain) {
        gained[domain] = NO_ADOPTERS;
    }

    /** Neither has a new standard. */
    void forgetFollowers(int domain) {
        proved[domain] = NO_ADOPTERS;
    }

    /** Finds which share of a version's adopters gained; called whenever the province has measured. */
    void lookAtAdopters() {
        for (int d = 0; d < gained.length; d++) {
            gained[d] = gained(d, model.journal().version(d));
            if (model.standards().version(d) >= 0) {
                proved[d] = gained(d, model.standards().version(d));
            }
        }
    }

    private double gained(int domain, int published) {
        int count = programmes.regions();
        int adopters = 0;
        int better = 0;
        for (int cell = domain * count; published >= 0 && cell < (domain + 1) * count; cell++) {
            if (programmes.version[cell] == published
                    && programmes.status[cell] != Status.PAPER
                    && programmes.rollout[cell] >= 0.5) {
                adopters++;
                boolean gains = programmes.measured[cell] > programmes.before[cell];
                better += gains && programmes.status[cell] != Status.DROPPED ? 1 : 0;
            }
        }
        return adopters == 0 ? NO_ADOPTERS : 0.5 + 0.5 * better / adopters;
    }

    /** What is listed, or the practice of the best peer. */
    Offer listing(Domain domain, int tick) {
        int d = domain.index();
        int listed = model.journal().version(d);
        double known = listed < 0 ? 0 : model.journal().leaderMeasured(d);
        double visible = listed < 0 ? floor : model.journal().visibility(d, tick);
        return offer(domain, listed, known, visible * gained[d]);
    }

    /** What a notice or a checklist orders, null if that is what is listed, or nothing. */
    @Nullable
    Offer ordered(Domain domain, int tick) {
        int d = domain.index();
        Orders orders = model.mandates().forListing(d);
        int version = orders.version(d);
        if (!orders.bind(d, tick) || version < 0 || version == model.journal().version(d)) {
            return null;
        }
        double visible = model.journal().visibilityAfter(tick - orders.issued(d));
        return offer(domain, version, orders.bar(d) / delivered, visible * NO_ADOPTERS);
    }

    /** The text of the standard in force, null if the domain has none. */
    @Nullable
    Offer standard(Domain domain, int tick) {
        int d = domain.index();
        int version = model.standards().offered(d);
        if (version < 0) {
            return null;
        }
        double visible =
                model.journal().visibilityAfter(tick - model.standards().since(d));
        return offer(domain, version, model.standards().promised(d), visible * proved[d]);
    }

    private Offer offer(Domain domain, int published, double known, double seen) {
        int d = domain.index();
        return new Offer(
                domain,
                published,
                published < 0 ? 0 : model.versions().get(published).practice(),
                known,
                seen,
                pressure.intercept() - pressure.cost() * domain.cost(),
                model.environment().landscape(d).bits());
    }
}

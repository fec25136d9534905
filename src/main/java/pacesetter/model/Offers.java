package pacesetter.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pacesetter.model.ground.World;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.PressureParameters;

/**
 * What the domains offer for copying (S9): what is listed, else the best peer's practice, and the standards in force. An offer
 * is to be read before the next of its kind is asked for.
 */
final class Offers {
    /** ½ + ½ · the share that gained, while nobody has adopted. */
    static final double NO_ADOPTERS = 0.75;

    private final World world;
    private final PressureParameters pressure;
    private final InPrint print;
    private final Journal journal;
    private final Standards standards;
    private final Versions versions;
    private final double floor; // visibility of an unpublished practice
    private final double delivered; // share of the benchmark
    private final double[] gained; // [domain] ½ + ½ · share of the listed version's adopters that gained
    private final double[] proved; // [domain] the same of the standard's
    private final int[] looked; // [domain] tick in which that was found
    private final Offer listing; // work space, likewise the next two
    private final Offer ordered;
    private final Offer standard;

    Offers(World world, InPrint print, Journal journal, Standards standards, Versions versions) {
        this.world = world;
        this.print = print;
        this.journal = journal;
        this.standards = standards;
        this.versions = versions;
        pressure = world.parameters().pressure();
        floor = world.parameters().journal().visibilityFloor();
        delivered = world.parameters().coverage().delivered();
        gained = new double[world.scenario().domains().size()];
        proved = new double[gained.length];
        looked = new int[gained.length];
        Arrays.fill(looked, -1);
        Domain any = world.scenario().domains().get(0);
        listing = new Offer(any);
        ordered = new Offer(any);
        standard = new Offer(any);
    }

    /** Finds which share of a domain's adopters gained; called whenever the province has measured. */
    void lookAtAdopters(Field field, int tick) {
        int d = field.domain();
        gained[d] = gained(field, print.version(d));
        proved[d] = gained(field, standards.version(d));
        looked[d] = tick;
    }

    private static double gained(Field field, int published) {
        Readings measured = field.evidence().measured();
        int adopters = 0;
        int better = 0;
        for (int r = 0; published >= 0 && r < measured.size(); r++) {
            if (field.adoption().version(r) == published
                    && !field.adoption().is(r, Status.PAPER)
                    && field.rollOut().rollouts().at(r) >= 0.5) {
                adopters++;
                boolean gains = measured.at(r) > field.evidence().before(r);
                better += gains && !field.adoption().is(r, Status.DROPPED) ? 1 : 0;
            }
        }
        return adopters == 0 ? NO_ADOPTERS : 0.5 + 0.5 * better / adopters;
    }

    /** What is listed, or the practice of the best peer. A version listed since has no adopters yet. */
    Offer listing(Field field, int tick) {
        int d = field.domain();
        int listed = print.version(d);
        double record = listed >= 0 && print.listed(d) >= looked[d] ? NO_ADOPTERS : gained[d];
        double known = listed < 0 ? 0 : journal.leaderMeasured(d);
        double visible = listed < 0 ? floor : print.visibility(d, tick);
        return fill(listing, field, listed, known, visible * record);
    }

    /** What a notice or a checklist orders, null if that is what is listed, or nothing. */
    @Nullable
    Offer ordered(Field field, int tick) {
        Order order = field.binding().forListing();
        int version = order.version();
        if (!order.bind(tick) || version < 0 || version == print.version(field.domain())) {
            return null;
        }
        double visible = print.visibilityAfter(tick - order.issued());
        return fill(ordered, field, version, order.bar() / delivered, visible * NO_ADOPTERS);
    }

    /** The text of the standard in force, null if the domain has none. */
    @Nullable
    Offer standard(Field field, int tick) {
        int d = field.domain();
        int version = standards.offered(d);
        if (version < 0) {
            return null;
        }
        double record = standards.since(d) >= looked[d] ? NO_ADOPTERS : proved[d];
        double visible = print.visibilityAfter(tick - standards.since(d));
        return fill(standard, field, version, standards.promised(d), visible * record);
    }

    private Offer fill(Offer offer, Field field, int published, double known, double seen) {
        Domain domain = world.scenario().domains().get(field.domain());
        return offer.of(
                domain,
                published,
                published < 0 ? 0 : versions.practice(published),
                known,
                seen,
                pressure.intercept() - pressure.cost() * domain.cost(),
                field.landscape().bits());
    }
}

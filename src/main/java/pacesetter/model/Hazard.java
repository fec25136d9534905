package pacesetter.model;

import org.jspecify.annotations.Nullable;
import pacesetter.model.ground.World;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.Link;
import pacesetter.scenario.parameters.PressureParameters;

/**
 * The hazard of copying (S9): pressures make a score, the score a probability, and the week's draw decides. What moves a
 * region is offered to it as a task.
 */
final class Hazard {
    /** A share of weights that comes to a threshold reaches it, however its sum was rounded. */
    private static final double ROUNDING = 1e-9;

    private final Standards standards;
    private final Urgency urgency;
    private final Versions versions;
    private final Rivalry[] rivalries; // [domain]
    private final Imitation[] imitations; // [domain]
    private final Agenda agenda;
    private final PressureParameters pressure;
    private final double copyCost;
    private final double compliance;
    private final boolean imitate; // whether anything hangs on imitation
    private final double[] thresholds; // [region] share of peers that moves it
    private final double[] ceilings; // work space: [group]
    private @Nullable Panel panel;

    /** Is told of every hazard: the pressures, the hazard's own scale, and whether the draw made it happen. */
    interface Panel {
        void drawn(
                int region,
                int domain,
                int tick,
                double learning,
                double competition,
                double imitation,
                double coercion,
                double relay,
                double cost,
                double distance,
                boolean moved);
    }

    Hazard(
            World world,
            Peers peers,
            Standards standards,
            Urgency urgency,
            Versions versions,
            Rivalry[] rivalries,
            Imitation[] imitations,
            Agenda agenda) {
        this.standards = standards;
        this.urgency = urgency;
        this.versions = versions;
        this.rivalries = rivalries;
        this.imitations = imitations;
        this.agenda = agenda;
        pressure = world.parameters().pressure();
        copyCost = world.parameters().attention().copy();
        compliance = world.parameters().mandate().compliance();
        imitate = pressure.imitation() > 0 || pressure.link() == Link.THRESHOLD;
        thresholds = world.scenario().regions().stream()
                .mapToDouble(Region::threshold)
                .toArray();
        ceilings = new double[peers.groups()];
    }

    /** Logs every hazard to a panel, for tests and event-history analysis. */
    void setPanel(Panel told) {
        panel = told;
    }

    /** By group, probabilities that no hazard of a region comes to that nothing binds and nobody else is seen by: most draws decide alone. */
    double[] ceilings(Imitation imitation, Offer listing, @Nullable Offer standard) {
        double seen = standard == null ? listing.seen() : Math.max(listing.seen(), standard.seen());
        double most = listing.fixed() + pressure.learning() * seen + pressure.competition() + ROUNDING;
        boolean bounded = panel == null && pressure.link() == Link.LOGIT;
        for (int g = 0; g < ceilings.length; g++) {
            ceilings[g] = bounded ? Logistic.ceiling(most + pressure.imitation() * imitation.most(g)) : 1;
        }
        return ceilings;
    }

    /** How far what a region may copy is measured ahead of it, in [0, 1]: a region's practice, or the listed version for −1. */
    static double gap(Field field, Offer offer, int r, int best) {
        if (best < 0 && !offer.isListed()) {
            return 0;
        }
        Readings measured = field.evidence().measured();
        return clamped((best < 0 ? offer.measured() : measured.at(best)) - measured.at(r));
    }

    /** A difference as far as it lies in [0, 1]. */
    static double clamped(double share) {
        return share > 0 ? share < 1 ? share : 1 : 0;
    }

    /** Weighs what a region may copy, and offers it as a task if the draw says so. */
    void consider(
            Field field,
            Offer offer,
            int r,
            int best,
            double seen,
            int bound,
            double push,
            boolean obliged,
            int tick,
            double draw) {
        double gap = gap(field, offer, r, best);
        if (gap <= 0 && !(offer.isListed() && obliged)) {
            return;
        }
        int d = field.domain();
        Binding binding = field.binding();
        int own = field.adoption().practice(r);
        int source = best < 0 ? offer.practice() : field.adoption().practice(best);
        double learning = seen * gap;
        double imitated = imitate ? imitations[d].pressure(r, tick) : 0;
        double coercion = binding.coercion(tick, r, bound);
        double distance = Integer.bitCount(source ^ own) / offer.bits();
        boolean inspected = binding.isInspected(tick, r, bound);
        boolean catchesUp = obliged && field.adoption().is(r, Status.PAPER);
        if (panel == null && !inspected && !catchesUp && pressure.link() == Link.LOGIT) {
            // Who is ahead takes longest to find, and decides few draws.
            double most = offer.fixed()
                    + pressure.learning() * learning
                    + pressure.competition()
                    + pressure.imitation() * imitated
                    + pressure.coercion() * coercion
                    + pressure.relay() * push
                    - pressure.distance() * distance;
            if (!Logistic.exceeds(most + ROUNDING, draw)) {
                return;
            }
        }
        double competition = pressure.competition() > 0 ? rivalries[d].ahead(r) : 0;
        double score = offer.fixed()
                + pressure.learning() * learning
                + pressure.competition() * competition
                + pressure.imitation() * imitated
                + pressure.coercion() * coercion
                + pressure.relay() * push
                - pressure.distance() * distance;
        boolean moved = catchesUp || (inspected && draw < compliance) || moves(r, score, imitated, draw);
        if (panel != null && !catchesUp && !inspected) {
            double cost = offer.domain().cost();
            panel.drawn(r, d, tick, learning, competition, imitated, coercion, push, cost, distance, moved);
        }
        if (moved) {
            // An unpublished practice that is about to be copied becomes a version.
            int copied = best < 0
                    ? offer.version()
                    : versions.freeze(d, best, field.adoption().practice(best), tick);
            double utility = score - pressure.intercept() + urgency.priority(d, tick, r);
            double cost = copyCost * standards.copyCost(d, copied);
            agenda.offer(r, Task.COPY, d, copied, obliged, utility, cost);
        }
    }

    private boolean moves(int region, double score, double imitation, double draw) {
        return switch (pressure.link()) {
            case LOGIT -> Logistic.exceeds(score, draw);
            case LINEAR -> draw < score;
            case THRESHOLD -> imitation >= thresholds[region] - ROUNDING;
        };
    }
}

package pacesetter.model;

import org.jspecify.annotations.Nullable;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.Link;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PressureParameters;
import pacesetter.scenario.parameters.SearchParameters;

/**
 * What each region is moved to do in a tick (S9, S13): pressures make a hazard of copying, own ideas come at a rate. The tasks
 * are offered to the regions; attention decides among them. One draw a programme: its upper half decides on copying, its
 * lower half on search.
 */
final class Decisions {
    /** A share of weights that comes to a threshold reaches it, however its sum was rounded. */
    private static final double ROUNDING = 1e-9;

    private final Seed seed;
    private final Offers offers;
    private final Contacts contacts;
    private final Publicity publicity;
    private final Journal journal;
    private final InPrint print;
    private final Standards standards;
    private final Relay relay;
    private final Reward reward;
    private final Urgency urgency;
    private final Versions versions;
    private final Rivalry[] rivalries; // [domain]
    private final Imitation[] imitations; // [domain]
    private final Agenda agenda;
    private final Ledger ledger;
    private final PressureParameters pressure;
    private final AttentionParameters attention;
    private final SearchParameters search;
    private final double compliance;
    private final boolean imitate; // whether anything hangs on imitation
    private final double[] thresholds; // [region] share of peers that moves it
    private final boolean[] inParts; // [region] copies a module at a time, and may come back for another
    private final double[] searchLimits; // [region] probability of any own idea
    private final int[] groups; // [region] of peers
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

    Decisions(
            World world,
            Styles styles,
            Peers peers,
            Offers offers,
            Contacts contacts,
            Publicity publicity,
            Journal journal,
            InPrint print,
            Standards standards,
            Relay relay,
            Reward reward,
            Urgency urgency,
            Versions versions,
            Rivalry[] rivalries,
            Imitation[] imitations,
            Agenda agenda,
            Ledger ledger) {
        seed = world.seed();
        this.offers = offers;
        this.contacts = contacts;
        this.publicity = publicity;
        this.journal = journal;
        this.print = print;
        this.standards = standards;
        this.relay = relay;
        this.reward = reward;
        this.urgency = urgency;
        this.versions = versions;
        this.rivalries = rivalries;
        this.imitations = imitations;
        this.agenda = agenda;
        this.ledger = ledger;
        Parameters all = world.scenario().parameters();
        pressure = all.pressure();
        attention = all.attention();
        search = all.search();
        compliance = all.mandate().compliance();
        imitate = pressure.imitation() > 0 || pressure.link() == Link.THRESHOLD;
        thresholds = world.scenario().regions().stream()
                .mapToDouble(Region::threshold)
                .toArray();
        inParts = new boolean[thresholds.length];
        searchLimits = new double[thresholds.length];
        groups = new int[thresholds.length];
        ceilings = new double[peers.groups()];
        for (int r = 0; r < thresholds.length; r++) {
            groups[r] = peers.group(r);
            inParts[r] = styles.of(r).copiesInParts();
            searchLimits[r] = styles.of(r).searches() ? search.trial() + search.jump() : 0;
        }
    }

    /** Logs every hazard to a panel, for tests and event-history analysis. */
    void setPanel(Panel panel) {
        this.panel = panel;
    }

    /** Offers the tasks of a domain. */
    void plan(Field field, int tick) {
        int d = field.domain();
        imitations[d].fade();
        Stream draws = seed.stream(Purpose.DECISION, d, tick);
        Binding binding = field.binding();
        int kinds = binding.kinds(tick);
        boolean rewarded = reward.works(d, tick);
        boolean pushed = relay.isPushed(d);
        boolean hasContacts = contacts.exist(d);
        Offer listing = offers.listing(field, tick);
        Offer standard = offers.standard(field, tick);
        Offer ordered = kinds == 0 ? null : offers.ordered(field, tick);
        double[] highest = ceilings(imitations[d], listing, standard);
        double[] limits = searchLimits;
        int[] group = groups;
        for (int r = 0; r < limits.length; r++) {
            long draw = draws.bits(r);
            double idea = hasContacts ? Stream.lower(draw) / publicity.spur(d, r, tick) : Stream.lower(draw);
            double factor = rewarded ? reward.searchFactor(d, r) : 1;
            boolean searches = idea < limits[r] * factor;
            int bound = kinds == 0 ? 0 : binding.kinds(kinds, r);
            double push = pushed ? relay.push(field, tick, r) : 0;
            boolean apart = standard != null || bound != 0 || push > 0 || (hasContacts && contacts.reach(d, r));
            if (searches || apart) {
                Offer offer = ordered != null && binding.isOrdered(bound) ? ordered : listing;
                Task idle = idea < search.trial() * factor ? Task.TRIAL : Task.JUMP;
                boolean tries = searches && !Binding.isChecklist(bound);
                plan(field, r, tick, offer, standard, hasContacts, kinds, bound, push, tries ? idle : null, draw);
            } else if (Stream.upper(draw) < highest[group[r]]) {
                int best = listing.isListed() ? -1 : rivalries[d].best(r);
                if (copies(field, listing, r, best, kinds, false)) {
                    consider(field, listing, r, best, listing.seen(), 0, 0, false, tick, Stream.upper(draw));
                }
            }
        }
    }

    /** Whether a region has not yet what it may copy: another region's practice, or the listed version for −1. */
    private boolean copies(Field field, Offer offer, int r, int best, int kinds, boolean obliged) {
        Adoption adoption = field.adoption();
        if (best >= 0) {
            return adoption.practice(best) != adoption.practice(r);
        }
        return offer.isListed()
                && adoption.practice(r) != offer.practice()
                && (adoption.version(r) != offer.version()
                        || adoption.is(r, Status.PAPER)
                        || (kinds != 0 && adoption.is(r, Status.DROPPED))
                        || (inParts[r] && !obliged && field.landscape().modules() > 1));
    }

    /** By group, probabilities that no hazard of a region comes to that nothing binds and nobody else is seen by: most draws decide alone. */
    private double[] ceilings(Imitation imitation, Offer listing, @Nullable Offer standard) {
        double seen = standard == null ? listing.seen() : Math.max(listing.seen(), standard.seen());
        double most = listing.fixed() + pressure.learning() * seen + pressure.competition() + ROUNDING;
        boolean bounded = panel == null && pressure.link() == Link.LOGIT;
        for (int g = 0; g < ceilings.length; g++) {
            ceilings[g] = bounded ? Logistic.ceiling(most + pressure.imitation() * imitation.most(g)) : 1;
        }
        return ceilings;
    }

    /** Offers a region its tasks in a domain. */
    private void plan(
            Field field,
            int r,
            int tick,
            Offer published,
            @Nullable Offer standard,
            boolean hasContacts,
            int kinds,
            int bound,
            double push,
            @Nullable Task idea,
            long draw) {
        int d = field.domain();
        boolean obliged = push > 0 || field.binding().prescribe(bound);
        Offer offer = published;
        int best = offer.isListed() ? -1 : rivalries[d].best(r);
        double seen = offer.seen();
        if (hasContacts || standard != null) {
            double pull = seen * gap(field, offer, r, best);
            if (standard != null && (obliged || pulls(field, standard, r, pull))) {
                offer = standard;
                best = -1;
                seen = offer.seen();
                pull = seen * gap(field, offer, r, best);
            }
            int contact = hasContacts && !obliged ? contacts.source(field, r, tick, pull) : -1;
            if (contact >= 0) {
                best = contact;
                seen = contacts.seen(d, r, contact, tick);
            }
        }
        if (idea != null) {
            double behind = best < 0 && standard != null ? gap(field, r) : gap(field, offer, r, best);
            double cost = attention.search() * standards.searchCost(field, r);
            agenda.offer(r, idea, d, -1, false, attention.searchUtility() * behind, cost);
        }
        if (bound != 0 && field.binding().isSupervised(tick, r)) {
            agenda.supervise(r);
            ledger.supervision++;
        }
        if (copies(field, offer, r, best, kinds, obliged)) {
            consider(field, offer, r, best, seen, bound, push, obliged, tick, Stream.upper(draw));
        }
    }

    /** Whether a region that does not follow the standard yet is drawn to it more than to what else it may copy. */
    private static boolean pulls(Field field, Offer standard, int r, double otherwise) {
        return field.adoption().version(r) != standard.version()
                && standard.seen() * gap(field, standard, r, -1) > otherwise;
    }

    /** How far what a region may copy is measured ahead of it, in [0, 1]: a region's practice, or the listed version for −1. */
    private static double gap(Field field, Offer offer, int r, int best) {
        if (best < 0 && !offer.isListed()) {
            return 0;
        }
        Readings measured = field.evidence().measured();
        return clamped((best < 0 ? offer.measured() : measured.at(best)) - measured.at(r));
    }

    /** How far the titled leader, or the best peer where nothing is listed, is measured ahead of a region, in [0, 1]. */
    double gap(Field field, int r) {
        int d = field.domain();
        boolean listed = print.isListed(d);
        int best = listed ? -1 : rivalries[d].best(r);
        if (!listed && best < 0) {
            return 0;
        }
        Readings measured = field.evidence().measured();
        return clamped((listed ? journal.leaderMeasured(d) : measured.at(best)) - measured.at(r));
    }

    private static double clamped(double share) {
        return share > 0 ? share < 1 ? share : 1 : 0;
    }

    /** Weighs what a region may copy, and offers it as a task if the draw says so. */
    private void consider(
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
            double cost = attention.copy() * standards.copyCost(d, copied);
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

package pacesetter.model;

import org.jspecify.annotations.Nullable;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.SearchParameters;

/**
 * What each region is moved to do in a tick (S9, S13): pressures make a hazard of copying, own ideas come at a rate. The tasks
 * are offered to the regions; attention decides among them. One draw a programme: its upper half decides on copying, its
 * lower half on search.
 */
final class Decisions {
    private final Stream decisions; // by domain, tick and region
    private final Offers offers;
    private final Contacts contacts;
    private final Publicity publicity;
    private final Journal journal;
    private final InPrint print;
    private final Standards standards;
    private final Relay relay;
    private final Reward reward;
    private final Rivalry[] rivalries; // [domain]
    private final Imitation[] imitations; // [domain]
    private final Hazard hazard;
    private final Agenda agenda;
    private final Ledger ledger;
    private final AttentionParameters attention;
    private final SearchParameters search;
    private final boolean[] inParts; // [region] copies a module at a time, and may come back for another
    private final double[] searchLimits; // [region] probability of any own idea
    private final int[] groups; // [region] of peers

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
            Rivalry[] rivalries,
            Imitation[] imitations,
            Hazard hazard,
            Agenda agenda,
            Ledger ledger) {
        decisions = world.seed().stream(Purpose.DECISION);
        this.offers = offers;
        this.contacts = contacts;
        this.publicity = publicity;
        this.journal = journal;
        this.print = print;
        this.standards = standards;
        this.relay = relay;
        this.reward = reward;
        this.rivalries = rivalries;
        this.imitations = imitations;
        this.hazard = hazard;
        this.agenda = agenda;
        this.ledger = ledger;
        Parameters all = world.parameters();
        attention = all.attention();
        search = all.search();
        int regions = world.scenario().regions().size();
        inParts = new boolean[regions];
        searchLimits = new double[regions];
        groups = new int[regions];
        for (int r = 0; r < regions; r++) {
            groups[r] = peers.group(r);
            inParts[r] = styles.of(r).copiesInParts();
            searchLimits[r] = styles.of(r).searches() ? search.trial() + search.jump() : 0;
        }
    }

    /** Offers the tasks of a domain. */
    void plan(Field field, int tick) {
        int d = field.domain();
        imitations[d].fade();
        Stream draws = decisions.at(d, tick);
        Binding binding = field.binding();
        int kinds = binding.kinds(tick);
        boolean rewarded = reward.works(d, tick);
        boolean pushed = relay.isPushed(d);
        boolean hasContacts = contacts.exist(d);
        Offer listing = offers.listing(field, tick);
        Offer standard = offers.standard(field, tick);
        Offer ordered = kinds == 0 ? null : offers.ordered(field, tick);
        double[] highest = hazard.ceilings(imitations[d], listing, standard);
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
                    hazard.consider(field, listing, r, best, listing.seen(), 0, 0, false, tick, Stream.upper(draw));
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
            double pull = seen * Hazard.gap(field, offer, r, best);
            if (standard != null && (obliged || pulls(field, standard, r, pull))) {
                offer = standard;
                best = -1;
                seen = offer.seen();
                pull = seen * Hazard.gap(field, offer, r, best);
            }
            int contact = hasContacts && !obliged ? contacts.source(field, r, tick, pull) : -1;
            if (contact >= 0) {
                best = contact;
                seen = contacts.seen(d, r, contact, tick);
            }
        }
        if (idea != null) {
            double behind = best < 0 && standard != null ? gap(field, r) : Hazard.gap(field, offer, r, best);
            double cost = attention.search() * standards.searchCost(field, r);
            agenda.offer(r, idea, d, -1, false, attention.searchUtility() * behind, cost);
        }
        if (bound != 0 && field.binding().isSupervised(tick, r)) {
            agenda.supervise(r);
            ledger.supervision++;
        }
        if (copies(field, offer, r, best, kinds, obliged)) {
            hazard.consider(field, offer, r, best, seen, bound, push, obliged, tick, Stream.upper(draw));
        }
    }

    /** Whether a region that does not follow the standard yet is drawn to it more than to what else it may copy. */
    private static boolean pulls(Field field, Offer standard, int r, double otherwise) {
        return field.adoption().version(r) != standard.version()
                && standard.seen() * Hazard.gap(field, standard, r, -1) > otherwise;
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
        return Hazard.clamped((listed ? journal.leaderMeasured(d) : measured.at(best)) - measured.at(r));
    }
}

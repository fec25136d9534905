package pacesetter.model;

import org.jspecify.annotations.Nullable;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.Link;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PressureParameters;
import pacesetter.scenario.parameters.SearchParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What each region is moved to do in a tick (S9, S13): pressures make a hazard of copying, own ideas come at a rate,
 * roll-outs go on. The tasks are offered to the regions; attention decides among them. One draw a programme: its upper
 * half decides on copying, its lower half on search.
 */
final class Decisions implements Steppable {
    /** A share of weights that comes to a threshold reaches it, however its sum was rounded. */
    private static final double ROUNDING = 1e-9;

    private final Model model;
    private final RegionAgent[] regions;
    private final Rivalry rivalry;
    private final Imitation imitation;
    private final Relay relay;
    private final Mandates mandates;
    private final Reward reward;
    private final int[] practice; // the programmes' own arrays
    private final int[] version;
    private final Status[] status;
    private final double[] measured;
    private final PressureParameters pressure;
    private final AttentionParameters attention;
    private final SearchParameters search;
    private final Levers endorsements;
    private final double compliance;
    private final double endorsed;
    private final int[] groups; // [region]
    private final boolean[] inParts; // [region] copies a module at a time, and may come back for another
    private final double[] searchLimits; // [region] probability of any own idea
    private final Offers offers;
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

    Decisions(Model model) {
        this.model = model;
        regions = model.regions().toArray(RegionAgent[]::new);
        rivalry = model.rivalry();
        imitation = model.imitation();
        relay = model.relay();
        mandates = model.mandates();
        reward = model.reward();
        Programmes programmes = model.programmes();
        practice = programmes.practice;
        version = programmes.version;
        status = programmes.status;
        measured = programmes.measured;
        Parameters all = model.world().scenario().parameters();
        pressure = all.pressure();
        attention = all.attention();
        search = all.search();
        endorsements = Levers.of(LeverType.ENDORSEMENT, model);
        compliance = all.mandate().compliance();
        endorsed = all.mandate().endorsement();
        groups = model.regions().stream()
                .mapToInt(region -> region.description().group())
                .toArray();
        inParts = new boolean[regions.length];
        for (int r = 0; r < regions.length; r++) {
            inParts[r] = regions[r].follower().copiesInParts();
        }
        searchLimits = model.regions().stream()
                .mapToDouble(region -> region.follower().searches() ? search.trial() + search.jump() : 0)
                .toArray();
        offers = new Offers(model);
    }

    /** Logs every hazard to a panel, for tests and event-history analysis. */
    void setPanel(Panel panel) {
        this.panel = panel;
    }

    /** What may be copied. */
    Offers offers() {
        return offers;
    }

    @Override
    public void step(SimState state) {
        int tick = model.tick();
        imitation.fade();
        for (Domain domain : model.world().scenario().domains()) {
            plan(domain, tick);
        }
        model.transplants().plan(tick);
    }

    private void plan(Domain domain, int tick) {
        int d = domain.index();
        int offset = d * groups.length;
        Stream draws = model.world().seed().stream(Purpose.DECISION, d, tick);
        boolean binding = mandates.bind(d, tick);
        boolean rewarded = reward.works(d, tick);
        Offer listing = offers.listing(domain, tick);
        Offer standard = offers.standard(domain, tick);
        Offer ordered = binding ? offers.ordered(domain, tick) : null;
        boolean contacts = model.contacts().exist(d);
        boolean parts = model.environment().landscape(d).modules() > 1;
        for (int r = 0; r < groups.length; r++) {
            long draw = draws.bits(r);
            double idea = contacts ? Stream.lower(draw) / model.publicity().spur(d, r, tick) : Stream.lower(draw);
            double factor = rewarded ? reward.searchFactor(offset + r) : 1;
            boolean searches = idea < searchLimits[r] * factor && !(binding && mandates.bindsChecklist(d, tick, r));
            Offer offer = ordered != null && mandates.isOrdered(d, tick, r) ? ordered : listing;
            int best = offer.isListed() ? -1 : rivalry.best(offset + r);
            double seen = offer.seen();
            if (contacts || standard != null) {
                boolean obliged = isObliged(d, r, binding, tick);
                double pull = seen * gap(offer, offset, r, best);
                if (standard != null && (obliged || pulls(standard, offset, r, pull))) {
                    offer = standard;
                    best = -1;
                    seen = offer.seen();
                    pull = seen * gap(offer, offset, r, best);
                }
                int contact = contacts && !obliged ? model.contacts().source(d, r, tick, pull) : -1;
                if (contact >= 0) {
                    best = contact;
                    seen = model.contacts().seen(d, r, contact, tick);
                }
            }
            boolean copies = best >= 0
                    ? practice[offset + best] != practice[offset + r]
                    : offer.isListed()
                            && practice[offset + r] != offer.practice()
                            && (version[offset + r] != offer.version()
                                    || status[offset + r] == Status.PAPER
                                    || (binding && status[offset + r] == Status.DROPPED)
                                    || (parts && inParts[r] && !isObliged(d, r, binding, tick)));
            if (searches || copies || binding) {
                double gap = gap(offer, offset, r, best);
                if (searches) {
                    Task kind = idea < search.trial() * factor ? Task.TRIAL : Task.JUMP;
                    double behind = best < 0 && standard != null ? gap(d, r) : gap;
                    regions[r].offer(kind, d, -1, false, attention.searchUtility() * behind);
                }
                consider(offer, r, offset + r, best, seen, gap, copies, binding, tick, Stream.upper(draw));
            }
        }
    }

    /** Whether a region that does not follow the standard yet is drawn to it more than to what else it may copy. */
    private boolean pulls(Offer standard, int offset, int r, double otherwise) {
        return version[offset + r] != standard.version() && standard.seen() * gap(standard, offset, r, -1) > otherwise;
    }

    /** How far what a region may copy is measured ahead of it, in [0, 1]: a region's practice, or the listed version for −1. */
    private double gap(Offer offer, int offset, int r, int best) {
        if (best < 0 && !offer.isListed()) {
            return 0;
        }
        double ahead = (best < 0 ? offer.measured() : measured[offset + best]) - measured[offset + r];
        return Math.min(1, Math.max(0, ahead));
    }

    /** How far the titled leader, or the best peer where nothing is listed, is measured ahead of a region, in [0, 1]. */
    double gap(int domain, int r) {
        boolean listed = model.journal().version(domain) >= 0;
        int best = listed ? -1 : rivalry.best(domain * regions.length + r);
        if (!listed && best < 0) {
            return 0;
        }
        double other = listed ? model.journal().leaderMeasured(domain) : measured[domain * regions.length + best];
        return Math.min(1, Math.max(0, other - measured[domain * regions.length + r]));
    }

    /** Whether a region has to copy what is listed, ordered or pushed, and so is not free to look elsewhere. */
    private boolean isObliged(int d, int r, boolean binding, int tick) {
        return (binding && mandates.prescribe(d, tick, r)) || relay.push(d, tick, r) > 0;
    }

    private void consider(
            Offer offer,
            int r,
            int cell,
            int best,
            double seen,
            double gap,
            boolean copies,
            boolean binding,
            int tick,
            double draw) {
        int d = offer.domain().index();
        boolean bound = binding && mandates.bind(d, tick, r);
        if (bound && mandates.isSupervised(d, tick, r)) {
            regions[r].supervise();
            model.ledger().supervision++;
        }
        if (!copies) {
            return;
        }
        boolean paper = status[cell] == Status.PAPER;
        double push = relay.push(d, tick, r);
        boolean obliged = push > 0 || (bound && mandates.prescribe(d, tick, r));
        if (gap <= 0 && !(offer.isListed() && obliged)) {
            return;
        }
        int source = best < 0 ? offer.practice() : practice[d * groups.length + best];
        double learning = seen * gap;
        double competition = pressure.competition() > 0 ? rivalry.ahead(cell) : 0;
        double imitated =
                pressure.imitation() > 0 || pressure.link() == Link.THRESHOLD ? imitation.pressure(r, d, tick) : 0;
        double coercion = bound ? mandates.coercion(d, tick, r) : 0;
        double distance = Integer.bitCount(source ^ practice[cell]) / offer.bits();
        double score = offer.fixed()
                + pressure.learning() * learning
                + pressure.competition() * competition
                + pressure.imitation() * imitated
                + pressure.coercion() * coercion
                + pressure.relay() * push
                - pressure.distance() * distance;
        boolean inspected = bound && mandates.isInspected(d, tick, r);
        boolean catchesUp = paper && obliged;
        boolean moved = catchesUp || (inspected && draw < compliance) || moves(r, score, imitated, draw);
        if (panel != null && !catchesUp && !inspected) {
            panel.drawn(
                    r,
                    d,
                    tick,
                    learning,
                    competition,
                    imitated,
                    coercion,
                    push,
                    offer.domain().cost(),
                    distance,
                    moved);
        }
        if (moved) {
            int copied = best < 0 ? offer.version() : freeze(d, best, tick);
            double utility = score - pressure.intercept() + priority(d, tick, r);
            regions[r].offer(Task.COPY, d, copied, obliged, utility);
        }
    }

    /** Makes a version of an unpublished practice that is about to be copied. */
    private int freeze(int domain, int region, int tick) {
        int cell = domain * groups.length + region;
        return model.versions().freeze(domain, region, practice[cell], tick);
    }

    private boolean moves(int region, double score, double imitation, double draw) {
        return pressure.link() == Link.LOGIT
                ? Logistic.exceeds(score, draw)
                : pressure.link() == Link.LINEAR
                        ? draw < score
                        : imitation >= regions[region].description().threshold() - ROUNDING;
    }

    private double priority(int domain, int tick, int region) {
        return endorsements.work(tick, domain, region) ? endorsed : 0;
    }

    /** Offers a region the roll-outs it has begun, where they compete with other tasks. */
    void offerRollOuts(RegionAgent region) {
        int tick = model.tick();
        DomainList running = region.running();
        for (int i = 0; i < running.size(); i++) {
            int d = running.domain(i);
            double push = Math.max(relay.push(d, tick, region.index()), mandates.coercion(d, tick, region.index()));
            region.offer(
                    Task.ROLL_OUT,
                    d,
                    -1,
                    false,
                    attention.rolloutUtility() + attention.pushedUtility() * push + priority(d, tick, region.index()));
        }
    }
}

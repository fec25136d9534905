package pacesetter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Link;
import pacesetter.scenario.Parameters;
import pacesetter.scenario.Style;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What each region is moved to do in a tick (S9, S13): pressures make a hazard of copying, own ideas come at a rate,
 * roll-outs go on. The tasks are offered to the regions; attention decides among them. One draw a programme: its upper
 * half decides on copying, its lower half on search.
 */
final class Decisions implements Steppable {
    private static final long serialVersionUID = 1L;

    private final transient Model model;
    private final transient Programmes programmes;
    private final transient List<Region> regions;
    private final transient Parameters.Pressure pressure;
    private final transient Parameters.Attention attention;
    private final transient Parameters.Search search;
    private final transient Levers<Lever.Endorsement> endorsements;
    private final double compliance;
    private final double endorsed;
    private final double deliveredShare;
    private final double floor; // visibility of an unpublished practice
    private final int[] prefectures; // [region]
    private final double[] searchLimits; // [region] probability of any own idea
    private final double[] gained; // [domain] ½ + ½ · share of the version's adopters that gained
    private transient @Nullable Panel panel;

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
        programmes = model.programmes();
        regions = model.regions();
        Parameters all = model.world().scenario().parameters();
        pressure = all.pressure();
        attention = all.attention();
        search = all.search();
        endorsements = Levers.of(Lever.Endorsement.class, model);
        compliance = all.mandate().compliance();
        endorsed = all.mandate().endorsement();
        floor = all.journal().visibilityFloor();
        deliveredShare = all.coverage().delivered();
        prefectures = regions.stream()
                .mapToInt(region -> region.description().prefecture())
                .toArray();
        searchLimits = regions.stream()
                .mapToDouble(region -> region.style() == Style.CHECKLIST ? 0 : search.trial() + search.jump())
                .toArray();
        gained = new double[programmes.domains()];
    }

    /** Logs every hazard to a panel, for tests and event-history analysis. */
    void setPanel(Panel panel) {
        this.panel = panel;
    }

    /** Finds which share of a version's adopters gained; called whenever the province has measured. */
    void lookAtAdopters() {
        int count = regions.size();
        for (int d = 0; d < gained.length; d++) {
            int version = model.journal().version(d);
            int adopters = 0;
            int better = 0;
            for (int cell = d * count; version >= 0 && cell < (d + 1) * count; cell++) {
                if (programmes.version[cell] == version
                        && programmes.status[cell] != Status.PAPER
                        && programmes.rollout[cell] >= 0.5) {
                    adopters++;
                    better += programmes.performance[cell] > programmes.before[cell] ? 1 : 0;
                }
            }
            gained[d] = 0.5 + 0.5 * (adopters == 0 ? 0.5 : (double) better / adopters);
        }
    }

    @Override
    public void step(SimState state) {
        int tick = model.tick();
        for (Domain domain : model.world().scenario().domains()) {
            plan(domain, tick);
        }
        for (Region region : regions) {
            goOn(region, tick);
        }
    }

    private void plan(Domain domain, int tick) {
        int d = domain.index();
        int offset = d * regions.size();
        Stream draws = model.world().seed().stream(Purpose.DECISION, d, tick);
        int version = model.journal().version(d);
        boolean listed = version >= 0;
        int published = listed ? model.versions().get(version).practice() : 0;
        double leader = listed ? model.journal().leaderMeasured(d) : 0;
        double seen = (listed ? model.journal().visibility(d, tick) : floor) * gained[d];
        boolean binding = model.mandates().bind(d, tick);
        double priority = endorsements.work(tick, d) ? endorsed : 0;
        double good = deliveredShare * model.world().benchmark(d);
        double fixed = pressure.intercept() - pressure.cost() * domain.cost();
        int bits = model.environment().landscape(d).bits();
        for (int r = 0; r < prefectures.length; r++) {
            int cell = offset + r;
            long draw = draws.bits(r);
            int best = listed ? -1 : model.rivalry().best(cell);
            double ahead = (listed ? leader : best < 0 ? Double.NEGATIVE_INFINITY : programmes.measured[offset + best])
                    - programmes.measured[cell];
            double gap = Math.min(1, Math.max(0, ahead));
            double idea = Stream.lower(draw);
            if (idea < searchLimits[r]) {
                regions.get(r)
                        .offer(
                                idea < search.trial() ? Task.TRIAL : Task.JUMP,
                                d,
                                -1,
                                false,
                                attention.searchUtility() * gap);
            }
            boolean open = programmes.performance[cell] < good;
            boolean pushed = open && model.relay().pushes(prefectures[r], d);
            boolean bound = open && binding && model.mandates().bind(d, tick, r);
            if (bound) {
                regions.get(r).supervise();
                model.ledger().supervision++;
            }
            if (gap <= 0 && !pushed && !bound) {
                continue;
            }
            boolean paper = programmes.status[cell] == Status.PAPER;
            if (listed && programmes.version[cell] == version && !paper) {
                continue;
            }
            if (!listed && best < 0) {
                continue;
            }
            int source = listed ? published : programmes.practice[offset + best];
            int different = Integer.bitCount(source ^ programmes.practice[cell]);
            if (different == 0) {
                continue;
            }
            double learning = seen * gap;
            double competition = pressure.competition() > 0 ? model.rivalry().ahead(cell) : 0;
            double imitation = pressure.imitation() > 0 ? model.imitation().pressure(r, d, tick) : 0;
            double coercion = bound ? model.mandates().coercion(d, tick) : 0;
            double relay = pushed ? 1 : 0;
            double distance = (double) different / bits;
            double score = fixed
                    + pressure.learning() * learning
                    + pressure.competition() * competition
                    + pressure.imitation() * imitation
                    + pressure.coercion() * coercion
                    + pressure.relay() * relay
                    - pressure.distance() * distance;
            boolean overdue = bound && model.mandates().isExpired(d, tick);
            boolean moved = paper
                    || (overdue ? Stream.upper(draw) < compliance : moves(r, score, imitation, Stream.upper(draw)));
            if (panel != null && !paper) {
                panel.drawn(
                        r, d, tick, learning, competition, imitation, coercion, relay, domain.cost(), distance, moved);
            }
            if (moved) {
                int copied = listed
                        ? version
                        : model.versions().freeze(d, best, source, programmes.version[offset + best], tick);
                double utility = score - pressure.intercept() + (priority > 0 ? priority(d, tick, r) : 0);
                regions.get(r).offer(Task.COPY, d, copied, bound || pushed, utility);
            }
        }
    }

    private boolean moves(int region, double score, double imitation, double draw) {
        return pressure.link() == Link.LOGIT
                ? Logistic.exceeds(score, draw)
                : pressure.link() == Link.LINEAR
                        ? draw < score
                        : imitation >= regions.get(region).description().threshold();
    }

    private double priority(int domain, int tick, int region) {
        return endorsements.work(tick, domain, region) ? endorsed : 0;
    }

    /** Offers a region the roll-outs it has begun. */
    private void goOn(Region region, int tick) {
        DomainList running = region.running();
        for (int i = 0; i < running.size(); i++) {
            int d = running.domain(i);
            int cell = programmes.cell(region.index(), d);
            boolean open = programmes.performance[cell]
                    < deliveredShare * model.world().benchmark(d);
            double push = 0;
            if (open) {
                push = model.relay().pushes(prefectures[region.index()], d) ? 1 : 0;
                if (push == 0 && model.mandates().bind(d, tick, region.index())) {
                    push = model.mandates().coercion(d, tick);
                }
            }
            region.offer(
                    Task.ROLL_OUT,
                    d,
                    -1,
                    false,
                    attention.rolloutUtility() + attention.pushedUtility() * push + priority(d, tick, region.index()));
        }
    }
}

package pacesetter.model;

import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.RolloutParameters;

/**
 * Roll-out and depth (S14): an exact logistic step of the share of places, or the share of what has to be built that is
 * ready, and a share of the missing depth, for each programme its region funded last. Finished programmes stand at
 * exactly 1 and 1.
 */
final class RollOut {
    private static final double DONE = 0.995;

    private final Model model;
    private final Programmes programmes;
    private final RolloutParameters parameters;
    private final double inForce;
    private final Building building;
    private final double checklistSpeed;
    private final double[] growth; // [domain] e^b
    private final double[] checklistGrowth; // [domain] e^b of a checklist follower that copied
    private final boolean[] running; // [domain * regions + region]
    private final int regions;

    RollOut(Model model) {
        this.model = model;
        programmes = model.programmes();
        regions = programmes.regions();
        Parameters all = model.world().scenario().parameters();
        parameters = all.rollout();
        building = new Building(model);
        checklistSpeed = all.copying().checklistSpeed();
        inForce = all.coverage().inForce();
        int domains = programmes.domains();
        growth = new double[domains];
        checklistGrowth = new double[domains];
        for (int d = 0; d < domains; d++) {
            double speed = model.world().scenario().domains().get(d).rolloutSpeed();
            growth[d] = FastMath.exp(speed);
            checklistGrowth[d] = FastMath.exp(speed * checklistSpeed);
        }
        running = new boolean[domains * regions];
    }

    /** A funded week of a running roll-out. */
    void advance(RegionAgent region, int domain) {
        int cell = programmes.cell(region.index(), domain);
        boolean checklist = programmes.status[cell] == Status.ROLLOUT
                && (region.follower().goesByList()
                        || model.mandates().bindsChecklist(domain, model.tick(), region.index()));
        if (building.isBuilt(domain)) {
            double ready = building.fund(cell, checklist ? checklistSpeed : 1);
            if (ready >= 1 && building.isPlaque(cell)) {
                hangPlaque(cell, domain);
                return;
            }
            programmes.rollout[cell] = Math.max(programmes.rollout[cell], ready);
        } else {
            spread(cell, checklist ? checklistGrowth[domain] : growth[domain]);
        }
        programmes.depth[cell] += parameters.depthRate() * (1 - programmes.depth[cell]);
        settle(cell, domain);
    }

    private void spread(int cell, double factor) {
        double share = programmes.rollout[cell];
        double grown = share * factor;
        programmes.rollout[cell] = grown >= Double.MAX_VALUE ? 1 : grown / (1 - share + grown);
    }

    /** The place is declared open; nothing works there. */
    private void hangPlaque(int cell, int domain) {
        programmes.status[cell] = Status.PLAQUE;
        programmes.rollout[cell] = 0;
        stop(cell, domain);
        model.happenings()
                .add(
                        Happening.PLAQUE,
                        domain,
                        cell % regions,
                        programmes.source[cell],
                        programmes.version[cell],
                        Double.NaN);
    }

    /** Starts what a first adoption starts with. */
    void begin(int cell, int domain) {
        programmes.inForceSince[cell] = Programmes.NEVER;
        programmes.rollout[cell] = parameters.start();
        programmes.depth[cell] = parameters.depthStart();
        run(cell, domain);
    }

    /**
     * A practice in place changes by some of its bits: that share of the places has to follow. What is built stands, and a
     * plaque stays one.
     */
    void disturb(int cell, int domain, int bits) {
        if (programmes.status[cell] == Status.PLAQUE) {
            return;
        }
        if (building.isBuilt(domain)) {
            run(cell, domain);
            return;
        }
        double kept = 1 - (double) bits / model.environment().landscape(domain).bits();
        programmes.rollout[cell] = Math.max(parameters.start(), programmes.rollout[cell] * kept);
        run(cell, domain);
    }

    /** What was running is given up. */
    void end(int cell, int domain) {
        if (running[cell]) {
            running[cell] = false;
            DomainList all = model.regions().get(cell % regions).running();
            all.mark(domain);
            all.removeMarked();
        }
    }

    private void run(int cell, int domain) {
        if (!running[cell]) {
            running[cell] = true;
            model.regions().get(cell % regions).running().add(domain);
        }
        settle(cell, domain);
    }

    /** No more weeks are funded; the list of its region forgets it at the end of the tick. */
    private void stop(int cell, int domain) {
        if (running[cell]) {
            running[cell] = false;
            model.regions().get(cell % regions).running().mark(domain);
        }
    }

    private void settle(int cell, int domain) {
        if (programmes.rollout[cell] >= DONE && programmes.depth[cell] >= DONE) {
            programmes.rollout[cell] = 1;
            programmes.depth[cell] = 1;
            stop(cell, domain);
        }
        if (programmes.rollout[cell] >= inForce) {
            if (programmes.inForceSince[cell] == Programmes.NEVER) {
                programmes.inForceSince[cell] = model.tick();
            }
            if (programmes.status[cell] == Status.ROLLOUT) {
                programmes.status[cell] = Status.IN_FORCE;
                model.happenings()
                        .add(
                                Happening.IN_FORCE,
                                domain,
                                cell % regions,
                                programmes.source[cell],
                                programmes.version[cell],
                                programmes.rollout[cell]);
            }
        }
    }
}

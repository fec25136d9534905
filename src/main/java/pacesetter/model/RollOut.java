package pacesetter.model;

import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.RolloutParameters;

/**
 * Roll-out and depth (S14): an exact logistic step of the share of places, and a share of the missing depth, for each
 * programme its region funded last. Finished programmes stand at exactly 1 and 1.
 */
final class RollOut {
    private static final double DONE = 0.995;

    private final Model model;
    private final Programmes programmes;
    private final RolloutParameters parameters;
    private final double inForce;
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
        inForce = all.coverage().inForce();
        int domains = programmes.domains();
        growth = new double[domains];
        checklistGrowth = new double[domains];
        for (int d = 0; d < domains; d++) {
            double speed = model.world().scenario().domains().get(d).rolloutSpeed();
            growth[d] = FastMath.exp(speed);
            checklistGrowth[d] = FastMath.exp(speed * all.copying().checklistSpeed());
        }
        running = new boolean[domains * regions];
    }

    /** A funded week of a running roll-out. */
    void advance(RegionAgent region, int domain) {
        int cell = programmes.cell(region.index(), domain);
        boolean checklist = programmes.status[cell] == Status.ROLLOUT
                && (region.follower().goesByList()
                        || model.mandates().bindsChecklist(domain, model.tick(), region.index()));
        double factor = checklist ? checklistGrowth[domain] : growth[domain];
        double share = programmes.rollout[cell];
        double grown = share * factor;
        programmes.rollout[cell] = grown >= Double.MAX_VALUE ? 1 : grown / (1 - share + grown);
        programmes.depth[cell] += parameters.depthRate() * (1 - programmes.depth[cell]);
        settle(cell, domain);
    }

    /** Starts what a first adoption starts with. */
    void begin(int cell, int domain) {
        programmes.inForceSince[cell] = Programmes.NEVER;
        programmes.rollout[cell] = parameters.start();
        programmes.depth[cell] = parameters.depthStart();
        run(cell, domain);
    }

    /** A practice in place changes by some of its bits: that share of the places has to follow. */
    void disturb(int cell, int domain, int bits) {
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

    private void settle(int cell, int domain) {
        if (programmes.rollout[cell] >= DONE && programmes.depth[cell] >= DONE) {
            programmes.rollout[cell] = 1;
            programmes.depth[cell] = 1;
            if (running[cell]) {
                running[cell] = false;
                model.regions().get(cell % regions).running().mark(domain);
            }
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

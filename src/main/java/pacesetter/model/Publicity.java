package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.PublicityParameters;

/**
 * Follower publicity (S8): of the followers in a listed domain whose measured performance has risen beyond noise since the
 * domain was last in print, the one that has risen most can be published as a case. Cases compete with listings for the
 * journal's slots. A case is seen by all and spurs its region on, both fading as a listing fades; a domain has one, the
 * latest.
 */
final class Publicity {
    private static final int NOBODY = -1;

    private final Model model;
    private final Programmes programmes;
    private final PublicityParameters parameters;
    private final Levers levers;
    private final int regions;
    private final int[] region; // [domain] whose case was published last, NOBODY if none is
    private final int[] since; // [domain] tick of that
    private final double[] then; // [domain] what was measured of it then
    private final double[] before; // [domain * regions + region] measured when the domain was last in print
    private final int[] candidate; // [domain]
    private final double[] gain; // [domain] expected gain of publishing the candidate

    Publicity(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().publicity();
        levers = Levers.of(LeverType.PUBLICITY, model);
        regions = programmes.regions();
        int domains = programmes.domains();
        region = new int[domains];
        Arrays.fill(region, NOBODY);
        since = region.clone();
        then = new double[domains];
        candidate = region.clone();
        gain = new double[domains];
        before = new double[levers.isEmpty() ? 0 : domains * regions];
    }

    /** A domain's leader is in print: rises count from here, and what was the leader's case is one no more. */
    void onListing(int domain, int carrier) {
        remember(domain);
        if (region[domain] == carrier) {
            region[domain] = NOBODY;
        }
    }

    private void remember(int domain) {
        if (!levers.isEmpty()) {
            System.arraycopy(programmes.measured, domain * regions, before, domain * regions, regions);
            candidate[domain] = NOBODY;
        }
    }

    /** Looks for candidates; called whenever the province has measured. */
    void consider(int tick) {
        for (int d = 0; d < region.length && !levers.isEmpty(); d++) {
            boolean works = model.journal().version(d) >= 0 && levers.work(tick, d);
            candidate[d] = works ? mostRisen(d, tick) : NOBODY;
            if (candidate[d] >= 0) {
                gain[d] = model.journal().gain(d, programmes.measured[d * regions + candidate[d]]);
            }
        }
    }

    private int mostRisen(int domain, int tick) {
        int found = NOBODY;
        double most = 0;
        for (int r = 0; r < regions; r++) {
            int cell = domain * regions + r;
            double rise = programmes.measured[cell] - before[cell];
            if (rise > most
                    && isFollower(cell)
                    && r != model.leads().titled(domain)
                    && rise
                            > parameters.confidence()
                                    * StrictMath.sqrt(2 * model.evidence().variance(cell))
                    && levers.work(tick, domain, r)) {
                most = rise;
                found = r;
            }
        }
        return found;
    }

    private boolean isFollower(int cell) {
        return programmes.status[cell] == Status.ROLLOUT || programmes.status[cell] == Status.IN_FORCE;
    }

    /** The domain whose candidate promises the largest gain, −1 if there is none. */
    int best() {
        int best = NOBODY;
        for (int d = 0; d < candidate.length; d++) {
            if (candidate[d] >= 0 && (best < 0 || gain[d] > gain[best])) {
                best = d;
            }
        }
        return best;
    }

    /** What all regions together would gain if each came up to a domain's candidate. */
    double gain(int domain) {
        return gain[domain];
    }

    /** Publishes a domain's candidate. */
    void publish(int domain, int tick) {
        int r = candidate[domain];
        int cell = domain * regions + r;
        region[domain] = r;
        since[domain] = tick;
        then[domain] = programmes.measured[cell];
        int version = model.versions().freeze(domain, r, programmes.practice[cell], tick);
        double rise = programmes.measured[cell] - before[cell];
        model.happenings().add(Happening.CASE, domain, r, -1, version, rise);
        remember(domain);
    }

    /** The region whose case was published last in a domain, −1 if none. */
    int region(int domain) {
        return region[domain];
    }

    /** Measured performance of that case when it was published. */
    double measuredThen(int domain) {
        return then[domain];
    }

    /** Visibility of that case. */
    double visibility(int domain, int tick) {
        return model.journal().visibilityAfter(tick - since[domain]);
    }

    /** Factor on the rate of a region's own ideas. */
    double spur(int domain, int r, int tick) {
        return region[domain] == r ? 1 + parameters.spur() * visibility(domain, tick) : 1;
    }
}

package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.parameters.PublicityParameters;

/**
 * Follower publicity (S8): of the followers in a listed domain whose measured performance has risen beyond noise since the
 * domain was last in print, the one that has risen most can be published as a case. Cases compete with listings for the
 * journal's slots. A case is seen by all and spurs its region on, both fading as a listing fades; a domain has one, the
 * latest.
 */
final class Publicity {
    private static final int NOBODY = -1;

    private final PublicityParameters parameters;
    private final Levers levers;
    private final Leads leads;
    private final InPrint print;
    private final Versions versions;
    private final Happenings happenings;
    private final double[][]
            before; // [domain][region] measured when the domain was last in print; empty without the lever
    private final int[] candidate; // [domain]
    private final double[] gain; // [domain] expected gain of publishing the candidate

    Publicity(
            PublicityParameters parameters,
            Levers levers,
            Leads leads,
            InPrint print,
            Versions versions,
            Happenings happenings,
            int domains,
            int regions) {
        this.parameters = parameters;
        this.levers = levers;
        this.leads = leads;
        this.print = print;
        this.versions = versions;
        this.happenings = happenings;
        before = new double[levers.isEmpty() ? 0 : domains][regions];
        candidate = new int[domains];
        Arrays.fill(candidate, NOBODY);
        gain = new double[domains];
    }

    /** A domain is in print: rises count from here. */
    void remember(Field field) {
        if (!levers.isEmpty()) {
            double[] now = before[field.domain()];
            for (int r = 0; r < now.length; r++) {
                now[r] = field.evidence().measured().at(r);
            }
            candidate[field.domain()] = NOBODY;
        }
    }

    /** A domain has no candidate any more. */
    void withdraw(int domain) {
        candidate[domain] = NOBODY;
    }

    /** Looks for a domain's candidate; called whenever the province has measured. */
    void consider(Field field, int tick) {
        if (levers.isEmpty()) {
            return;
        }
        int d = field.domain();
        candidate[d] = print.isListed(d) && levers.work(tick, d) ? mostRisen(field, tick) : NOBODY;
        if (candidate[d] >= 0) {
            gain[d] = field.evidence().shortfall(field.evidence().measured().at(candidate[d]));
        }
    }

    private int mostRisen(Field field, int tick) {
        int found = NOBODY;
        double most = 0;
        for (int r = 0; r < field.regions(); r++) {
            double rise = rise(field, r);
            if (rise > most
                    && field.adoption().isFollower(r)
                    && r != leads.titled(field.domain())
                    && rise
                            > parameters.confidence()
                                    * StrictMath.sqrt(2 * field.evidence().variance(r))
                    && levers.work(tick, field.domain(), r)) {
                most = rise;
                found = r;
            }
        }
        return found;
    }

    private double rise(Field field, int region) {
        return field.evidence().measured().at(region) - before[field.domain()][region];
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
    void publish(Field field, int tick) {
        int d = field.domain();
        int r = candidate[d];
        print.show(d, r, field.evidence().measured().at(r), tick);
        int version = versions.freeze(d, r, field.adoption().practice(r), tick);
        happenings.add(Happening.CASE, d, r, -1, version, rise(field, r));
        remember(field);
    }

    /** Factor on the rate of a region's own ideas. */
    double spur(int domain, int region, int tick) {
        return print.follower(domain) == region ? 1 + parameters.spur() * print.followerVisibility(domain, tick) : 1;
    }
}

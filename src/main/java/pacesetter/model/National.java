package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.NationalParameters;

/**
 * The national tier (S16): a standard whose floor enough regions are measured to have reached may be taken up by the nation, once a
 * domain; the other provinces follow as in Bass (1969); its originator's results are seen in a better light from then on.
 */
public final class National {
    private final Model model;
    private final Programmes programmes;
    private final NationalParameters parameters;
    private final boolean[] taken; // [domain]
    private final int[] provinces; // [domain] others that have followed
    private final double[] prestige; // [region] added to results shown

    National(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().national();
        taken = new boolean[programmes.domains()];
        provinces = new int[taken.length];
        prestige = new double[programmes.regions()];
    }

    void step(int tick) {
        for (int d = 0; d < taken.length; d++) {
            if (!taken[d] && model.standards().version(d) < 0) {
                continue;
            }
            Stream draws = model.world().seed().stream(Purpose.NATIONAL, d, tick);
            if (taken[d]) {
                follow(d, draws);
            } else {
                double share = share(d);
                if (share >= parameters.coverage() && draws.uniform(0) < parameters.uptake()) {
                    takeUp(d, share);
                }
            }
        }
    }

    private void follow(int domain, Stream draws) {
        double share = (double) provinces[domain] / parameters.provinces();
        double hazard = parameters.innovation() + parameters.imitation() * share;
        for (int i = provinces[domain]; i < parameters.provinces(); i++) {
            provinces[domain] += draws.uniform(i) < hazard ? 1 : 0;
        }
    }

    private double share(int domain) {
        double floor = model.standards().floor(domain);
        int offset = domain * programmes.regions();
        int reached = 0;
        for (int r = 0; r < programmes.regions(); r++) {
            reached += programmes.measured[offset + r] >= floor ? 1 : 0;
        }
        return (double) reached / programmes.regions();
    }

    private void takeUp(int domain, double share) {
        taken[domain] = true;
        int originator = model.standards().originator(domain);
        if (originator >= 0) {
            prestige[originator] = parameters.prestige();
        }
        model.happenings()
                .add(
                        Happening.NATIONAL_UPTAKE,
                        domain,
                        originator,
                        -1,
                        model.standards().version(domain),
                        share);
    }

    /** What prestige adds to the results a region shows. */
    double prestige(int region) {
        return prestige[region];
    }

    /** Whether the nation has taken up a domain's standard. */
    public boolean isTaken(int domain) {
        return taken[domain];
    }

    /** Other provinces that have followed. */
    public int provinces(int domain) {
        return provinces[domain];
    }
}

package pacesetter.model;

import pacesetter.scenario.parameters.SatisfactionParameters;

/**
 * What residents of a domain expect and how satisfied they are (S5; Van Ryzin 2004): expectations follow what they get and the
 * best they hear of; satisfaction follows what they get and how far it exceeds what they expected.
 */
final class Satisfaction {
    private final int domain;
    private final SatisfactionParameters parameters;
    private final Levers leagues;
    private final Leads leads;
    private final InPrint print;
    private final Readings performance;
    private final double[] expectation; // [region] E, performance they expect
    private final double[] satisfaction; // [region] S, in [0, 1]
    private final double[] best; // work space: [region] what they compare with
    private final byte[] falling; // [region] weeks in a row in which satisfaction fell, 127 for more
    private final Readings view;
    private boolean hasFallen;

    /** @param best work space for all domains, one a region */
    Satisfaction(
            int domain,
            SatisfactionParameters parameters,
            Levers leagues,
            Leads leads,
            InPrint print,
            Readings performance,
            double[] best) {
        this.domain = domain;
        this.parameters = parameters;
        this.leagues = leagues;
        this.leads = leads;
        this.print = print;
        this.performance = performance;
        this.best = best;
        int regions = performance.size();
        expectation = new double[regions];
        satisfaction = new double[regions];
        falling = new byte[regions];
        view = new Readings(satisfaction);
        for (int r = 0; r < regions; r++) { // residents who have long got what they get expect just that
            expectation[r] = performance.at(r);
            satisfaction[r] = felt(performance.at(r), performance.at(r));
        }
    }

    private double felt(double delivered, double expected) {
        double felt =
                parameters.base() + parameters.results() * delivered + parameters.surprise() * (delivered - expected);
        return felt < 0 ? 0 : felt > 1 ? 1 : felt;
    }

    /** A week passes; what they heard of was published and measured before it. */
    void week(int tick, Readings measured) {
        compare(tick, measured);
        double others = parameters.comparison();
        double own = 1 - others;
        double expectationSpeed = parameters.expectationSpeed();
        double speed = parameters.speed();
        int enough = parameters.dropWeeks();
        hasFallen = false;
        for (int r = 0; r < satisfaction.length; r++) {
            double delivered = performance.at(r);
            double reference = own * delivered + others * best[r];
            double expected = expectation[r] + expectationSpeed * (reference - expectation[r]);
            double before = satisfaction[r];
            double after = before + speed * (felt(delivered, expected) - before);
            expectation[r] = expected;
            satisfaction[r] = after;
            int weeks = after < before ? Math.min(falling[r] + 1, Byte.MAX_VALUE) : 0;
            falling[r] = (byte) weeks;
            hasFallen |= weeks >= enough;
        }
    }

    /** What each region's residents compare theirs with; a league table shows today's best, published or not. */
    private void compare(int tick, Readings measured) {
        int leader = leads.measured(domain);
        boolean ranked = leader >= 0 && leagues.work(tick, domain);
        double known = known();
        for (int r = 0; r < best.length; r++) {
            double heard = ranked && leagues.work(tick, domain, r) ? measured.at(leader) : known;
            best[r] = Double.isNaN(heard) ? performance.at(r) : heard;
        }
    }

    /** The best that residents have read of, NaN if nothing. */
    private double known() {
        return switch (parameters.comparisonBy()) {
            case PUBLIC -> print.follower(domain) >= 0 ? print.followerThen(domain) : Double.NaN;
            case JOURNAL -> print.isListed(domain) ? print.measuredThen(domain) : Double.NaN;
        };
    }

    Readings satisfaction() {
        return view;
    }

    /** Whether satisfaction has fallen long enough anywhere for a copy to be dropped. */
    boolean hasFallen() {
        return hasFallen;
    }

    /** Whether it has now fallen that long in a region; then counts anew. */
    boolean hasFallen(int region) {
        boolean enough = falling[region] >= parameters.dropWeeks();
        if (enough) {
            falling[region] = 0;
        }
        return enough;
    }
}

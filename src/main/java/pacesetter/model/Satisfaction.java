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
    private final double[] rise; // work space: [region] how far satisfaction has risen
    private final byte[] falling; // [region] weeks in a row in which satisfaction fell, 127 for more
    private final Readings view;
    private boolean hasFallen;

    /** @param work work space for all domains: [2][region] */
    Satisfaction(
            int domain,
            SatisfactionParameters parameters,
            Levers leagues,
            Leads leads,
            InPrint print,
            Readings performance,
            double[][] work) {
        this.domain = domain;
        this.parameters = parameters;
        this.leagues = leagues;
        this.leads = leads;
        this.print = print;
        this.performance = performance;
        best = work[0];
        rise = work[1];
        int regions = performance.size();
        expectation = new double[regions];
        satisfaction = new double[regions];
        falling = new byte[regions];
        view = new Readings(satisfaction);
        for (int r = 0; r < regions; r++) { // residents who have long got what they get expect just that
            double delivered = performance.at(r);
            expectation[r] = delivered;
            satisfaction[r] = Math.min(1, Math.max(0, parameters.base() + parameters.results() * delivered));
        }
    }

    /** A week passes; what they heard of was published and measured before it. */
    void week(int tick, Readings measured) {
        compare(tick, measured);
        double others = parameters.comparison();
        double own = 1 - others;
        double expectationSpeed = parameters.expectationSpeed();
        double speed = parameters.speed();
        double base = parameters.base();
        double results = parameters.results();
        double surprise = parameters.surprise();
        for (int r = 0; r < satisfaction.length; r++) {
            double delivered = performance.at(r);
            double reference = own * delivered + others * best[r];
            double expected = expectation[r] + expectationSpeed * (reference - expectation[r]);
            double felt = base + results * delivered + surprise * (delivered - expected);
            double before = satisfaction[r];
            double after = before + speed * (Math.min(1.0, Math.max(0.0, felt)) - before);
            expectation[r] = expected;
            satisfaction[r] = after;
            rise[r] = after - before;
        }
        count();
    }

    /** Counts the weeks in a row in which satisfaction fell. */
    private void count() {
        int enough = parameters.dropWeeks();
        boolean any = false;
        for (int r = 0; r < falling.length; r++) {
            int falls = (int) (Double.doubleToRawLongBits(rise[r]) >> 63); // all ones below 0: no branch to mispredict
            int weeks = Math.min(falling[r] + 1, Byte.MAX_VALUE) & falls;
            falling[r] = (byte) weeks;
            any |= weeks >= enough;
        }
        hasFallen = any;
    }

    /** What each region's residents compare theirs with; a league table shows today's best, published or not. */
    private void compare(int tick, Readings measured) {
        int leader = leads.measured(domain);
        boolean ranked = leader >= 0 && leagues.work(tick, domain);
        double known = known();
        for (int r = 0; r < best.length; r++) {
            best[r] = Double.isNaN(known) ? performance.at(r) : known;
        }
        for (int r = 0; ranked && r < best.length; r++) {
            best[r] = leagues.work(tick, domain, r) ? measured.at(leader) : best[r];
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

    /** Whether it has fallen that long in a region. */
    boolean isLong(int region) {
        return falling[region] >= parameters.dropWeeks();
    }

    /** The same, and counts anew if it has. */
    boolean hasFallen(int region) {
        boolean enough = isLong(region);
        if (enough) {
            falling[region] = 0;
        }
        return enough;
    }
}

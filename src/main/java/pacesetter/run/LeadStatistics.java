package pacesetter.run;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import pacesetter.scenario.Calendar;

/**
 * One kind of lead, followed in every domain from tick to tick: how often it changes hands, how long it lasts, how it is
 * spread. Weeks without a leader do not count; a leader who was away and comes back with nobody between goes on.
 *
 * <p>A reign whose beginning or end lies outside what was followed is censored. Undefined numbers are NaN.
 */
final class LeadStatistics {
    private final int regions;
    private final int[] leader; // [domain], -1 before the first
    private final boolean[] followed; // [domain] whether it has been open
    private final int[] reign; // [domain] weeks of the lead in hand
    private final boolean[] begun; // [domain] whether the beginning of the lead in hand was seen
    private final boolean[] hasLed; // [domain * regions + region]
    private final boolean[] passed; // [domain] whether a follower has taken the lead from another region
    private final int[] weeksLed; // [region]
    private final int[] judgedLeader; // [domain] held against the truth last, -1 before the first
    private int domains; // that have been open
    private double regret;
    private int judged;
    private int falsely;
    private int leaps;
    private int overtakes;
    private double overtaken;
    private int changes;
    private int fromFollowers;
    private int completed;
    private int completedWeeks;
    private int censored;

    LeadStatistics(int domains, int regions) {
        this.regions = regions;
        leader = new int[domains];
        followed = new boolean[domains];
        Arrays.fill(leader, -1);
        judgedLeader = leader.clone();
        reign = new int[domains];
        begun = new boolean[domains];
        hasLed = new boolean[domains * regions];
        passed = new boolean[domains];
        weeksLed = new int[regions];
    }

    /**
     * The domain's leader at the end of the next tick in which it is open.
     *
     * @param region -1 if nobody leads
     * @param follower whether the region has taken another's practice in the domain
     */
    void add(int domain, int region, boolean follower) {
        int before = leader[domain];
        domains += followed[domain] ? 0 : 1;
        followed[domain] = true;
        if (region < 0) {
            begun[domain] |= before < 0;
            return;
        }
        weeksLed[region]++;
        if (region == before) {
            reign[domain]++;
            return;
        }
        hasLed[domain * regions + region] = true;
        if (before >= 0) {
            changes++;
            fromFollowers += follower ? 1 : 0;
            passed[domain] |= follower;
            end(domain);
            begun[domain] = true;
        }
        leader[domain] = region;
        reign[domain] = 1;
    }

    /**
     * Holds the leader of the tick just added against the truth.
     *
     * @param best true quality of the true leader
     * @param quality true quality of a region's practice in the domain
     */
    void judge(int domain, int region, double best, IntToDoubleFunction quality) {
        double own = quality.applyAsDouble(region);
        regret += best - own;
        judged++;
        int before = judgedLeader[domain];
        if (before >= 0 && before != region) {
            double gain = own - quality.applyAsDouble(before);
            falsely += gain <= 0 ? 1 : 0;
            overtaken += gain;
            overtakes++;
        }
        judgedLeader[domain] = region;
    }

    /** The leader just added has leapt over others that were between it and the leader before. */
    void leap() {
        leaps++;
    }

    /** Region that leads a domain, −1 before the first. */
    int leader(int domain) {
        return leader[domain];
    }

    /** Share of changes that were leaps. */
    double leapfrogs() {
        return (double) leaps / changes;
    }

    /** Mean over changes of the new leader's true quality less the old one's. */
    double overtakeSize() {
        return overtaken / overtakes;
    }

    /** Share of changes in which the new leader's practice was truly no better than the old one's. */
    double falseOvertakes() {
        return (double) falsely / changes;
    }

    /** Mean over domain-weeks with both of the true leader's quality less the leader's. */
    double regret() {
        return regret / judged;
    }

    private void end(int domain) {
        if (begun[domain]) {
            completed++;
            completedWeeks += reign[domain];
        } else {
            censored++;
        }
    }

    /** Changes so far, over all domains: the first leader of a domain is none. */
    int changes() {
        return changes;
    }

    /** Whether a follower has taken the lead of a domain from another region so far. */
    boolean hasPassed(int domain) {
        return passed[domain];
    }

    /** Domains of which that is so. */
    int passed() {
        int count = 0;
        for (boolean one : passed) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Changes so far per domain that has been open; NaN where none has. */
    double changesPerDomain() {
        return (double) changes / domains;
    }

    /** Changes per domain and year of 52 weeks with a leader. */
    double changesPerYear(Calendar calendar) {
        return changes / calendar.years(ticks());
    }

    private double ticks() {
        return Arrays.stream(weeksLed).sum();
    }

    private long leading() {
        return Arrays.stream(leader).filter(region -> region >= 0).count();
    }

    /** Regions that led at least one domain. */
    double leaders() {
        return leading() == 0
                ? Double.NaN
                : Arrays.stream(weeksLed).filter(weeks -> weeks > 0).count();
    }

    /** Mean over the domains that had a leader of the number of different ones. */
    double leadersPerDomain() {
        int pairs = 0;
        for (boolean led : hasLed) {
            pairs += led ? 1 : 0;
        }
        return (double) pairs / leading();
    }

    /** Mean length of all reigns in ticks, the censored ones with what was seen of them. */
    double reign() {
        return ticks() / (changes + leading());
    }

    /** Mean length of the completed reigns in ticks. */
    double completedReign() {
        return (double) completedWeeks / completed;
    }

    /** Share of reigns that are censored, those in hand included. */
    double censored() {
        return (double) (censored + leading()) / (changes + leading());
    }

    /** Sum over regions of the squared share of weeks led. */
    double herfindahl() {
        return concentration(weeksLed);
    }

    /**
     * Sum over groups of regions of the squared share of weeks led.
     *
     * @param group of each region, from 0
     */
    double herfindahl(int[] group) {
        int[] sums = new int[Arrays.stream(group).max().orElse(0) + 1];
        for (int region = 0; region < regions; region++) {
            sums[group[region]] += weeksLed[region];
        }
        return concentration(sums);
    }

    private static double concentration(int[] weeks) {
        double total = Arrays.stream(weeks).sum();
        double sum = 0;
        for (int one : weeks) {
            sum += one / total * (one / total);
        }
        return sum;
    }

    /** Share of new leaders that had taken another's practice in the domain before. */
    double fromFollowers() {
        return (double) fromFollowers / changes;
    }
}

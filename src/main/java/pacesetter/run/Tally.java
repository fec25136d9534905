package pacesetter.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.util.FastMath;
import pacesetter.model.Programmes;
import pacesetter.model.Status;

/**
 * Counts and sums over some programmes at the end of a tick. The meanings of coverage are kept apart: <em>adopted</em>
 * took another's practice, on paper included; <em>in force</em> is adopted, not on paper and rolled out since;
 * <em>delivered</em> performs well by whatever way; <em>covered</em> is in force or delivered. The originator counts in
 * all.
 */
final class Tally {
    /** What every table of coverage has. */
    static final List<Measure<Tally>> MEASURES = measures();

    private int programmes;
    private long population;
    private int adopted;
    private int inForce;
    private int delivered;
    private int covered;
    private int paper;
    private long adoptedPopulation;
    private long inForcePopulation;
    private long deliveredPopulation;
    private long coveredPopulation;
    private double performance;
    private double quality;
    private double items;
    private double score;

    /**
     * Adds a domain's programmes in some regions.
     *
     * @param populations of all regions
     * @param threshold performance from which a programme delivers
     * @param exponent of the score
     */
    void add(Programmes state, int domain, int[] regions, long[] populations, double threshold, double exponent) {
        int first = state.cell(0, domain);
        int taken = 0;
        int running = 0;
        int performing = 0;
        int either = 0;
        int papers = 0;
        long people = 0;
        long takenPeople = 0;
        long runningPeople = 0;
        long performingPeople = 0;
        long eitherPeople = 0;
        double performances = 0;
        double qualities = 0;
        double handled = 0;
        for (int region : regions) {
            int cell = first + region;
            Status status = state.status(cell);
            int originator = state.isOriginator(cell) ? 1 : 0;
            double delivery = state.performance(cell);
            // Zeros and ones in place of branches: what regions do is hard to predict.
            int isAdopted = originator | (status != Status.NONE ? 1 : 0);
            int isInForce = originator | (status == Status.IN_FORCE ? 1 : 0);
            int isDelivered = originator | (delivery >= threshold ? 1 : 0);
            int isCovered = isInForce | isDelivered;
            long inhabitants = populations[region];
            taken += isAdopted;
            running += isInForce;
            performing += isDelivered;
            either += isCovered;
            papers += status == Status.PAPER ? 1 : 0;
            people += inhabitants;
            takenPeople += inhabitants & -isAdopted;
            runningPeople += inhabitants & -isInForce;
            performingPeople += inhabitants & -isDelivered;
            eitherPeople += inhabitants & -isCovered;
            performances += delivery;
            qualities += state.quality(cell);
            int isReformed = isInForce | isDelivered | (status == Status.ROLLOUT ? 1 : 0);
            handled += isReformed * state.rollout(cell) * state.depth(cell);
        }
        programmes += regions.length;
        population += people;
        adopted += taken;
        inForce += running;
        delivered += performing;
        covered += either;
        paper += papers;
        adoptedPopulation += takenPeople;
        inForcePopulation += runningPeople;
        deliveredPopulation += performingPeople;
        coveredPopulation += eitherPeople;
        performance += performances;
        quality += qualities;
        items += handled;
        score += exponent == 1 ? performances : scores(state, first, regions, exponent);
    }

    private static double scores(Programmes state, int first, int[] regions, double exponent) {
        double sum = 0;
        for (int region : regions) {
            sum += power(state.performance(first + region), exponent);
        }
        return sum;
    }

    /** A power, by squaring where the exponent is a whole number. */
    static double power(double base, double exponent) {
        int left = (int) exponent;
        if (left != exponent || left < 0) {
            return FastMath.pow(base, exponent);
        }
        double result = 1;
        double square = base;
        for (; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    void add(Tally other) {
        programmes += other.programmes;
        population += other.population;
        adopted += other.adopted;
        inForce += other.inForce;
        delivered += other.delivered;
        covered += other.covered;
        paper += other.paper;
        adoptedPopulation += other.adoptedPopulation;
        inForcePopulation += other.inForcePopulation;
        deliveredPopulation += other.deliveredPopulation;
        coveredPopulation += other.coveredPopulation;
        performance += other.performance;
        quality += other.quality;
        items += other.items;
        score += other.score;
    }

    /** Share of programmes that took another's practice; NaN, as every share and mean here, if there are none. */
    double adopted() {
        return mean(adopted);
    }

    double inForce() {
        return mean(inForce);
    }

    double delivered() {
        return mean(delivered);
    }

    double covered() {
        return mean(covered);
    }

    /** Mean of roll-out times depth, 0 where the legacy practice is all there is. */
    double items() {
        return mean(items);
    }

    private double mean(double sum) {
        return sum / programmes;
    }

    private static List<Measure<Tally>> measures() {
        Measures<Tally> list = new Measures<>();
        String taken = "took another region's practice, on paper included, or originated it";
        coverage(list, "adopted", taken, Tally::adopted, tally -> tally.adoptedPopulation);
        String running = "took another's practice, not on paper, and have rolled it out since, or originated it";
        coverage(list, "in_force", running, Tally::inForce, tally -> tally.inForcePopulation);
        String good =
                "perform, by whatever way, at coverage.delivered of the pioneer's start or better, or originated it";
        coverage(list, "delivered", good, Tally::delivered, tally -> tally.deliveredPopulation);
        coverage(list, "covered", "are in force or delivered", Tally::covered, tally -> tally.coveredPopulation);
        list.share("paper", "Share of programmes declared on paper only.", tally -> tally.mean(tally.paper));
        list.performance("performance", "Mean performance delivered (Y).", tally -> tally.mean(tally.performance));
        list.performance(
                "score", "Mean of performance to the power coverage.score_exponent.", tally -> tally.mean(tally.score));
        list.performance(
                "quality",
                "Mean performance of practices once they are everywhere (y).",
                tally -> tally.mean(tally.quality));
        list.share(
                "items",
                "Share of items handled the new way: mean of roll-out times depth, 0 where only the legacy practice is.",
                Tally::items);
        return list.list();
    }

    private static void coverage(
            Measures<Tally> list,
            String name,
            String meaning,
            ToDoubleFunction<Tally> share,
            ToLongFunction<Tally> people) {
        list.share(name, "Share of programmes that " + meaning + ".", share);
        list.share(
                name + "_population",
                "The same as " + name + ", weighted by population.",
                tally -> (double) people.applyAsLong(tally) / tally.population);
    }
}

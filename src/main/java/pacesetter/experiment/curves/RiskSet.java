package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import pacesetter.run.Cancellation;

/**
 * The rows of an event history: a region, a domain and a period in which it had not adopted before, from the period after
 * the domain's first adoption to the end. Whoever adopted first is no row: it is what starts the clock.
 */
final class RiskSet {
    private static final double DOUBLED = FastMath.log(2);

    private final List<Covariate> covariates;
    private final List<Integer> regions = new ArrayList<>(); // by row
    private final List<Integer> domains = new ArrayList<>();
    private final List<Boolean> events = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    /**
     * Builds the rows.
     *
     * @param ties regions that each looks at
     * @param populations by region; none if size is not known
     * @param halfLife of the memory of adoptions, in periods
     */
    RiskSet(AdoptionHistories histories, List<List<Integer>> ties, List<Double> populations, double halfLife) {
        covariates = populations.isEmpty()
                ? List.of(Covariate.NEIGHBOURS, Covariate.EARLIER, Covariate.TIME)
                : List.of(Covariate.values());
        for (int d = 0; d < histories.domains().size(); d++) {
            Cancellation.check();
            DomainHistory domain = histories.domains().get(d);
            Memory memory = new Memory(halfLife);
            for (int t = 1; t <= domain.periods(); t++) {
                if (t > domain.first()) {
                    add(d, domain, t, memory, ties, populations);
                }
                memory.add(domain.adoptedIn(t), domain.atRisk());
            }
        }
    }

    /** How many rows there will be. */
    static long size(AdoptionHistories histories) {
        return histories.domains().stream()
                .mapToLong(domain -> IntStream.rangeClosed(domain.first() + 1, domain.periods())
                        .mapToLong(t -> domain.atRisk() - domain.adoptedBy(t - 1))
                        .sum())
                .sum();
    }

    private void add(
            int d, DomainHistory domain, int t, Memory memory, List<List<Integer>> ties, List<Double> populations) {
        int[] times = domain.times();
        for (int region = 0; region < ties.size(); region++) {
            if (times[region] >= t) {
                regions.add(region);
                domains.add(d);
                events.add(times[region] == t);
                values.add(values(times, t, ties.get(region), memory, t - domain.first(), populations, region));
            }
        }
    }

    /**
     * The covariates of a region in a period.
     *
     * @param times of adoption by region
     * @param neighbours of the region
     * @param since periods since the first adoption
     */
    static double[] values(
            int[] times,
            int t,
            List<Integer> neighbours,
            Memory memory,
            int since,
            List<Double> populations,
            int region) {
        double share = neighbours.stream()
                .mapToInt(other -> times[other] < t ? 1 : 0)
                .average()
                .orElse(0);
        double time = FastMath.log(since) / DOUBLED;
        return populations.isEmpty()
                ? new double[] {share, memory.share, time}
                : new double[] {share, memory.share, time, FastMath.log(populations.get(region)) / DOUBLED};
    }

    /** Earlier adoptions anywhere, fading. */
    static final class Memory {
        private final double kept; // from one period to the next
        private double share;

        /** @param halfLife in periods */
        Memory(double halfLife) {
            kept = FastMath.pow(2, -1 / halfLife);
        }

        /** A period goes by. */
        void add(int adopters, int atRisk) {
            share = share * kept + (double) adopters / atRisk;
        }
    }

    List<Covariate> covariates() {
        return covariates;
    }

    int rows() {
        return regions.size();
    }

    int region(int row) {
        return regions.get(row);
    }

    int domain(int row) {
        return domains.get(row);
    }

    boolean isEvent(int row) {
        return events.get(row);
    }

    double value(int row, int covariate) {
        return values.get(row)[covariate];
    }
}

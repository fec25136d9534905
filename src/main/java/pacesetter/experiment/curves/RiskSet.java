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
        double kept = FastMath.pow(2, -1 / halfLife);
        for (int d = 0; d < histories.domains().size(); d++) {
            Cancellation.check();
            DomainHistory domain = histories.domains().get(d);
            double memory = 0;
            for (int t = 1; t <= domain.periods(); t++) {
                if (t > domain.first()) {
                    add(d, domain, t, memory, ties, populations);
                }
                memory = memory * kept + (double) domain.adoptedIn(t) / domain.atRisk();
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
            int d, DomainHistory domain, int t, double memory, List<List<Integer>> ties, List<Double> populations) {
        double time = FastMath.log(t - domain.first()) / DOUBLED;
        for (int region = 0; region < ties.size(); region++) {
            if (domain.time(region) >= t) {
                double neighbours = ties.get(region).stream()
                        .mapToInt(other -> domain.time(other) < t ? 1 : 0)
                        .average()
                        .orElse(0);
                regions.add(region);
                domains.add(d);
                events.add(domain.time(region) == t);
                values.add(
                        populations.isEmpty()
                                ? new double[] {neighbours, memory, time}
                                : new double[] {
                                    neighbours, memory, time, FastMath.log(populations.get(region)) / DOUBLED
                                });
            }
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

package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who adopts first, domain by domain. All regions of a domain's first period share it: with k of them, each has 1/k of it.
 * What chance alone gives is said beside each number.
 */
public final class Pioneers {
    private final List<String> regions;
    private final List<DomainHistory> domains;
    private final List<List<Integer>> first = new ArrayList<>(); // by domain
    private final double[][] shares; // [domain][region]

    Pioneers(AdoptionHistories histories) {
        regions = histories.regions();
        domains = histories.domains();
        shares = new double[domains.size()][regions.size()];
        for (int d = 0; d < domains.size(); d++) {
            DomainHistory domain = domains.get(d);
            List<Integer> pioneers = IntStream.range(0, regions.size())
                    .filter(region -> domain.time(region) == domain.first())
                    .boxed()
                    .toList();
            first.add(pioneers);
            for (int region : pioneers) {
                shares[d][region] = 1. / pioneers.size();
            }
        }
    }

    /** The pioneers of a domain, as indices of regions. */
    public List<Integer> of(int domain) {
        return first.get(domain);
    }

    /** Domains that a region has, its parts of shared ones added. */
    public double credit(int region) {
        double sum = 0;
        for (double[] domain : shares) {
            sum += domain[region];
        }
        return sum;
    }

    /** Regions that were a pioneer at least once. */
    public int distinct() {
        return (int) IntStream.range(0, regions.size())
                .filter(region -> credit(region) > 0)
                .count();
    }

    /** The sum of squared shares of all domains: 1 if one region has all, 1/N if all have as many. */
    public double herfindahl() {
        return IntStream.range(0, regions.size())
                .mapToDouble(region -> credit(region) / domains.size())
                .map(share -> share * share)
                .sum();
    }

    /** What it would be in the mean if each domain's pioneers were drawn from all regions. */
    public double herfindahlByChance() {
        double n = domains.size();
        double own =
                first.stream().mapToDouble(pioneers -> 1. / pioneers.size()).sum() / (n * n);
        return own + (1 - 1 / n) / regions.size();
    }

    /**
     * The chance that a pioneer of a domain and one of the next, in the order of their starts, are not the same; NaN of one
     * domain. Domains that start in the same period stand in any order, and this is the mean over those orders.
     */
    public double turnover() {
        double sum = 0;
        int from = 0;
        double[] before = {};
        while (from < domains.size()) {
            int to = from;
            while (to < domains.size() && start(to) == start(from)) {
                to++;
            }
            double[] here = mean(from, to);
            if (from > 0) {
                sum += 1 - same(before, here);
            }
            sum += (to - from - 1) * differing(from, to);
            before = here;
            from = to;
        }
        return domains.size() < 2 ? Double.NaN : sum / (domains.size() - 1);
    }

    /** The same of any two domains, whatever their order: what the turnover would be if the last pioneer had no edge. */
    public double turnoverOfAny() {
        return differing(0, domains.size());
    }

    private int start(int domain) {
        return domains.get(domain).calendar(domains.get(domain).first());
    }

    private double[] mean(int from, int to) {
        double[] mean = new double[regions.size()];
        for (int d = from; d < to; d++) {
            for (int region : first.get(d)) {
                mean[region] += shares[d][region] / (to - from);
            }
        }
        return mean;
    }

    /** In the mean over pairs of two domains of a stretch; NaN of one. */
    private double differing(int from, int to) {
        int n = to - from;
        if (n < 2) {
            return n == 1 && domains.size() > 1 ? 0 : Double.NaN;
        }
        double[] mean = mean(from, to);
        double selves = 0;
        for (int d = from; d < to; d++) {
            selves += same(shares[d], shares[d]);
        }
        return 1 - (same(mean, mean) * n * n - selves) / (n * (n - 1.));
    }

    private static double same(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(region -> one[region] * other[region])
                .sum();
    }
}

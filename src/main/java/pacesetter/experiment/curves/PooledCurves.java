package pacesetter.experiment.curves;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import pacesetter.analysis.Interval;
import pacesetter.analysis.Sample;

/**
 * Bass's curve over domains, said in two ways: how p and q of the domains lie, each domain counting once; and the one p and q
 * that all domains would share, each with a ceiling of its own, by the product of their likelihoods. A likelihood ratio says
 * whether one p and q do for all; where they do not, the common interval is too narrow for a new domain, and the
 * quartiles are what to quote.
 *
 * @param common p and q shared by all
 * @param ratio twice what own p and q gain in log likelihood
 * @param degrees of freedom of that
 */
public record PooledCurves(List<CurveEstimate> common, double ratio, int degrees) {
    private static final double MISSED = .025;

    public PooledCurves {
        common = List.copyOf(common);
    }

    /**
     * Of the domains that have fits.
     *
     * @param own the greatest log likelihoods of each domain, added
     */
    static PooledCurves of(List<DomainHistory> domains, double own) {
        int periods = domains.stream().mapToInt(DomainHistory::periods).max().orElseThrow();
        List<GroupedLikelihood> each = likelihoods(domains);
        CurveSearch search = new CurveSearch(CurveModel.BASS, periods);
        Minimum best = search.minimum(shape -> -all(each, shape));
        ProfileInterval profile = new ProfileInterval(search, shape -> all(each, shape), best);
        return new PooledCurves(
                List.of(profile.of(0), profile.of(1)), Math.max(0, 2 * (own + best.value())), 2 * (domains.size() - 1));
    }

    /** The one p and q of all domains. */
    static double[] shape(List<DomainHistory> domains) {
        int periods = domains.stream().mapToInt(DomainHistory::periods).max().orElseThrow();
        List<GroupedLikelihood> each = likelihoods(domains);
        CurveSearch search = new CurveSearch(CurveModel.BASS, periods);
        return search.decoded(search.minimum(shape -> -all(each, shape)).place());
    }

    private static List<GroupedLikelihood> likelihoods(List<DomainHistory> domains) {
        return domains.stream()
                .map(domain -> new GroupedLikelihood(domain, CurveModel.BASS))
                .toList();
    }

    private static double all(List<GroupedLikelihood> each, double... shape) {
        return each.stream().mapToDouble(domain -> domain.best(shape)).sum();
    }

    /** How probable so large a ratio is if all domains share p and q. */
    public double chance() {
        return 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(ratio);
    }

    /**
     * The interval of a median without a distribution: between order statistics that leave out at most 2.5 % on each side
     * (Conover 1999, 3.2). NaN below six numbers.
     */
    public static Interval ofMedian(Sample sample) {
        double[] sorted = Arrays.stream(values(sample)).sorted().toArray();
        int n = sorted.length;
        BinomialDistribution below = new BinomialDistribution(null, n, .5);
        int rank = -1;
        while (n > 0 && below.cumulativeProbability(rank + 1) <= MISSED) {
            rank++;
        }
        return rank < 0 ? new Interval(Double.NaN, Double.NaN) : new Interval(sorted[rank], sorted[n - 1 - rank]);
    }

    private static double[] values(Sample sample) {
        double[] values = new double[sample.size()];
        Arrays.setAll(values, sample::value);
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }
}

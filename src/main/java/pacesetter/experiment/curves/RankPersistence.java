package pacesetter.experiment.curves;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.math3.util.FastMath;
import pacesetter.analysis.Interval;

/**
 * Whether the regions that are early in the earlier half of domains are so in the later half, too. A region's place in a
 * domain is its rank by period among all regions, ties at their middle, those that did not adopt last, as a share of the number of
 * regions: 0 early, 1 late; its place in a half is the mean.
 */
public final class RankPersistence {
    private static final double SPREAD = .437;
    private static final double QUANTILE = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(.975);

    private final double[] early;
    private final double[] late;

    RankPersistence(AdoptionHistories histories) {
        List<DomainHistory> domains = histories.domains();
        int half = (domains.size() + 1) / 2;
        int regions = histories.regions().size();
        early = places(domains.subList(0, half), regions);
        late = places(domains.subList(half, domains.size()), regions);
    }

    private static double[] places(List<DomainHistory> domains, int regions) {
        NaturalRanking ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
        double[] mean = new double[regions];
        for (DomainHistory domain : domains) {
            double[] ranks = ranking.rank(
                    IntStream.range(0, regions).mapToDouble(domain::time).toArray());
            for (int r = 0; r < regions; r++) {
                mean[r] += (ranks[r] - .5) / regions / domains.size();
            }
        }
        return mean;
    }

    /** A region's place in the earlier half of domains. */
    public double early(int region) {
        return early[region];
    }

    /** In the later half. */
    public double late(int region) {
        return late[region];
    }

    /** Kendall's tau-b of both: 1 if ranks stay, 0 if they have nothing to do with each other; NaN where there are no halves. */
    public double tau() {
        boolean halves = early.length > 1 && IntStream.range(0, late.length).anyMatch(r -> late[r] > 0);
        return halves ? new KendallsCorrelation().correlation(early, late) : Double.NaN;
    }

    /**
     * Its interval of 95 % over regions by Fisher's transformation with the variance .437 / (n - 4) (Fieller, Hartley and
     * Pearson 1957); NaN where that does not hold, for four regions or fewer or a tau of 1.
     */
    public Interval interval() {
        double tau = tau();
        if (early.length <= 4 || !(Math.abs(tau) < 1)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half = QUANTILE * Math.sqrt(SPREAD / (early.length - 4));
        double z = FastMath.atanh(tau);
        return new Interval(FastMath.tanh(z - half), FastMath.tanh(z + half));
    }
}

package pacesetter.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import pacesetter.analysis.Interval;

/**
 * Simulation-based calibration (Talts et al. 2018; for tables, Prangle et al. 2014): draws of the table in turn are taken as what was
 * observed, and their parameters should lie anywhere in the posteriors found from the others.
 */
public final class Coverage {
    /** Bars of a histogram of ranks. */
    public static final int BARS = 20;

    private static final double BAND = .99;

    private final double[][] ranks; // weight of the posterior below the parameter, [pseudo-observation][factor]

    private Coverage(double[][] ranks) {
        this.ranks = ranks;
    }

    /**
     * Of so many draws, evenly spread over the table.
     *
     * @param summaries as the rejection has them, [draw][summary]
     */
    static Coverage of(Rejection rejection, double[][] summaries, double[][] shares, int count) {
        return of(rejection, summaries, shares, count, summaries.length);
    }

    /** @param first so many draws, which are from the prior, are taken for what was observed */
    static Coverage of(Rejection rejection, double[][] summaries, double[][] shares, int count, int first) {
        int draws = Math.min(count, first);
        double[][] ranks = IntStream.range(0, draws)
                .parallel()
                .mapToObj(i -> {
                    int draw = (int) ((long) i * first / draws);
                    Posterior posterior = rejection.withoutDraw(draw, summaries[draw]);
                    return IntStream.range(0, shares[draw].length)
                            .mapToDouble(f -> posterior.rank(f, shares[draw][f]))
                            .toArray();
                })
                .toArray(double[][]::new);
        return new Coverage(ranks);
    }

    /** Number of pseudo-observations. */
    public int size() {
        return ranks.length;
    }

    /** Share of them in whose interval, of this weight in the middle, the parameter lies. */
    public double inside(int factor, double weight) {
        return Arrays.stream(ranks)
                        .filter(row -> Math.abs(row[factor] - .5) <= weight / 2)
                        .count()
                / (double) size();
    }

    /** Whether intervals hold the parameter more rarely than they say, by more than chance does of any parameter. */
    public boolean isTooNarrow(int factor, double weight) {
        double inside = inside(factor, weight) * size();
        double chance = (1 - BAND) / 2 / ranks[0].length; // of any of the factors
        return new BinomialDistribution(null, size(), weight).cumulativeProbability((int) Math.round(inside)) < chance;
    }

    /** How many ranks fall into each bar. */
    public List<Integer> bars(int factor) {
        int[] bars = new int[BARS];
        for (double[] row : ranks) {
            bars[Math.min(BARS - 1, (int) (row[factor] * BARS))]++;
        }
        return Arrays.stream(bars).boxed().toList();
    }

    /** The least and the most that a bar has by chance, 99 of 100 times. */
    public Interval band() {
        BinomialDistribution one = new BinomialDistribution(null, size(), 1.0 / BARS);
        return new Interval(
                one.inverseCumulativeProbability((1 - BAND) / 2), one.inverseCumulativeProbability((1 + BAND) / 2));
    }
}

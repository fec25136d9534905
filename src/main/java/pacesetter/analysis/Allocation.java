package pacesetter.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Optimal computing budget allocation (Chen, Lin, Yücesan and Chick 2000): where further replicates tell most. */
final class Allocation {
    private Allocation() {}

    /**
     * The share of further replicates each strategy should get; more is better. Strategies as good as the best, or that
     * do not vary, have no share that can be computed: then all are NaN.
     *
     * @param variances of one replicate
     */
    static double[] fractions(double[] means, double[] variances) {
        int n = means.length;
        int best = IntStream.range(0, n).reduce(0, (top, i) -> means[i] > means[top] ? i : top);
        double[] shares = new double[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            if (i != best) {
                double behind = means[best] - means[i];
                shares[i] = variances[i] / (behind * behind);
                squares += shares[i] * shares[i] / variances[i];
            }
        }
        shares[best] = Math.sqrt(variances[best] * squares);
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(share -> sum > 0 && Double.isFinite(sum) ? share / sum : Double.NaN)
                .toArray();
    }
}

package pacesetter.experiment.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Stream;

/**
 * From where draws of a further round come: around those of the posterior so far, along the parameters that are informed, with normal
 * kernels of twice their variance in normal scores of their place in the prior (Beaumont et al. 2009). All else, words of rules
 * among it, comes from the prior, so that densities are of a few dimensions and weights do not degenerate.
 */
public final class Proposal {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double MOST = 4.75; // as Rejection has it

    private final int[] factors;
    private final double[][] centres; // [kept][informed factor], scores
    private final double[] weights;
    private final double[] widths;

    private Proposal(int[] factors, double[][] centres, double[] weights, double... widths) {
        this.factors = factors;
        this.centres = centres;
        this.weights = weights;
        this.widths = widths;
    }

    /** Around a posterior; nothing if no number is informed. */
    static Optional<Proposal> around(Posterior posterior, List<Informed> informed) {
        int[] factors = IntStream.range(0, informed.size())
                .filter(f -> informed.get(f).isInformed() && !informed.get(f).isRule())
                .toArray();
        if (factors.length == 0) {
            return Optional.empty();
        }
        double[][] centres = new double[posterior.size()][factors.length];
        double[] weights = new double[posterior.size()];
        double[] widths = new double[factors.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = posterior.weight(i);
            for (int k = 0; k < factors.length; k++) {
                centres[i][k] = score(posterior.share(i, factors[k]));
            }
        }
        for (int k = 0; k < factors.length; k++) {
            int at = k;
            double mean = IntStream.range(0, weights.length)
                    .mapToDouble(i -> weights[i] * centres[i][at])
                    .sum();
            double variance = IntStream.range(0, weights.length)
                    .mapToDouble(i -> weights[i] * (centres[i][at] - mean) * (centres[i][at] - mean))
                    .sum();
            widths[k] = StrictMath.sqrt(Math.max(2 * variance, 1e-6));
        }
        return Optional.of(new Proposal(factors, centres, weights, widths));
    }

    private static double score(double share) {
        return Math.max(-MOST, Math.min(MOST, NORMAL.inverseCumulativeProbability(share)));
    }

    /** Draw number {@code i}: where it lies in the prior, by factor. */
    double[] draw(int count, Stream draws) {
        double[] shares = new double[count];
        for (int f = 0; f < count; f++) {
            shares[f] = draws.at(0).uniform(f);
        }
        double place = draws.at(1).uniform(0);
        int centre = 0;
        while (centre < weights.length - 1 && place >= weights[centre]) {
            place -= weights[centre++];
        }
        for (int k = 0; k < factors.length; k++) {
            double score = centres[centre][k] + widths[k] * draws.at(2).gaussian(k);
            shares[factors[k]] = NORMAL.cumulativeProbability(Math.max(-MOST, Math.min(MOST, score)));
        }
        return shares;
    }

    /** How much denser draws are at a place than those of the prior. */
    double density(double... shares) {
        double[] scores = new double[factors.length];
        double prior = 0;
        for (int k = 0; k < factors.length; k++) {
            scores[k] = score(shares[factors[k]]);
            prior -= scores[k] * scores[k] / 2;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double log = -prior;
            for (int k = 0; k < factors.length; k++) {
                double off = (scores[k] - centres[i][k]) / widths[k];
                log -= off * off / 2 + FastMath.log(widths[k]);
            }
            sum += weights[i] * FastMath.exp(log);
        }
        return sum;
    }
}

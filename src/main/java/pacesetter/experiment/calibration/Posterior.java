package pacesetter.experiment.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What is known after the observation: weighted draws, each factor by its place in the prior. */
final class Posterior {
    private final int[] rows; // of the table
    private final double[] weights; // sum 1
    private final double[][] shares; // [kept][factor]

    Posterior(int[] rows, double[] weights, double[][] shares) {
        this.rows = rows;
        this.weights = weights;
        this.shares = shares;
    }

    /** Draws kept. */
    int size() {
        return rows.length;
    }

    /** How many draws of equal weight tell as much (Kish 1965). */
    double effective() {
        return 1 / Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    /** A draw's row in the table. */
    int row(int kept) {
        return rows[kept];
    }

    double weight(int kept) {
        return weights[kept];
    }

    /** Where a factor of a kept draw lies, in [0, 1]. */
    double share(int kept, int factor) {
        return shares[kept][factor];
    }

    /** The weight of a rule's words, in their order. */
    double[] words(int factor, int count) {
        double[] words = new double[count];
        for (int i = 0; i < size(); i++) {
            words[Math.min(count - 1, (int) (shares[i][factor] * count))] += weights[i];
        }
        return words;
    }

    /** How much a factor's place in the prior, or a rule's word, spreads over the kept draws. */
    Openness spread(int factor, int words) {
        if (words > 0) {
            return Openness.of(words(factor, words));
        }
        double[] values =
                IntStream.range(0, size()).mapToDouble(i -> shares[i][factor]).toArray();
        return Openness.of(values, weights);
    }

    /** The place below which that part of the weight lies. */
    double quantile(int factor, double part) {
        int[] order = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> shares[i][factor]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= part) {
                return shares[i][factor];
            }
        }
        return shares[order[order.length - 1]][factor];
    }

    /** The weight below a place, with half of what lies on it. */
    double rank(int factor, double share) {
        double below = 0;
        for (int i = 0; i < size(); i++) {
            double at = shares[i][factor];
            below += at < share ? weights[i] : at == share ? weights[i] / 2 : 0;
        }
        return below;
    }

    /**
     * The kept draw at a part of the way through all weight: with evenly spread parts, draws of equal weight (systematic
     * resampling, Kitagawa 1996).
     */
    int resampled(double part) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += weights[i];
            if (sum > part) {
                return i;
            }
        }
        return size() - 1;
    }
}

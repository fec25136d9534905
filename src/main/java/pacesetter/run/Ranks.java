package pacesetter.run;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Things in the order of their scores. */
final class Ranks {
    private final int[] below; // how many have a lower score
    private final int[] equal; // [below] how many have the same score, it included; 0 where nobody is
    private final int[] places; // from 0 for the highest score; ties in their order

    /** @param scores none of them NaN */
    Ranks(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        below = new int[scores.length];
        equal = new int[scores.length];
        for (int i = 0; i < below.length; i++) {
            below[i] = firstOf(sorted, scores[i]);
            equal[below[i]]++;
        }
        places = new int[scores.length];
        int[] placed = new int[scores.length]; // [below]
        for (int i = 0; i < places.length; i++) {
            places[i] = below.length - below[i] - equal[below[i]] + placed[below[i]]++;
        }
    }

    private static int firstOf(double[] sorted, double score) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < score) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    int size() {
        return below.length;
    }

    /** Its place, from 0 for the highest score; ties in their order. */
    int place(int thing) {
        return places[thing];
    }

    /** Its rank, from 1 for the lowest score; ties have the mean of theirs. */
    double rank(int thing) {
        return below[thing] + (equal[below[thing]] + 1) / 2.0;
    }

    /** Kendall's tau-b (1945) with another ranking of the same things, NaN if either has no order; exact but for its root. */
    double tau(Ranks other) {
        long pairs = pairs(size());
        long ties = 0; // pairs tied here
        long otherTies = 0;
        for (int i = 0; i < size(); i++) {
            ties += pairs(equal[i]);
            otherTies += pairs(other.equal[i]);
        }
        double comparable = (pairs - ties) * (double) (pairs - otherTies);
        return agreement(other) / Math.sqrt(comparable);
    }

    private static long pairs(long things) {
        return things * (things - 1) / 2;
    }

    /** Pairs in the same order in both less pairs in opposite orders. */
    private long agreement(Ranks other) {
        int[] order = new int[size()]; // from the highest here
        for (int i = 0; i < order.length; i++) {
            order[places[i]] = i;
        }
        Counts higher = new Counts(size()); // of those higher here, where they are there
        long agreement = 0;
        int from = 0;
        while (from < order.length) {
            int to = from + equal[below[order[from]]];
            for (int k = from; k < to; k++) {
                int there = other.below[order[k]];
                agreement += from - higher.upTo(there) - higher.upTo(there - 1);
            }
            for (int k = from; k < to; k++) {
                higher.add(other.below[order[k]]);
            }
            from = to;
        }
        return agreement;
    }

    /** Spearman's correlation with another ranking of the same things, NaN if either has no order. */
    double spearman(Ranks other) {
        return new PearsonsCorrelation().correlation(ranks(), other.ranks());
    }

    private double[] ranks() {
        double[] ranks = new double[size()];
        Arrays.setAll(ranks, this::rank);
        return ranks;
    }

    /** How often numbers from 0 have come, as sums up to each (Fenwick 1994). */
    private static final class Counts {
        private final int[] sums;

        Counts(int numbers) {
            sums = new int[numbers + 1];
        }

        void add(int number) {
            for (int i = number + 1; i < sums.length; i += i & -i) {
                sums[i]++;
            }
        }

        int upTo(int number) {
            int sum = 0;
            for (int i = number + 1; i > 0; i &= i - 1) {
                sum += sums[i];
            }
            return sum;
        }
    }
}

package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.parameters.LeaderParameters;

/**
 * The score by which the province compares candidates and challengers (S7): in front, original, replicable. A practice is
 * original by the share of elements in which it differs from the nearest of all that was published in its domain, so that
 * going back to what has been published is not new. It is replicable by what its adopters have gained on average; one that nobody has copied
 * is credited with what copies in its domain have brought on average.
 */
final class LeaderScore {
    /** Share of places from which a copy can be judged, as in learning. */
    private static final double JUDGED = 0.5;

    private final Model model;
    private final Programmes programmes;
    private final int regions;
    private final double[] score; // [domain * regions + region] as rated last
    private final int[][] published; // [domain] practices
    private final double[] gains; // work space: [region] summed gain of those who copied from it
    private final int[] copies; // work space: [region] how many these are

    LeaderScore(Model model) {
        this.model = model;
        programmes = model.programmes();
        regions = programmes.regions();
        score = new double[programmes.practice.length];
        published = new int[programmes.domains()][0];
        gains = new double[regions];
        copies = new int[regions];
    }

    /** A practice is published. */
    void publish(int domain, int practice) {
        int count = published[domain].length;
        published[domain] = Arrays.copyOf(published[domain], count + 1);
        published[domain][count] = practice;
    }

    /** Rates every programme of a domain by the rules in force. */
    void rate(int domain, LeaderParameters rules) {
        int offset = domain * regions;
        for (int cell = offset; cell < offset + regions; cell++) {
            score[cell] = rules.performance() * programmes.measured[cell];
        }
        if (rules.originality() > 0) {
            for (int cell = offset; cell < offset + regions; cell++) {
                score[cell] += rules.originality() * originality(domain, programmes.practice[cell]);
            }
        }
        if (rules.replicability() > 0) {
            addReplicability(offset, rules.replicability());
        }
    }

    /** The score as rated last, in performance. */
    double of(int cell) {
        return score[cell];
    }

    /** Whether a programme is rated before another; between equals a lot decides. */
    boolean precedes(int cell, int other) {
        return programmes.precedes(cell, other, score);
    }

    /** Share of elements in which a practice differs from the nearest published one; 0 while nothing is published. */
    double originality(int domain, int practice) {
        int bits = model.environment().landscape(domain).bits();
        int nearest = published[domain].length == 0 ? 0 : bits;
        for (int other : published[domain]) {
            nearest = Math.min(nearest, Integer.bitCount(practice ^ other));
        }
        return (double) nearest / bits;
    }

    private void addReplicability(int offset, double weight) {
        Arrays.fill(gains, 0);
        Arrays.fill(copies, 0);
        double sum = 0;
        int count = 0;
        for (int cell = offset; cell < offset + regions; cell++) {
            if (isJudged(cell)) {
                double gain = programmes.measured[cell] - programmes.before[cell];
                sum += gain;
                count++;
                int source = programmes.source[cell];
                if (source >= 0) {
                    gains[source] += gain;
                    copies[source]++;
                }
            }
        }
        double usual = count == 0 ? 0 : sum / count;
        for (int r = 0; r < regions; r++) {
            score[offset + r] += weight * (copies[r] == 0 ? usual : gains[r] / copies[r]);
        }
    }

    /** Whether a programme is a copy that is far enough to be judged; one dropped is judged by what is left of it. */
    private boolean isJudged(int cell) {
        return programmes.version[cell] >= 0
                && programmes.status[cell] != Status.PAPER
                && programmes.rollout[cell] >= JUDGED;
    }
}

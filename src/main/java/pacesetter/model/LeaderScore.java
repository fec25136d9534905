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

    private final InPrint print;
    private final double[] gains; // work space: [region] summed gain of those who copied from it
    private final int[] copies; // work space: [region] how many these are
    private double usual; // gain of a copy, mean over those that can be judged

    LeaderScore(int regions, InPrint print) {
        this.print = print;
        gains = new double[regions];
        copies = new int[regions];
    }

    /** Looks at what copies in a domain have brought, if the rules in force ask for it; before its programmes are rated. */
    void look(Field field, LeaderParameters rules) {
        if (rules.replicability() > 0) {
            lookAtCopies(field);
        }
    }

    /** The score of a region in the domain looked at last by the rules in force, in performance. */
    double of(Field field, int region, LeaderParameters rules) {
        double score = rules.performance() * field.evidence().measured().at(region);
        if (rules.originality() > 0) {
            score += rules.originality() * originality(field, field.adoption().practice(region));
        }
        if (rules.replicability() > 0) {
            score += rules.replicability() * (copies[region] == 0 ? usual : gains[region] / copies[region]);
        }
        return score;
    }

    /** Share of elements in which a practice differs from the nearest published one; 0 while nothing is published. */
    double originality(Field field, int practice) {
        int[] published = print.practices(field.domain());
        int bits = field.landscape().bits();
        int nearest = published.length == 0 ? 0 : bits;
        for (int other : published) {
            nearest = Math.min(nearest, Integer.bitCount(practice ^ other));
        }
        return (double) nearest / bits;
    }

    private void lookAtCopies(Field field) {
        Arrays.fill(gains, 0);
        Arrays.fill(copies, 0);
        double sum = 0;
        int count = 0;
        for (int r = 0; r < gains.length; r++) {
            if (isJudged(field, r)) {
                double gain =
                        field.evidence().measured().at(r) - field.evidence().before(r);
                sum += gain;
                count++;
                int source = field.adoption().source(r);
                if (source >= 0) {
                    gains[source] += gain;
                    copies[source]++;
                }
            }
        }
        usual = count == 0 ? 0 : sum / count;
    }

    /** Whether a programme is a copy that is far enough to be judged; one dropped is judged by what is left of it. */
    private static boolean isJudged(Field field, int region) {
        return field.adoption().version(region) >= 0
                && !field.adoption().is(region, Status.PAPER)
                && field.rollOut().rollouts().at(region) >= JUDGED;
    }
}

package pacesetter.experiment.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import pacesetter.sweep.Factor;

/**
 * What the targets tell of a parameter.
 *
 * @param contraction how much less is open of it: 1 less its spread in the posterior over that in the prior, 0 if nothing was
 *     learned, 1 if all, below 0 if more is open
 * @param noise what contraction chance makes in one of twenty calibrations, of any of their parameters
 * @param low 5th percentile of its posterior, as a scenario file would write it; of a rule its most probable word
 * @param middle median
 * @param high 95th percentile
 * @param words of a rule, the probability of each
 * @param byTarget contraction by each target alone
 */
public record Informed(
        Factor factor,
        double contraction,
        double noise,
        String low,
        String middle,
        String high,
        List<Double> words,
        List<Double> byTarget) {
    /** A contraction below it is called none, whatever its noise. */
    private static final double LEAST = .1;

    /** Calibrations in which chance may have any parameter called informed. */
    private static final double CHANCE = .05;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public Informed {
        words = List.copyOf(words);
        byTarget = List.copyOf(byTarget);
    }

    /**
     * Of one factor.
     *
     * @param open what was open before
     * @param summaries on which the posterior's draws were regressed
     */
    static Informed of(Prior prior, int f, Openness open, Posterior posterior, List<Posterior> alone, int summaries) {
        Factor factor = prior.factors().get(f);
        int count = factor.levels().size();
        boolean rule = prior.isRule(f);
        List<Double> words = rule
                ? IntStream.range(0, count)
                        .mapToObj(word -> posterior.words(f, count)[word])
                        .toList()
                : List.of();
        String likeliest = rule
                ? factor.levels()
                        .get(IntStream.range(0, count)
                                .reduce((best, word) -> words.get(word) > words.get(best) ? word : best)
                                .orElseThrow())
                : "";
        return new Informed(
                factor,
                contraction(open, posterior.spread(f, count)),
                noise(open, prior.factors().size(), posterior.effective(), summaries),
                rule ? likeliest : factor.at(posterior.quantile(f, .05)),
                rule ? likeliest : factor.at(posterior.quantile(f, .5)),
                rule ? likeliest : factor.at(posterior.quantile(f, .95)),
                words,
                alone.stream()
                        .map(one -> contraction(open, one.spread(f, count)))
                        .toList());
    }

    private static double contraction(Openness open, Openness left) {
        return open.size() > 0 ? 1 - left.size() / open.size() : 0;
    }

    /** By Bonferroni's inequality; each summary of the regression takes one draw's worth of spread besides. */
    private static double noise(Openness open, int factors, double effective, int summaries) {
        double quantile = NORMAL.inverseCumulativeProbability(1 - CHANCE / factors);
        // words of equal probability have no error to the first order, but one of a number of draws to the second
        double error = Math.max(open.error() / StrictMath.sqrt(effective), 1 / effective);
        return quantile * error + (summaries + 1) / effective;
    }

    /** Whether the targets say anything of it that is no chance. */
    public boolean isInformed() {
        return contraction > Math.max(LEAST, noise);
    }

    /** The parameter's full name. */
    public String name() {
        return factor.parameter().name();
    }

    /** The group of parameters it belongs to. */
    public String group() {
        return factor.parameter().group();
    }

    public boolean isRule() {
        return !words.isEmpty();
    }
}

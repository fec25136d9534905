package pacesetter.experiment.calibration;

import java.util.List;
import java.util.stream.IntStream;
import pacesetter.sweep.Factor;

/**
 * What the targets tell of a parameter.
 *
 * @param contraction how much less is open of it, see {@link Posterior#contraction}
 * @param noise what contraction comes of chance alone: two standard errors at the posterior's effective number of draws
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

    public Informed {
        words = List.copyOf(words);
        byTarget = List.copyOf(byTarget);
    }

    static Informed of(Prior prior, int f, Posterior posterior, List<Posterior> alone) {
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
                posterior.contraction(f, count),
                2 * StrictMath.sqrt(2 / posterior.effective()),
                rule ? likeliest : factor.at(posterior.quantile(f, .05)),
                rule ? likeliest : factor.at(posterior.quantile(f, .5)),
                rule ? likeliest : factor.at(posterior.quantile(f, .95)),
                words,
                alone.stream().map(one -> one.contraction(f, count)).toList());
    }

    /** Whether the targets say anything of it that is no chance. */
    public boolean isInformed() {
        return contraction > Math.max(LEAST, noise);
    }

    public boolean isRule() {
        return !words.isEmpty();
    }
}

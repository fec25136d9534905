package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pacesetter.analysis.Outcome;

/**
 * How often a strategy is good enough.
 *
 * @param thresholds by the place of the outcome: the number that is good enough, or better
 * @param byOutcome shares of points at which a strategy's mean is, [threshold][strategy]
 * @param together shares at which all are, by strategy
 */
public record Satisficing(Map<Integer, Double> thresholds, List<List<Share>> byOutcome, List<Share> together) {
    public Satisficing {
        byOutcome = byOutcome.stream().map(List::copyOf).toList();
        together = List.copyOf(together);
    }

    static Satisficing of(PointMeans means, Map<Integer, Double> thresholds) {
        List<Integer> outcomes = List.copyOf(thresholds.keySet());
        List<List<Share>> byOutcome = new ArrayList<>();
        for (int outcome : outcomes) {
            byOutcome.add(IntStream.range(0, means.strategies())
                    .mapToObj(strategy -> share(means, thresholds, List.of(outcome), strategy))
                    .toList());
        }
        List<Share> together = IntStream.range(0, means.strategies())
                .mapToObj(strategy -> share(means, thresholds, outcomes, strategy))
                .toList();
        return new Satisficing(thresholds, byOutcome, together);
    }

    private static Share share(
            PointMeans means, Map<Integer, Double> thresholds, List<Integer> outcomes, int strategy) {
        int enough = (int) IntStream.range(0, means.points())
                .filter(point -> outcomes.stream().allMatch(outcome -> {
                    Outcome of = means.outcomes().get(outcome);
                    double least = of.goal().orElseThrow().good(thresholds.getOrDefault(outcome, Double.NaN));
                    return means.good(outcome, strategy, point) >= least;
                }))
                .count();
        return Share.of(enough, means.points());
    }
}

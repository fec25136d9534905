package pacesetter.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Holm;
import pacesetter.analysis.PointComparison;
import pacesetter.store.StoredStudy;
import pacesetter.text.UsageException;

/**
 * What each lever of a factorial does, from the results of its sweep.
 *
 * @param outcomes with the p of interactions adjusted over all outcomes (Holm)
 */
public record LeverStudy(StoredStudy study, Factorial factorial, List<LeverEffects> outcomes) {
    public LeverStudy {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The effects on some outcomes.
     *
     * @param names of outcomes; none asks for the usual ones that have a direction, as far as runs have numbers of them
     * @throws UsageException with a sentence for the user if the study has no such outcome
     */
    public static LeverStudy of(StoredStudy study, Factorial factorial, List<String> names) throws IOException {
        PointComparison numbers = PointComparison.of(study, names, Estimate.CONFIDENCE);
        List<Integer> settings = factorial.strategies().stream()
                .map(strategy -> study.strategies().indexOf(strategy.id()))
                .toList();
        List<LeverEffects> outcomes = new ArrayList<>();
        for (int i = 0; i < numbers.outcomes().size(); i++) {
            int outcome = i;
            outcomes.add(LeverEffects.of(
                    numbers.outcomes().get(outcome),
                    factorial.levers(),
                    settings.stream()
                            .map(strategy -> numbers.sample(outcome, 0, strategy))
                            .toList()));
        }
        return new LeverStudy(study, factorial, adjusted(outcomes));
    }

    private static List<LeverEffects> adjusted(List<LeverEffects> outcomes) {
        List<Effect> interactions = interactions(outcomes);
        double[] p = Holm.adjust(interactions.stream().mapToDouble(Effect::p).toArray());
        List<Effect> adjusted = IntStream.range(0, p.length)
                .mapToObj(i -> interactions.get(i).adjusted(p[i]))
                .toList();
        List<LeverEffects> all = new ArrayList<>();
        int next = 0;
        for (LeverEffects outcome : outcomes) {
            List<Effect> effects = new ArrayList<>(outcome.effects());
            effects.removeIf(effect -> effect.kind() == Effect.Kind.INTERACTION);
            int pairs = outcome.effects().size() - effects.size();
            effects.addAll(adjusted.subList(next, next + pairs));
            next += pairs;
            all.add(outcome.with(effects));
        }
        return all;
    }

    /** All interactions, over all outcomes. */
    public List<Effect> interactions() {
        return interactions(outcomes);
    }

    private static List<Effect> interactions(List<LeverEffects> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.of(Effect.Kind.INTERACTION).stream())
                .toList();
    }
}

package pacesetter.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Fieller;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Sample;
import pacesetter.scenario.LeverType;

/**
 * What the levers of a factorial do to one outcome, over the worlds that have a number under every setting: over the same
 * worlds Shapley values add up to what all levers do.
 *
 * @param none the outcome without levers
 * @param total with all less without any
 */
public record LeverEffects(Outcome outcome, Estimate none, Estimate total, List<Effect> effects) {
    public LeverEffects {
        effects = List.copyOf(effects);
    }

    /** Of samples by setting. */
    static LeverEffects of(Outcome outcome, List<LeverType> levers, List<Sample> settings) {
        int worlds = settings.get(0).size();
        double[][] numbers = IntStream.range(0, worlds)
                .mapToObj(world -> settings.stream()
                        .mapToDouble(setting -> setting.value(world))
                        .toArray())
                .filter(world -> Arrays.stream(world).allMatch(Double::isFinite))
                .toArray(double[][]::new);
        int k = levers.size();
        Sample total = sample(Contrast.total(k), numbers);
        List<Effect> effects = new ArrayList<>();
        for (Effect.Kind kind : Effect.Kind.values()) {
            for (int i = 0; i < k; i++) {
                if (kind != Effect.Kind.INTERACTION) {
                    Sample sample = sample(contrast(kind, k, i), numbers);
                    Optional<Estimate> share =
                            kind == Effect.Kind.SHAPLEY ? Fieller.ratio(sample, total) : Optional.empty();
                    effects.add(effect(kind, outcome, levers.get(i), Optional.empty(), sample, share));
                    continue;
                }
                for (int j = i + 1; j < k; j++) {
                    Sample sample = sample(Contrast.interaction(k, i, j), numbers);
                    effects.add(
                            effect(kind, outcome, levers.get(i), Optional.of(levers.get(j)), sample, Optional.empty()));
                }
            }
        }
        Sample none =
                Sample.of(Arrays.stream(numbers).mapToDouble(world -> world[0]).toArray());
        return new LeverEffects(outcome, outcome.mean(none, Estimate.CONFIDENCE), value(outcome, total), effects);
    }

    private static Contrast contrast(Effect.Kind kind, int levers, int lever) {
        return switch (kind) {
            case SHAPLEY -> Contrast.shapley(levers, lever);
            case MAIN -> Contrast.main(levers, lever);
            case ALONE -> Contrast.alone(levers, lever);
            case LAST -> Contrast.last(levers, lever);
            case INTERACTION -> throw new IllegalArgumentException("an interaction is of two levers");
        };
    }

    private static Sample sample(Contrast contrast, double[][] numbers) {
        return Sample.of(Arrays.stream(numbers).mapToDouble(contrast::of).toArray());
    }

    private static Effect effect(
            Effect.Kind kind,
            Outcome outcome,
            LeverType lever,
            Optional<LeverType> other,
            Sample sample,
            Optional<Estimate> share) {
        return new Effect(kind, lever, other, value(outcome, sample), share, sample.p());
    }

    /** The mean of differences; of shares they stay in [-1, 1]. */
    private static Estimate value(Outcome outcome, Sample sample) {
        return outcome.isShare() ? sample.mean().within(-1, 1) : sample.mean();
    }

    /** The effects of a kind, in the order of the levers. */
    public List<Effect> of(Effect.Kind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).toList();
    }

    /** The effects of a kind but interactions, that of the lever with the largest Shapley value first, whatever its sign. */
    public List<Effect> inOrder(Effect.Kind kind) {
        List<LeverType> levers = of(Effect.Kind.SHAPLEY).stream()
                .sorted(Comparator.comparingDouble(
                        (Effect effect) -> -Math.abs(effect.value().mean())))
                .map(Effect::lever)
                .toList();
        return of(kind).stream()
                .sorted(Comparator.comparingInt(effect -> levers.indexOf(effect.lever())))
                .toList();
    }

    LeverEffects with(List<Effect> others) {
        return new LeverEffects(outcome, none, total, others);
    }
}

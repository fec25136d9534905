package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.run.Cancellation;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;
import pacesetter.text.UsageException;

/** Strategies held against one another at each design point of a study alone, in the same worlds. */
public final class PointComparison {
    private final List<Numbers> numbers;
    private final double confidence;

    private PointComparison(List<Numbers> numbers, double confidence) {
        this.numbers = List.copyOf(numbers);
        this.confidence = confidence;
    }

    /**
     * Reads a study.
     *
     * @param names of outcomes; none asks for those of {@link Outcome#DEFAULTS} that have a goal and a number somewhere
     * @throws UsageException with a sentence for the user if the study has no such outcome
     */
    public static PointComparison of(StoredStudy study, List<String> names, double confidence) throws IOException {
        List<Outcome> outcomes = new ArrayList<>(Comparison.outcomes(study, names, Optional.empty()));
        if (names.isEmpty()) {
            outcomes.removeIf(outcome -> outcome.goal().isEmpty());
        }
        StoredRuns runs = study.runs(Comparison.columns(outcomes));
        List<Numbers> numbers = Comparison.numbers(study, runs, outcomes);
        if (names.isEmpty()) {
            numbers.removeIf(Numbers::isNowhere);
        }
        return new PointComparison(numbers, confidence);
    }

    /** What is compared, in order. */
    public List<Outcome> outcomes() {
        return numbers.stream().map(Numbers::outcome).toList();
    }

    /** The numbers of a strategy at a point; none where a time did not come in some run and no end stands for it. */
    public Sample sample(int outcome, int point, int strategy) {
        return numbers.get(outcome).sample(point, strategy, strategy);
    }

    /** One strategy less another at a point. */
    public PairedDifference difference(int outcome, int point, int one, int other) {
        Cancellation.check();
        Numbers of = numbers.get(outcome);
        PairedDifference difference =
                PairedDifference.of(of.sample(point, one, other), of.sample(point, other, one), confidence);
        return of.outcome().isShare() ? difference.within(-1, 1) : difference;
    }

    /** What the difference of two strategies at a point is more than at the first point, world by world. */
    public PairedDifference change(int outcome, int point, int one, int other) {
        Numbers of = numbers.get(outcome);
        Sample here = of.sample(point, one, other).minus(of.sample(point, other, one));
        Sample first = of.sample(0, one, other).minus(of.sample(0, other, one));
        return PairedDifference.of(here, first, confidence);
    }
}

package pacesetter.experiment.sensitivity;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/**
 * What is asked to hang on factors.
 *
 * @param outcome its place among those looked at
 * @param strategy its place in the study; of no meaning for which is best
 */
public record QuantityOfInterest(Kind kind, int outcome, int strategy) {
    /** What of an outcome. */
    public enum Kind implements Coded {
        /** The outcome under a strategy. */
        OUTCOME(new Name("outcome", "结果指标")),
        /** What it is more under a strategy than under the baseline, in the same world. */
        DIFFERENCE(new Name("difference", "差异")),
        /** Which strategy has the best number of a world. */
        BEST(new Name("which is best", "何者最优"));

        private final Name meaning;

        Kind(Name meaning) {
            this.meaning = meaning;
        }

        @Override
        public Name meaning() {
            return meaning;
        }
    }

    /** Whether it is which strategy is best. */
    public boolean isBest() {
        return kind == Kind.BEST;
    }
}

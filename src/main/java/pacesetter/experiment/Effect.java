package pacesetter.experiment;

import java.util.Optional;
import pacesetter.analysis.Estimate;
import pacesetter.scenario.LeverType;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/**
 * What a lever does to an outcome, or two do together, worked out in each world.
 *
 * @param other of an interaction, the second lever in the factorial's order
 * @param value mean over worlds, in the outcome's unit
 * @param share of what all levers do together; absent where that is too near 0, and of what does not add up to it
 * @param p that the mean is 0, of an interaction adjusted for all that were looked at; NaN below two worlds
 */
public record Effect(
        Kind kind, LeverType lever, Optional<LeverType> other, Estimate value, Optional<Estimate> share, double p) {

    /** What is held against what. */
    public enum Kind implements Coded {
        SHAPLEY(new Name("What it adds, mean over all orders (Shapley value)", "加入时的贡献，各种次序平均（Shapley值）")),
        MAIN(new Name("On less off, mean over the others' settings (main effect)", "有与无之差，其余手段各种组合平均（主效应）")),
        ALONE(new Name("Alone, less none", "单独使用，与无手段之差")),
        LAST(new Name("All, less all but this one", "全部手段，与仅缺该手段之差")),
        INTERACTION(new Name("Half of what it does more with the other on (interaction)", "另一手段有与无时效应之差的一半（交互作用）"));

        private final Name meaning;

        Kind(Name meaning) {
            this.meaning = meaning;
        }

        @Override
        public Name meaning() {
            return meaning;
        }
    }

    Effect adjusted(double other) {
        return new Effect(kind, lever, this.other, value, share, other);
    }
}

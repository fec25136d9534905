package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

import java.util.function.UnaryOperator;

/** S7: who may be called leader. */
public record LeaderParameters(
        @Parameter(
                value = "0.08",
                max = 5,
                unit = "performance",
                symbol = "delta",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.02, high = 0.16),
                en = "Margin by which a challenger must exceed the titled leader.",
                zh = "挑战者须超过现任领跑者的幅度。")
        double margin,

        @Parameter(
                value = "0",
                max = 5,
                unit = "standard errors",
                symbol = "z",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 2),
                en = "Standard errors added to the margin.",
                zh = "在幅度上另加的标准误倍数。")
        double confidence,

        @Parameter(
                value = "0.5",
                unit = "share",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.3, high = 0.8),
                en = "Roll-out a candidate must have reached.",
                zh = "候选者须达到的铺开比例。")
        double minRollout,

        @Parameter(
                value = "4",
                min = 0,
                max = 104,
                unit = "weeks",
                neutral = "0",
                from = GUESS,
                en = "Weeks a candidate's practice must have been in force.",
                zh = "候选做法须已落地的周数。")
        int minWeeks,

        @Parameter(
                value = "0.7",
                unit = "weight",
                symbol = "w_1",
                from = GUESS,
                en = "Weight of measured performance in a leader's score: in front.",
                zh = "领跑者评分中测得绩效（领先）的权重。")
        double performance,

        @Parameter(
                value = "0.1",
                unit = "weight",
                symbol = "w_2",
                neutral = "0",
                from = GUESS,
                en =
                        "Weight of the share of elements in which a practice differs from all that was published: original.",
                zh = "领跑者评分中与已登载做法差异（原创）的权重。")
        double originality,

        @Parameter(
                value = "0.2",
                unit = "weight",
                symbol = "w_3",
                neutral = "0",
                from = GUESS,
                en = "Weight of what those gained on average who copied it: replicable.",
                zh = "领跑者评分中学习者平均收益（可复制）的权重。")
        double replicability,

        @Parameter(
                value = "0.4",
                unit = "share",
                symbol = "S_min",
                neutral = "0",
                from = GUESS,
                en = "Satisfaction a candidate must have reached.",
                zh = "候选者须达到的满意度。")
        double minSatisfaction) {

    /** These rules with every duration turned, as {@link Parameters#withDurations} says. */
    public LeaderParameters withDurations(UnaryOperator<Number> turn) {
        return Declarations.withDurations("leader", this, turn);
    }
}

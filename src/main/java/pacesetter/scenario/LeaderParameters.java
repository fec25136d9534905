package pacesetter.scenario;

import static pacesetter.scenario.Origin.GUESS;
import static pacesetter.scenario.Origin.PROTOTYPE;

/** S7: who may be called leader. */
public record LeaderParameters(
        @Parameter(
                value = "0.08",
                max = 5,
                unit = "performance",
                symbol = "delta",
                from = PROTOTYPE,
                en = "Margin by which a challenger must exceed the titled leader.",
                zh = "挑战者须超过现任领跑者的幅度。")
        double margin,

        @Parameter(
                value = "0",
                max = 5,
                unit = "standard errors",
                symbol = "z",
                from = GUESS,
                en = "Standard errors added to the margin.",
                zh = "在幅度上另加的标准误倍数。")
        double confidence,

        @Parameter(
                value = "0.5",
                unit = "share",
                from = GUESS,
                en = "Roll-out a candidate must have reached.",
                zh = "候选者须达到的铺开比例。")
        double minRollout,

        @Parameter(
                value = "4",
                min = 0,
                max = 104,
                unit = "weeks",
                from = GUESS,
                en = "Weeks a candidate's practice must have been in force.",
                zh = "候选做法须已实行的周数。")
        int minWeeks) {}

package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** What the lever reward brings: effort near the lead (S13), effort shown (S4), attention with a title. */
public record RewardParameters(
        @Parameter(
                value = "0.5",
                max = 10,
                unit = "1",
                symbol = "psi",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 1.5),
                en = "By how much a reward raises the rate of own ideas of a region level with the leader.",
                zh = "奖励使与领跑者持平的地区自主探索频率提高的倍数。")
        double search,

        @Parameter(
                value = "0.15",
                min = 0.001,
                max = 5,
                unit = "performance",
                symbol = "g_0",
                from = GUESS,
                plausible = @Plausible(low = 0.05, high = 0.4, log = true),
                en = "Distance to the lead over which effort falls to 37 %.",
                zh = "努力降至 37% 时与领跑者的差距。")
        double reach,

        @Parameter(
                value = "0.1",
                unit = "performance",
                symbol = "xi",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.2),
                en = "What full effort adds to the results that candidates and leaders show, never to results.",
                zh = "全力争先对候选者与领跑者所展示结果的加成，不影响真实结果。")
        double shownEffort,

        @Parameter(
                value = "0.15",
                max = 10,
                unit = "units/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.05, high = 0.5, log = true),
                en = "Attention a region gains for each title it holds.",
                zh = "每获一次领跑者命名所增加的注意力。")
        double attention) {}

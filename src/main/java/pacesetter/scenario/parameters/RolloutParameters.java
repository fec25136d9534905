package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S14: how a practice reaches the counter. */
public record RolloutParameters(
        @Parameter(
                value = "2",
                min = 0,
                max = 50,
                unit = "1/week",
                symbol = "b",
                from = GUESS,
                plausible = @Plausible(low = 0.5, high = 4, log = true),
                en = "Logistic speed of roll-out in procedural domains.",
                zh = "程序类领域的铺开速度。")
        double speedProcedure,

        @Parameter(
                value = "0.35",
                min = 0,
                max = 50,
                unit = "1/week",
                symbol = "b",
                from = GUESS,
                plausible = @Plausible(low = 0.15, high = 1, log = true),
                en = "Logistic speed of roll-out in service domains.",
                zh = "服务类领域的铺开速度。")
        double speedService,

        @Parameter(
                value = "0.05",
                min = 0,
                max = 50,
                unit = "1/week",
                symbol = "b",
                from = GUESS,
                plausible = @Plausible(low = 0.02, high = 0.15, log = true),
                en = "Logistic speed of roll-out in building works.",
                zh = "工程类领域的铺开速度。")
        double speedWorks,

        @Parameter(
                value = "0.05",
                min = 0.0001,
                unit = "share",
                symbol = "c_0",
                from = GUESS,
                plausible = @Plausible(low = 0.01, high = 0.15, log = true),
                en = "Share of places a new practice starts in.",
                zh = "新做法起步时的覆盖比例。")
        double start,

        @Parameter(
                value = "0.5",
                unit = "share",
                symbol = "m_0",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 0.9),
                en = "Depth of implementation at the start.",
                zh = "落地深度的起点。")
        double depthStart,

        @Parameter(
                value = "0.3",
                unit = "1/week",
                symbol = "mu",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.6, log = true),
                en = "Share of the missing depth gained in a funded week.",
                zh = "有投入的一周补足欠缺深度的比例。")
        double depthRate) {}

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
                min = 0.0001,
                unit = "share",
                symbol = "c_0",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.01, high = 0.15, log = true),
                en = "Share of places a new practice starts in.",
                zh = "新做法起步时的覆盖比例。")
        double start,

        @Parameter(
                value = "0.5",
                unit = "share",
                symbol = "m_0",
                neutral = "1",
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
        double depthRate,

        @Parameter(
                value = "16",
                min = 0.001,
                max = 520,
                unit = "weeks",
                from = GUESS,
                plausible = @Plausible(low = 6, high = 40, log = true),
                en = "Median of the funded weeks until a place opens.",
                zh = "场所启用所需投入周数的中位数。")
        double placeDelay,

        @Parameter(
                value = "0.5",
                min = 0,
                max = 3,
                unit = "1",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 1, log = true),
                en = "Standard deviation of the logarithm of those weeks.",
                zh = "该周数对数的标准差。")
        double placeSpread,

        @Parameter(
                value = "0.1",
                unit = "1/opening",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.3),
                en = "Probability that a place opens as a plaque only: reported, not working.",
                zh = "仅挂牌（上报而未运转）的概率。")
        double placePlaque,

        @Parameter(
                value = "20",
                min = 1,
                max = 10000,
                unit = "sites",
                from = GUESS,
                plausible = @Plausible(low = 5, high = 100, log = true),
                en = "Sites of building works in a region.",
                zh = "每个地区的工程点数。")
        int worksSites,

        @Parameter(
                value = "40",
                min = 0.001,
                max = 520,
                unit = "weeks",
                from = GUESS,
                plausible = @Plausible(low = 20, high = 80, log = true),
                en = "Median of the funded weeks until a site is built.",
                zh = "每个工程点建成所需投入周数的中位数。")
        double worksDelay,

        @Parameter(
                value = "0.4",
                min = 0,
                max = 3,
                unit = "1",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.2, high = 0.8, log = true),
                en = "Standard deviation of the logarithm of those weeks.",
                zh = "该周数对数的标准差。")
        double worksSpread) {}

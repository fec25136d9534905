package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S10: attention, the scarce good. */
public record AttentionParameters(
        @Parameter(
                value = "0.15",
                min = 0,
                max = 1000,
                unit = "units/week/domain",
                symbol = "B/D",
                neutral = "1000",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.075, high = 0.3, log = true),
                en = "Weekly attention of a region of average size, per domain of the scenario.",
                zh = "平均规模地区每周的注意力（按领域数计）。")
        double perDomain,

        @Parameter(
                value = "0.25",
                unit = "1",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.5),
                en = "Exponent by which attention grows with population.",
                zh = "注意力随人口增长的指数。")
        double populationExponent,

        @Parameter(
                value = "1",
                max = 1000,
                unit = "units",
                from = GUESS,
                plausible = @Plausible(low = 0.5, high = 2, log = true),
                en = "Attention a copy takes.",
                zh = "一次学习所需的注意力。")
        double copy,

        @Parameter(
                value = "0.5",
                max = 1000,
                unit = "units",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 1, log = true),
                en = "Attention a trial of an own idea takes.",
                zh = "一次自主探索所需的注意力。")
        double search,

        @Parameter(
                value = "0.25",
                max = 1000,
                unit = "units/week",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.5, log = true),
                en = "Attention a running roll-out takes.",
                zh = "推进铺开每周所需的注意力。")
        double rollout,

        @Parameter(
                value = "0.1",
                max = 1000,
                unit = "units/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.03, high = 0.3, log = true),
                en = "Attention a supervised programme takes.",
                zh = "接受督查每周所需的注意力。")
        double supervision,

        @Parameter(
                value = "2",
                min = 0,
                max = 100,
                unit = "utility",
                from = GUESS,
                en = "Utility of going on with a roll-out.",
                zh = "继续铺开的效用。")
        double rolloutUtility,

        @Parameter(
                value = "2",
                min = 0,
                max = 100,
                unit = "utility",
                neutral = "0",
                from = GUESS,
                en = "Utility that coercion or the group's push adds to a roll-out.",
                zh = "强制或所在分组的推动给铺开增加的效用。")
        double pushedUtility,

        @Parameter(
                value = "4",
                min = 0,
                max = 100,
                unit = "utility",
                from = GUESS,
                en = "Utility of search per unit of the gap to the leader.",
                zh = "与领跑者差距带来的试验效用。")
        double searchUtility,

        @Parameter(
                value = "0.5",
                min = 0,
                max = 100,
                unit = "utility",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 1, log = true),
                en = "Scale of the Gumbel noise in the choice among tasks.",
                zh = "任务选择中 Gumbel 噪声的尺度。")
        double choiceNoise) {}

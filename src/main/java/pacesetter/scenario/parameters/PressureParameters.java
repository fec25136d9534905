package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.LITERATURE;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S9: what moves a region to copy, each in [0, 1] with its weight. */
public record PressureParameters(
        @Parameter(
                value = "logit",
                unit = "kind",
                from = LITERATURE,
                source = "Shipan and Volden 2008",
                en = "How pressures become a hazard.",
                zh = "各压力合成采用风险率的方式。")
        Link link,

        @Parameter(
                value = "-5",
                min = -1000,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_0",
                from = PROTOTYPE,
                plausible = @Plausible(low = -7, high = -3.5),
                en = "Intercept of the hazard.",
                zh = "风险率的截距。")
        double intercept,

        @Parameter(
                value = "5",
                min = 0,
                max = 1e13,
                unit = "log odds/week",
                symbol = "beta_L",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 2.5, high = 10, log = true),
                en = "Weight of learning from better results.",
                zh = "学习（见贤思齐）的权重。")
        double learning,

        @Parameter(
                value = "0.9",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_C",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.45, high = 1.8, log = true),
                en = "Weight of competition with rivals ahead.",
                zh = "竞争（落后于对手）的权重。")
        double competition,

        @Parameter(
                value = "4",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_I",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 2, high = 8, log = true),
                en = "Weight of imitation of peers that adopted lately.",
                zh = "模仿（同侪新近采用）的权重。")
        double imitation,

        @Parameter(
                value = "2.5",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_K",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 1.25, high = 5, log = true),
                en = "Weight of coercion by a binding notice.",
                zh = "强制（通知要求）的权重。")
        double coercion,

        @Parameter(
                value = "5",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_Q",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 2.5, high = 10, log = true),
                en = "Weight of the own group's push.",
                zh = "所在分组推动的权重。")
        double relay,

        @Parameter(
                value = "0.5",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_kappa",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 1, log = true),
                en = "Weight of the domain's cost.",
                zh = "领域成本的权重。")
        double cost,

        @Parameter(
                value = "1",
                min = 0,
                max = 1000,
                unit = "log odds/week",
                symbol = "beta_X",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.5, high = 2, log = true),
                en = "Weight of the distance between own and published practice.",
                zh = "自身与登载做法差距的权重。")
        double distance,

        @Parameter(
                value = "12",
                min = 0.01,
                max = 1e9,
                unit = "weeks",
                symbol = "tau_I",
                from = PROTOTYPE,
                plausible = @Plausible(low = 4, high = 26, log = true),
                en = "Weeks over which a peer's adoption is remembered.",
                zh = "同侪采用被记住的时间尺度（周）。")
        double imitationMemory,

        @Parameter(
                value = "0.5",
                unit = "1",
                symbol = "kappa_d",
                from = GUESS,
                en = "Cost of a domain that names none.",
                zh = "未注明成本的领域的成本。")
        double domainCost) {}

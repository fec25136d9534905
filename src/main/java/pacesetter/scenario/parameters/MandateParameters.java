package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** Binding notices (S9) and endorsement. */
public record MandateParameters(
        @Parameter(
                value = "0",
                unit = "share",
                symbol = "k_0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.5),
                en = "Coercion on the day of the notice.",
                zh = "通知下发当日的强制力度。")
        double onset,

        @Parameter(
                value = "29",
                min = 1,
                max = 520,
                unit = "weeks",
                symbol = "h",
                from = GUESS,
                plausible = @Plausible(low = 13, high = 52, log = true),
                en = "Weeks from the notice to its deadline.",
                zh = "通知到期限的周数。")
        int deadline,

        @Parameter(
                value = "0.98",
                unit = "1/week",
                symbol = "p",
                from = GUESS,
                en = "Weekly probability that a region still liable adopts after the deadline.",
                zh = "过期仍未采用的地区每周采用的概率。")
        double compliance,

        @Parameter(
                value = "2",
                min = 0,
                max = 100,
                unit = "utility",
                from = GUESS,
                plausible = @Plausible(low = 1, high = 4, log = true),
                en = "Priority an endorsed domain gains among a region's tasks.",
                zh = "重点领域在任务排序中增加的效用。")
        double endorsement) {}

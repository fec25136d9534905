package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** Binding notices (S9) and endorsement. */
public record MandateParameters(
        @Parameter(
                value = "0",
                unit = "share",
                symbol = "k_0",
                neutral = "0",
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
                value = "0.2",
                unit = "1/inspection",
                symbol = "p",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.05, high = 0.9),
                en = "Probability that a region still bound adopts at an inspection after the deadline.",
                zh = "过期仍受约束的地区在每次复查时采用的概率。")
        double compliance,

        @Parameter(
                value = "2",
                min = 0,
                max = 100,
                unit = "utility",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 1, high = 4, log = true),
                en = "Priority an endorsed domain gains among a region's tasks.",
                zh = "重点领域在任务排序中增加的效用。")
        double endorsement,

        @Parameter(
                value = "in_force",
                unit = "kind",
                from = GUESS,
                en = "When an order no longer binds a region.",
                zh = "命令何时不再约束地区。")
        OrderEnd until,

        @Parameter(
                value = "4",
                min = 1,
                max = 52,
                unit = "weeks",
                from = GUESS,
                plausible = @Plausible(low = 2, high = 13, log = true),
                en = "Weeks between the inspections that follow a deadline.",
                zh = "期限过后两次复查的间隔周数。")
        int inspection,

        @Parameter(
                value = "0.5",
                unit = "1/inspection",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.9),
                en = "Probability that a region which adopted on paper reports at an inspection that it is in force.",
                zh = "仅停留纸面的地区在复查时谎报已落地的概率。")
        double falseReport,

        @Parameter(
                value = "1",
                unit = "share",
                from = GUESS,
                en = "Share of domains that notices, checklists and standards are meant for: the scale of a strategy.",
                zh = "通知、清单督查与标准所针对的领域占比：策略的规模。")
        double share) {
    /** When an order no longer binds a region. */
    public enum OrderEnd {
        /** Once the region reports the ordered version in force, or is measured to deliver; it is closed for good. */
        IN_FORCE,
        /** As long as it is measured to deliver; it binds again when that ends. */
        DELIVERED,
        /** On its deadline, whatever has been done: a campaign. */
        DEADLINE
    }
}

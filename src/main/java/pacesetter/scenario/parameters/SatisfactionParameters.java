package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S5 and S17: what residents feel and expect, and what a region drops because of it (Van Ryzin 2004). */
public record SatisfactionParameters(
        @Parameter(
                value = "0.5",
                unit = "share",
                symbol = "alpha_0",
                from = GUESS,
                en = "Satisfaction with the legacy practice where nobody expects more.",
                zh = "旧做法且无更高期望时的满意度。")
        double base,

        @Parameter(
                value = "0.3",
                max = 5,
                unit = "1/performance",
                symbol = "alpha_1",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.6),
                source = "sign: Van Ryzin 2004",
                en = "What performance delivered adds to satisfaction.",
                zh = "所交付绩效对满意度的作用。")
        double results,

        @Parameter(
                value = "0.4",
                max = 5,
                unit = "1/performance",
                symbol = "alpha_2",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.8),
                source = "sign: Van Ryzin 2004",
                en = "What performance above expectation adds to satisfaction, and below it takes away.",
                zh = "绩效高于期望所增加、低于期望所减少的满意度。")
        double surprise,

        @Parameter(
                value = "0.15",
                unit = "1/week",
                symbol = "lambda_S",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.05, high = 0.4, log = true),
                en = "Share of the way to what they feel now that satisfaction moves in a week.",
                zh = "满意度每周向当前感受调整的比例。")
        double speed,

        @Parameter(
                value = "0.05",
                unit = "1/week",
                symbol = "lambda_E",
                from = GUESS,
                plausible = @Plausible(low = 0.01, high = 0.2, log = true),
                source = "sign: Van Ryzin 2004",
                en = "Share of the way to what they see now that expectations move in a week.",
                zh = "期望每周向当前所见调整的比例。")
        double expectationSpeed,

        @Parameter(
                value = "0.3",
                unit = "share",
                symbol = "omega",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.6),
                en =
                        "Weight of the best published performance in what residents come to expect; the rest is their own.",
                zh = "形成期望时最佳公开绩效的权重，其余为本地绩效。")
        double comparison,

        @Parameter(
                value = "8",
                min = 1,
                max = 104,
                unit = "weeks",
                from = GUESS,
                plausible = @Plausible(low = 4, high = 26, log = true),
                en = "Weeks of falling satisfaction after which a voluntary copy may be dropped.",
                zh = "满意度连续下降多少周后可能放弃自愿采用的做法。")
        int dropWeeks,

        @Parameter(
                value = "0.5",
                unit = "1/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.9),
                en = "Weekly probability that it is dropped then; 0 keeps everything.",
                zh = "届时每周放弃的概率；0 表示从不放弃。")
        double dropProbability,

        @Parameter(
                value = "unbound",
                unit = "kind",
                from = GUESS,
                en = "Which copies may be dropped.",
                zh = "哪些采用的做法可以放弃。")
        DropRule dropApplies,

        @Parameter(
                value = "public",
                unit = "kind",
                from = GUESS,
                en = "By which channels residents learn what others deliver.",
                zh = "群众通过何种渠道了解他地成效。")
        Channel comparisonBy) {
    /** Which copies may be dropped. */
    public enum DropRule {
        /** All that nothing binds now, ordered ones included once their order is closed. */
        UNBOUND,
        /** Those taken without an order. */
        VOLUNTARY
    }

    /** By which channels residents learn what others deliver. */
    public enum Channel {
        /** By what is meant for them: league tables and published followers. */
        PUBLIC,
        /** By the journal too, although it is internal. */
        JOURNAL
    }
}

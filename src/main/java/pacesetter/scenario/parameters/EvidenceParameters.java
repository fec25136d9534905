package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S6: what the province sees. */
public record EvidenceParameters(
        @Parameter(
                value = "0.08",
                max = 2,
                unit = "performance",
                symbol = "sigma",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.02, high = 0.2, log = true),
                en = "Standard deviation of one visit's measurement.",
                zh = "一次考察的测量标准差。")
        double noise,

        @Parameter(
                value = "0.35",
                min = 0.001,
                unit = "share",
                symbol = "k",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.15, high = 0.7, log = true),
                en = "Weight of the newest measurement.",
                zh = "最新测量的权重。")
        double gain,

        @Parameter(
                value = "4",
                min = 1,
                max = 52,
                unit = "weeks",
                from = GUESS,
                en = "Weeks between measurements.",
                zh = "两次测量的间隔周数。")
        int interval,

        @Parameter(
                value = "3",
                min = 0,
                max = 1000,
                unit = "regions",
                neutral = "0",
                from = GUESS,
                en = "Front-runners of a domain that are visited more often.",
                zh = "每个领域多次考察的领先者数。")
        int closeWatched,

        @Parameter(
                value = "4",
                min = 1,
                max = 100,
                unit = "visits",
                from = GUESS,
                en = "Visits paid to a front-runner at each measurement.",
                zh = "每次测量对领先者的考察次数。")
        int closeVisits,

        @Parameter(
                value = "0.7",
                min = 0.001,
                unit = "weight",
                symbol = "w_P",
                from = GUESS,
                en = "Weight of reported performance in what the province sees.",
                zh = "上报绩效在省级观测中的权重。")
        double performanceWeight,

        @Parameter(
                value = "0.3",
                unit = "weight",
                symbol = "w_S",
                neutral = "0",
                from = GUESS,
                en = "Weight of satisfaction in what the province sees; 0 leaves performance alone.",
                zh = "满意度在省级观测中的权重；0 表示只看绩效。")
        double satisfactionWeight,

        @Parameter(
                value = "0.2",
                max = 2,
                unit = "performance",
                symbol = "gamma",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.4),
                en =
                        "What a region under pressure would add to its reports if it could do nothing of what it is asked.",
                zh = "受压地区在完全无力完成任务时虚报的绩效。")
        double gaming,

        @Parameter(
                value = "0.2",
                unit = "share",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.5),
                en = "Share of reports under pressure that the province audits, whose embellishment it takes out.",
                zh = "省级对受压上报的核查比例，被核查者的虚报予以剔除。")
        double audit,

        @Parameter(
                value = "200",
                min = 1,
                max = 1000000,
                unit = "answers",
                neutral = "1000000",
                from = GUESS,
                plausible = @Plausible(low = 100, high = 1000, log = true),
                en =
                        "Answers a survey of satisfaction in a region has; its standard error is at most 0.5 over their root.",
                zh = "每个地区满意度调查的样本量；其标准误至多为 0.5 除以其平方根。")
        int surveyAnswers) {}

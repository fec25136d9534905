package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S10: how a group pushes a practice at home. */
public record RelayParameters(
        @Parameter(
                value = "0.5",
                unit = "1/listing",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.2, high = 1),
                en = "Probability that a group pushes a practice when a member is listed or titled for it.",
                zh = "成员被登载或命名时所在分组予以推动的概率。")
        double listing,

        @Parameter(
                value = "0.8",
                unit = "1/notice",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.4, high = 1),
                en = "Probability that a group forwards a notice of the province.",
                zh = "分组转发省级通知的概率。")
        double notice,

        @Parameter(
                value = "2",
                min = 0,
                max = 104,
                unit = "weeks",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 1, high = 6, log = true),
                en = "Weeks from the notice to its forwarding.",
                zh = "通知下发到分组转发的周数。")
        int noticeDelay,

        @Parameter(
                value = "0.8",
                min = 0.05,
                max = 1,
                unit = "1",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.5, high = 1),
                en = "Factor on the weeks to the deadline when a group forwards a notice.",
                zh = "分组转发时期限周数的倍数（层层加码）。")
        double noticeDeadline,

        @Parameter(
                value = "0.01",
                min = 0,
                max = 1,
                unit = "1/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.05),
                en = "Rate at which a group whose own visits show that a member delivers begins to push its practice.",
                zh = "分组自行考察认定成员见效后每周开始推动的比率。")
        double own,

        @Parameter(
                value = "6",
                min = 1,
                max = 1000,
                unit = "domains",
                neutral = "1000",
                from = GUESS,
                plausible = @Plausible(low = 3, high = 12, log = true),
                en = "Domains a group can push in at a time.",
                zh = "一个分组同时推动的领域数上限。")
        int pushes,

        @Parameter(
                value = "0.6",
                min = 0,
                max = 1,
                unit = "1",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.3, high = 1),
                en = "Strength of a push in counties and county-level cities, districts being 1.",
                zh = "对县与县级市的推动力度，以市辖区为 1。")
        double county) {}

package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S15: provincial standards that integrate the practices of several regions. */
public record StandardParameters(
        @Parameter(
                value = "0.3",
                unit = "share",
                symbol = "theta_A",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.6),
                en = "Share of regions that must have adopted a listed version before it can become a standard.",
                zh = "登载做法上升为标准所需的采用地区比例。")
        double adopters,

        @Parameter(
                value = "13",
                min = 0,
                max = 520,
                unit = "weeks",
                symbol = "tau_s",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 4, high = 52, log = true),
                en = "Weeks that must have passed since the listing before it can become a standard.",
                zh = "登载后可上升为标准所需的周数。")
        int age,

        @Parameter(
                value = "0.75",
                max = 2,
                unit = "share",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.5, high = 1),
                en = "Floor every region must reach, as a share of the mean performance of the standard over regions.",
                zh = "各地必须达到的底线，按标准在各地平均绩效的比例计。")
        double floor,

        @Parameter(
                value = "0.3",
                unit = "1",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 1),
                en = "Factor on the probability of missing an element when a standard is copied.",
                zh = "学习标准时漏学要素概率的倍数。")
        double copyError,

        @Parameter(
                value = "0.7",
                unit = "1",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.4, high = 1),
                en = "Factor on the attention that copying a standard takes.",
                zh = "学习标准所需注意力的倍数。")
        double copyCost,

        @Parameter(
                value = "0.5",
                max = 100,
                unit = "1",
                symbol = "l",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 1.5),
                en = "Extra attention, as a share, that an own trial on elements of the adopted standard takes.",
                zh = "在已采用标准的要素上自主探索所需额外注意力的比例。")
        double lockIn,

        @Parameter(
                value = "0.08",
                max = 5,
                unit = "performance",
                symbol = "delta_s",
                neutral = "5",
                from = GUESS,
                plausible = @Plausible(low = 0.02, high = 0.16),
                en = "Rise of the best measured performance since drafting from which a standard counts as overtaken.",
                zh = "标准制定后领先绩效上升达到此幅度即视为标准被超越。")
        double margin,

        @Parameter(
                value = "1",
                max = 100,
                unit = "slots",
                neutral = "0",
                from = GUESS,
                en = "Journal slots that drafting or revising a standard takes.",
                zh = "制定或修订一项标准占用的内刊版面数。")
        double drafting,

        @Parameter(
                value = "evidence",
                unit = "kind",
                from = GUESS,
                en = "What the text of a standard is drafted from.",
                zh = "标准文本的起草依据。")
        DraftSource draft,

        @Parameter(value = "text", unit = "kind", from = GUESS, en = "What a standard asks for.", zh = "标准的要求方式。")
        StandardKind kind,

        @Parameter(
                value = "13",
                min = 0,
                max = 260,
                unit = "weeks",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 4, high = 52, log = true),
                en = "Weeks from the beginning of drafting to the standard: consultation and pilot.",
                zh = "从起草到发布（征求意见与试点）的周数。")
        int delay,

        @Parameter(
                value = "3",
                min = 1,
                max = 1000,
                unit = "regions",
                from = GUESS,
                plausible = @Plausible(low = 2, high = 8, log = true),
                en = "Regions in which a text is piloted.",
                zh = "试点地区数。")
        int pilots,

        @Parameter(
                value = "13",
                min = 1,
                max = 104,
                unit = "visits",
                from = GUESS,
                plausible = @Plausible(low = 8, high = 26, log = true),
                en = "Visits to each pilot region, one in every week of a pilot.",
                zh = "对每个试点地区的考察次数：试点期间每周一次。")
        int pilotWeeks,

        @Parameter(
                value = "3",
                min = 1,
                max = 100,
                unit = "variants",
                from = GUESS,
                plausible = @Plausible(low = 1, high = 8, log = true),
                en = "Other variants of each module tried beside the text's own (draft: trials).",
                zh = "每个模块在文本原有写法之外另行试验的写法数（trials）。")
        int trialTexts,

        @Parameter(
                value = "10",
                min = 1,
                max = 1000,
                unit = "regions",
                from = GUESS,
                plausible = @Plausible(low = 3, high = 30, log = true),
                en = "Regions in which each text is tried (draft: trials).",
                zh = "每个文本试验的地区数（trials）。")
        int trialRegions) {
    /** What the text of a standard is drafted from. */
    public enum DraftSource {
        /** Module by module, from what carriers were measured to gain since they took it. */
        EVIDENCE,
        /** It is the listed practice. */
        LISTED,
        /** Module by module, from trials in some regions, each paid as a visit. */
        TRIALS
    }

    /** What a standard asks for. */
    public enum StandardKind {
        /** That its text be copied where its floor is not reached. */
        TEXT,
        /** That its floor be reached, in whatever way. */
        OUTCOME
    }
}

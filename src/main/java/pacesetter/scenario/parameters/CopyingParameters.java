package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S11 and S12: copying and follower styles. */
public record CopyingParameters(
        @Parameter(
                value = "0.02",
                unit = "share",
                symbol = "e",
                from = GUESS,
                en = "Probability that a checklist follower misses an element.",
                zh = "对标清单式追随者漏学一个要素的概率。")
        double errorChecklist,

        @Parameter(
                value = "0.05",
                unit = "share",
                symbol = "e",
                from = GUESS,
                en = "Probability that any other follower misses an element.",
                zh = "其他追随者漏学一个要素的概率。")
        double errorOther,

        @Parameter(
                value = "1.5",
                max = 100,
                unit = "1",
                from = GUESS,
                en = "Factor on a checklist follower's roll-out speed.",
                zh = "对标清单式追随者铺开速度的倍数。")
        double checklistSpeed,

        @Parameter(
                value = "0.5",
                unit = "share",
                from = GUESS,
                en = "Share of regions that follow by checklist.",
                zh = "对标清单式追随者的比例。")
        double shareChecklist,

        @Parameter(
                value = "0.3",
                unit = "share",
                from = GUESS,
                en = "Share of regions that work on hard points; the rest looks for new paths.",
                zh = "攻坚难点式追随者的比例；其余为另辟蹊径。")
        double shareHardPoints,

        @Parameter(
                value = "0.08",
                max = 2,
                unit = "performance",
                from = GUESS,
                en = "Standard deviation of a region's own trial, on either side of the comparison.",
                zh = "地区自行试点比较中每一侧的测量标准差。")
        double trialNoise) {}

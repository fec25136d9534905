package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S13: own search. */
public record SearchParameters(
        @Parameter(
                value = "0.05",
                unit = "1/week",
                symbol = "s_0",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.01, high = 0.1, log = true),
                en = "Weekly probability of trying one element.",
                zh = "每周尝试改动一个要素的概率。")
        double trial,

        @Parameter(
                value = "0.02",
                unit = "1/week",
                symbol = "j_0",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.005, high = 0.05, log = true),
                en = "Weekly probability of trying a jump of several elements.",
                zh = "每周尝试跳跃式改动的概率。")
        double jump,

        @Parameter(
                value = "3",
                min = 1,
                max = 20,
                unit = "bits",
                from = PROTOTYPE,
                en = "Elements a jump changes.",
                zh = "一次跳跃改动的要素数。")
        int jumpBits,

        @Parameter(
                value = "0.5",
                unit = "share",
                neutral = "0",
                from = GUESS,
                en = "Probability that a follower on hard points tries two elements of its worst module at once.",
                zh = "攻坚难点式追随者同时尝试最差模块中两个要素的概率。")
        double pairs,

        @Parameter(
                value = "2",
                min = 1,
                max = 20,
                unit = "bits",
                from = GUESS,
                en = "Fewest elements a follower on a new path changes at once.",
                zh = "另辟蹊径者一次改动的最少要素数。")
        int pathMin,

        @Parameter(
                value = "4",
                min = 1,
                max = 20,
                unit = "bits",
                from = GUESS,
                en = "Most elements a follower on a new path changes at once.",
                zh = "另辟蹊径者一次改动的最多要素数。")
        int pathMax,

        @Parameter(
                value = "0.08",
                min = 0,
                max = 2,
                unit = "performance",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.02, high = 0.2, log = true),
                en = "Standard deviation of the error in judging an own trial.",
                zh = "判断自主探索成效的误差标准差。")
        double trialNoise) {}

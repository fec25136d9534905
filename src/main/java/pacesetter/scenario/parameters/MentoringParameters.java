package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** Mentoring: a titled leader's region helps a laggard. */
public record MentoringParameters(
        @Parameter(
                value = "0.3",
                unit = "share",
                neutral = "1",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 1),
                en = "Factor on the copying errors of a region that is helped.",
                zh = "受帮扶地区学习差错的倍数。")
        double error,

        @Parameter(
                value = "0.5",
                max = 100,
                unit = "units/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.25, high = 1, log = true),
                en = "Attention that helping takes of the mentor.",
                zh = "帮扶者每周为帮扶付出的注意力。")
        double attention,

        @Parameter(
                value = "13",
                min = 1,
                max = 520,
                unit = "weeks",
                from = GUESS,
                plausible = @Plausible(low = 8, high = 52, log = true),
                en = "Weeks a mentor stays with one region.",
                zh = "帮扶一个地区的周数。")
        int weeks) {}

package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** Mentoring: a titled leader's region helps a laggard. */
public record MentoringParameters(
        @Parameter(
                value = "0.3",
                unit = "share",
                from = GUESS,
                en = "Factor on the copying errors of a region that is helped.",
                zh = "受帮扶地区学习差错的倍数。")
        double error,

        @Parameter(
                value = "0.5",
                max = 100,
                unit = "units/week",
                from = GUESS,
                en = "Attention that helping takes of the mentor.",
                zh = "帮扶者每周为帮扶付出的注意力。")
        double attention,

        @Parameter(
                value = "13",
                min = 1,
                max = 520,
                unit = "weeks",
                from = GUESS,
                en = "Weeks a mentor stays with one region.",
                zh = "帮扶一个地区的周数。")
        int weeks) {}

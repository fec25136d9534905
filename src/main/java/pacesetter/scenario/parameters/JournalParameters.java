package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S8: the journal. */
public record JournalParameters(
        @Parameter(
                value = "1.55",
                max = 100,
                unit = "1/week",
                symbol = "J",
                neutral = "100",
                from = PROTOTYPE,
                source = "article row 35",
                en = "Slots in the journal a week.",
                zh = "内刊每周的版面数。")
        double slots,

        @Parameter(
                value = "26",
                min = 0.01,
                max = 10000,
                unit = "weeks",
                from = PROTOTYPE,
                plausible = @Plausible(low = 9, high = 78, log = true),
                en = "Weeks until a listing's extra visibility has halved.",
                zh = "登载的额外可见度减半所需的周数。")
        double halfLife,

        @Parameter(
                value = "0.15",
                unit = "share",
                symbol = "a_0",
                neutral = "1",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.05, high = 0.5),
                en = "Visibility of an unpublished practice among peers.",
                zh = "未登载做法在同侪间的可见度。")
        double visibilityFloor) {}

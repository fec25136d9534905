package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.DEFINITION;
import static pacesetter.scenario.parameters.Origin.GUESS;
import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** The state of the world when the calendar opens. */
public record InitialParameters(
        @Parameter(
                value = "legacy",
                unit = "kind",
                from = DEFINITION,
                en = "What regions practise at the start.",
                zh = "起始时各地的做法。")
        Start start,

        @Parameter(
                value = "0.25",
                min = 0.001,
                unit = "share",
                from = GUESS,
                plausible = @Plausible(low = 0.1, high = 0.5),
                en = "The legacy practice is drawn from this lowest share of provincial performance.",
                zh = "旧做法取自全省绩效最低的这一比例。")
        double legacyQuantile,

        @Parameter(
                value = "0.55",
                unit = "performance",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.4, high = 0.75),
                en = "Performance a pioneer has reached at the start.",
                zh = "首创者起始时已达到的绩效。")
        double pioneerPerformance,

        @Parameter(
                value = "0.1",
                max = 1,
                unit = "performance",
                symbol = "sigma_eta",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 0.2),
                en = "Standard deviation of regional endowment, which adds to results shown, never to results.",
                zh = "地区禀赋的标准差：只影响展示的结果，不影响真实结果。")
        double endowmentSd) {
    /** What regions practise when the calendar opens. */
    public enum Start {
        /** The common legacy practice, but for the pioneer; performance is the gain over the legacy. */
        LEGACY,
        /** A practice drawn at random for each region; performance is the landscape's value itself (for docking). */
        RANDOM
    }
}

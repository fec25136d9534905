package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** Regions that a scenario names as working on a reform together: the pioneer and the followers of a domain. */
public record TeamParameters(
        @Parameter(
                value = "1",
                unit = "share",
                neutral = "0",
                from = GUESS,
                en =
                        "Visibility of a team mate's practice as it is, published or not; 0 makes a team like any other peers.",
                zh = "同组成员现行做法（无论登载与否）的可见度；0 表示组内与一般同侪无异。")
        double visibility) {}

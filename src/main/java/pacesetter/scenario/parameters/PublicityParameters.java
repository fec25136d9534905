package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S8: follower publicity, cases of followers that catch up. */
public record PublicityParameters(
        @Parameter(
                value = "2",
                max = 10,
                unit = "standard errors",
                from = GUESS,
                en = "Standard errors by which a follower's measured performance must have risen to be a case.",
                zh = "追随者的测得绩效须上升多少个标准误，才可作为案例宣传。")
        double confidence,

        @Parameter(
                value = "1",
                max = 20,
                unit = "1",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0, high = 3),
                en =
                        "Own ideas a freshly published follower has in the domain beyond the usual, as a multiple of the usual; "
                                + "fades with the case's visibility.",
                zh = "案例刚宣传时，该追随者在此领域自主探索的增加倍数；随案例的可见度消退。")
        double spur) {}

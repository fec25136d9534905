package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S2: taking over a part of another domain's practice. */
public record TransplantParameters(
        @Parameter(
                value = "0.02",
                unit = "1/week",
                neutral = "0",
                from = GUESS,
                plausible = @Plausible(low = 0.005, high = 0.08, log = true),
                en =
                        "Weekly probability of the idea to try one module of a freshly published practice of the domain whose "
                                + "concept is shared; it falls with the publication's visibility.",
                zh = "同理念领域的做法刚登载时，每周想到移植其一个模块的概率；随登载的可见度下降。")
        double rate,

        @Parameter(
                value = "1",
                max = 100,
                unit = "units",
                from = GUESS,
                en = "Attention a transplant takes.",
                zh = "一次移植所需的注意力。")
        double attention) {}

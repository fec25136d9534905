package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.PROTOTYPE;

/** S3: how the landscape moves. */
public record TurbulenceParameters(
        @Parameter(
                value = "0.0004",
                max = 0.05,
                unit = "1/week",
                symbol = "tau",
                neutral = "0",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.0001, high = 0.0016, log = true),
                en = "Probability that a provincial landscape entry is redrawn in a week.",
                zh = "全省地形每个条目每周重抽的概率。")
        double redraw,

        @Parameter(
                value = "4",
                min = 0,
                max = 10,
                unit = "bits",
                symbol = "N_L",
                neutral = "0",
                from = PROTOTYPE,
                en = "Elements that wait for a new technology at the start.",
                zh = "起初因技术未备而不可用的要素数。")
        int lockedBits,

        @Parameter(
                value = "0.04",
                unit = "1/week",
                symbol = "u",
                from = PROTOTYPE,
                plausible = @Plausible(low = 0.01, high = 0.1, log = true),
                en = "Probability that a locked element unlocks in a week.",
                zh = "锁定要素每周解锁的概率。")
        double unlock) {}

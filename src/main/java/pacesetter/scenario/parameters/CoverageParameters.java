package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.DEFINITION;

/** When a domain counts as covered (fixed by definition, not tuned). */
public record CoverageParameters(
        @Parameter(
                value = "0.75",
                unit = "share",
                from = DEFINITION,
                en = "Delivered: performance of at least this share of the pioneer's at the start.",
                zh = "见效：绩效不低于首创者起始绩效的这一比例。")
        double delivered,

        @Parameter(
                value = "0.95",
                unit = "share",
                from = DEFINITION,
                en = "In force: roll-out has reached this share.",
                zh = "落地：铺开已达到的比例。")
        double inForce,

        @Parameter(
                value = "1",
                min = 1,
                max = 100,
                unit = "1",
                from = DEFINITION,
                source = "Lazer and Friedman 2007 use 8",
                en = "Exponent of the score reported beside mean performance.",
                zh = "得分所用的指数。")
        double scoreExponent) {}

package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.DEFINITION;
import static pacesetter.scenario.parameters.Origin.GUESS;

/** S16: what the nation and other provinces take up, and what comes back. */
public record NationalParameters(
        @Parameter(
                value = "0.7",
                unit = "share",
                symbol = "theta_N",
                from = GUESS,
                en = "Share of regions that must have reached a standard's floor before the nation may take it up.",
                zh = "国家层面采用前须达到标准底线的地区比例。")
        double coverage,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                symbol = "h_N",
                from = GUESS,
                en = "Weekly probability that the nation takes up a standard that covers enough regions.",
                zh = "覆盖地区已足够的标准每周被国家层面采用的概率。")
        double uptake,

        @Parameter(
                value = "30",
                min = 0,
                max = 1000,
                unit = "provinces",
                from = DEFINITION,
                en = "Other province-level units of the mainland that may follow.",
                zh = "可能跟进的大陆其他省级单位数。")
        int provinces,

        @Parameter(
                value = "0.002",
                unit = "1/week",
                symbol = "p_N",
                from = GUESS,
                source = "rule: Bass 1969",
                en = "Weekly probability that a province follows of its own accord after a national uptake.",
                zh = "国家层面采用后一省每周自发跟进的概率。")
        double innovation,

        @Parameter(
                value = "0.05",
                unit = "1/week",
                symbol = "q_N",
                from = GUESS,
                source = "rule: Bass 1969",
                en = "Weekly probability that a province follows the others, when all others have.",
                zh = "其他省份全部跟进时一省每周效仿的概率。")
        double imitation,

        @Parameter(
                value = "0.1",
                max = 1,
                unit = "performance",
                neutral = "0",
                from = GUESS,
                en =
                        "What prestige adds to all results an originator shows after a national uptake, once, never to results.",
                zh = "做法被国家层面采用后其来源地区展示的各项结果所增加的声誉（仅一次，不影响真实结果）。")
        double prestige) {}

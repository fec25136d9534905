package pacesetter.scenario.parameters;

import static pacesetter.scenario.parameters.Origin.GUESS;

/** S9: how much the province can order and inspect at a time. */
public record CapacityParameters(
        @Parameter(
                value = "10",
                min = 0,
                max = 1e9,
                unit = "domains",
                neutral = "1000000000",
                from = GUESS,
                plausible = @Plausible(low = 3, high = 60, log = true),
                en = "Domains that can be under an order of the province at a time; later orders wait.",
                zh = "省级命令可同时覆盖的领域数；其后的命令须等待。")
        int keyProjects,

        @Parameter(
                value = "10",
                min = 0,
                max = 1e9,
                unit = "programmes/week/region",
                neutral = "1000000000",
                from = GUESS,
                plausible = @Plausible(low = 1.1, high = 60, log = true),
                en = "Programmes the province can supervise in a week, per region of the scenario.",
                zh = "省里每周可督查的改革项目数（按地区数计）。")
        double supervised) {}

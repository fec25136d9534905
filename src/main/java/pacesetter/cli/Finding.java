package pacesetter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.geo.Boundaries;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.caution.Islands;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.text.Name;

/** What was read of a scenario, counted, so that a reader sees what is missing. */
final class Finding {
    private Finding() {}

    /**
     * The counts, the territory, and each strategy with its levers.
     *
     * @param map the boundaries that the scenario names, if any
     */
    static List<Name> lines(Scenario scenario, Optional<Boundaries> map) {
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "%s, %s, %s, %s, %s, %s",
                "%s，%s，%s，%s，%s，%s",
                scenario.tiers().told(scenario.regions().size()),
                Name.counted(scenario.domains().size(), "domain", "domains", " 个领域"),
                time(scenario.calendar()),
                Name.counted(scenario.strategies().size(), "strategy", "strategies", " 个策略"),
                Name.counted(scenario.events().size(), "event", "events", " 个事件"),
                Name.counted(scenario.targets().size(), "target", "targets", " 个目标")));
        lines.add(Name.of(
                "territory: %s, %s, %s without a neighbour, %s",
                "地域：%s，%s，%s无相邻地区，%s",
                scenario.tiers().hasGroups()
                        ? Name.counted(
                                scenario.groups().size(),
                                scenario.tiers().group().en(),
                                scenario.tiers().groups().en(),
                                " 个" + scenario.tiers().group().zh())
                        : new Name("no groups", "无分组"),
                scenario.network()
                        .map(network ->
                                Name.counted(network.ties().size(), "tie of a network", "ties of a network", " 条网络联系"))
                        .orElseGet(
                                () -> Name.counted(scenario.borders().pairs().size(), "border", "borders", " 对相邻地区")),
                scenario.tiers().told(Islands.in(scenario).size()),
                map.map(drawn -> Name.of("a map with %s", "边界地图（%s）", drawn.found()))
                        .orElse(new Name("a schematic map", "示意地图"))));
        scenario.observed().ifPresent(observed -> lines.add(observed(observed, scenario)));
        scenario.price().ifPresent(price -> lines.add(Name.of("price %s", "价格%s", price.told())));
        scenario.strategies()
                .forEach(
                        strategy -> lines.add(Name.of("strategy %s: %s", "策略 %s：%s", strategy.id(), levers(strategy))));
        return lines;
    }

    private static Name time(Calendar calendar) {
        Name weeks = Name.counted(calendar.weeks(), "week", "weeks", " 周");
        return calendar.step().isWeek()
                ? weeks
                : Name.of(
                        "%s in %s of %s",
                        "%s（%s，每期%s）",
                        weeks,
                        Name.counted(calendar.ticks(), "tick", "ticks", " 个周期"),
                        calendar.step().name());
    }

    private static Name observed(ObservedDiffusion observed, Scenario scenario) {
        Calendar calendar = scenario.calendar();
        int from = observed.domains().stream()
                .flatMap(domain -> domain.adoptions().stream())
                .mapToInt(AdoptionTicks::first)
                .min()
                .orElse(0);
        int to = observed.domains().stream()
                .flatMap(domain -> domain.adoptions().stream())
                .mapToInt(AdoptionTicks::last)
                .max()
                .orElse(0);
        long heldOut = scenario.targets().stream()
                .filter(target -> target.isDerived() && target.use() == Target.Use.HELD_OUT)
                .count();
        return Name.of(
                "observed: %s in %s, %s, %s to %s; %s of it, %d of them held out",
                "观测数据：%s，%s，%s，%s 至 %s；由此得出%s，其中 %d 个留作检验",
                Name.counted(observed.adoptions(), "adoption", "adoptions", " 次采用"),
                Name.counted(observed.domains().size(), "domain", "domains", " 个领域"),
                scenario.tiers().told(observed.adopters()),
                calendar.endOf(from - 1),
                calendar.endOf(to),
                Name.counted(
                        (int) scenario.targets().stream()
                                .filter(Target::isDerived)
                                .count(),
                        "target",
                        "targets",
                        " 个目标"),
                heldOut);
    }

    private static Name levers(Strategy strategy) {
        int count = strategy.levers().size();
        return count == 0
                ? new Name("no lever", "无手段")
                : Name.of(
                        "%s: %s",
                        "%s：%s",
                        Name.counted(count, "lever", "levers", " 项手段"),
                        Name.list(strategy.levers().stream()
                                .map(lever -> lever.type().code())
                                .toList()));
    }
}

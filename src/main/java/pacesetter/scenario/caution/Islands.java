package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** Regions without a neighbour, where borders are given, or that see nobody in a network. */
public record Islands() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        List<Region> islands = in(scenario);
        if (islands.isEmpty() || !hasBorders(scenario)) {
            return List.of();
        }
        int all = scenario.regions().size();
        String one = scenario.tiers().region().zh();
        if (scenario.network().isPresent()) {
            Name some = Listed.first(islands.stream().map(Region::name).toList());
            return List.of(Caution.of(
                    islands.size() + " of " + scenario.tiers().told(all).en()
                            + (islands.size() == 1 ? " sees" : " see")
                            + " nobody in the network, which leaves no peers: " + some.en() + ".",
                    scenario.tiers().told(all).zh() + "中有 " + islands.size() + " 个在网络中看不到任何" + one + "，没有参照" + one + "："
                            + some.zh() + "。"));
        }
        boolean grouped = scenario.tiers().hasGroups();
        Name first = Listed.first(islands.stream().map(Region::name).toList());
        return List.of(Caution.of(
                islands.size() + " of " + scenario.tiers().told(all).en()
                        + (islands.size() == 1 ? " has" : " have")
                        + " no neighbour in the table of borders, so "
                        + (grouped
                                ? "only the own " + scenario.tiers().group().en() + " counts as peers: "
                                : "they have no peers: ")
                        + first.en() + ".",
                scenario.tiers().told(all).zh() + "中有 " + islands.size() + " 个在边界表中没有邻居，"
                        + (grouped ? "只以同组" + one + "为参照：" : "没有参照" + one + "：") + first.zh()
                        + "。"));
    }

    /** The regions without a neighbour, in the order of the table. */
    public static List<Region> in(Scenario scenario) {
        boolean[] joined = new boolean[scenario.regions().size()];
        scenario.network()
                .ifPresentOrElse(
                        network -> network.ties().forEach(tie -> joined[tie.from()] = true),
                        () -> scenario.borders().pairs().forEach(pair -> {
                            joined[pair.a()] = true;
                            joined[pair.b()] = true;
                        }));
        return scenario.regions().stream()
                .filter(region -> !joined[region.index()])
                .toList();
    }

    /** Whether borders are meant to be there: some are, or a table of them was read beside that of the regions. */
    private static boolean hasBorders(Scenario scenario) {
        return scenario.network().isPresent()
                || !scenario.tiers().hasGroups()
                || !scenario.borders().pairs().isEmpty()
                || scenario.files().stream()
                                .filter(file -> file.path().endsWith(".csv"))
                                .count()
                        > 1;
    }
}

package pacesetter.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;

/** Whether the strategy that pulls every lever is best, at what price, and at which attention that turns. */
final class AttentionStudy {
    private static final String ALL = "everything";
    private static final String GOAL = "performance";
    private static final int WORLDS = 12;

    /** Attention a domain and week, from a third of the default to three times, in equal ratios. */
    private static final List<String> LEVELS = List.of("0.05", "0.0866", "0.15", "0.26", "0.45");

    private static final String DEFAULT = "0.15";

    private final List<String> others;
    private final Map<String, Experiment> levels = new LinkedHashMap<>();

    AttentionStudy() {
        List<String> strategies = ScenarioReader.read(Patterns.ZHEJIANG).strategies().stream()
                .map(Strategy::id)
                .toList();
        others = strategies.stream().filter(id -> !id.equals(ALL)).toList();
        for (String level : LEVELS) {
            Scenario scenario = ScenarioReader.read(Patterns.ZHEJIANG, Map.of("attention.per_domain", level));
            levels.put(level, Experiment.run(scenario, WORLDS, Experiment.TABLES, strategies.toArray(String[]::new)));
        }
    }

    private Experiment at(String level) {
        Experiment experiment = levels.get(level);
        if (experiment == null) {
            throw new IllegalArgumentException("no such level: " + level);
        }
        return experiment;
    }

    private Estimate lead(String level, String other) {
        return at(level).difference(ALL, other, GOAL).mean();
    }

    private double mean(String strategy, String measure) {
        return at(DEFAULT).of(strategy, measure).mean().mean();
    }

    private String bestOther(String level) {
        return others.stream()
                .max(Comparator.comparingDouble(
                        id -> at(level).of(id, GOAL).mean().mean()))
                .orElseThrow();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Is everything at once best?");
        lines.add("");
        lines.add(
                "With unlimited attention every lever can only help, so the question is what attention makes of it. All"
                        + " strategies of Zhejiang in the same " + WORLDS
                        + " worlds, two years; what counts is mean performance"
                        + " delivered at the end. Runs: `target/pacesetter run scenarios/zhejiang-2018.yaml --seed "
                        + Experiment.SEED + " --replicates " + WORLDS
                        + " --null off --set attention.per_domain=... --strategy ...`.");
        lines.add("");
        lines.addAll(answer());
        lines.add("");
        lines.addAll(prices());
        lines.add("");
        lines.addAll(sweep());
        return lines;
    }

    private List<String> answer() {
        String best = bestOther(DEFAULT);
        long above =
                others.stream().filter(id -> mean(id, GOAL) > mean(ALL, GOAL)).count();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "**At the default attention (%s a domain and week)** `%s` is number %d of %d by its mean. Less `%s`, the best of"
                        + " the others, it delivers %s; it costs the province %.1f times as much at the scenario's prices and takes %.2f times as much"
                        + " attention of the regions.",
                DEFAULT,
                ALL,
                above + 1,
                others.size() + 1,
                best,
                lead(DEFAULT, best).text(3),
                mean(ALL, "province_cost") / mean(best, "province_cost"),
                mean(ALL, "region_attention") / mean(best, "region_attention")));
        lines.add("");
        lines.add("**Where it turns.** `" + ALL + "` less the best of the others, level by level: "
                + String.join(
                        "; ",
                        LEVELS.stream()
                                .map(level -> level + ": "
                                        + lead(level, bestOther(level)).text(3) + " (`" + bestOther(level) + "`)")
                                .toList())
                + ". " + turning());
        return lines;
    }

    /** From which level on it is ahead of which strategy, its whole interval above 0 there and at every higher level. */
    private String turning() {
        String ahead = others.stream()
                .map(other -> "`" + other + "` "
                        + LEVELS.stream()
                                .filter(level -> LEVELS.subList(LEVELS.indexOf(level), LEVELS.size()).stream()
                                        .allMatch(higher -> lead(higher, other).low() > 0))
                                .findFirst()
                                .orElse("never"))
                .collect(Collectors.joining(", "));
        return "It is ahead, with its whole interval, from this attention on: " + ahead + ".";
    }

    private List<String> prices() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| strategy, at the default attention | performance | delivered | local fit | on paper | price of the province's acts |"
                        + " attention of regions | trials given up |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        List<String> ranked = new ArrayList<>(others);
        ranked.add(ALL);
        ranked.sort(Comparator.comparingDouble((String id) -> mean(id, GOAL)).reversed());
        for (String id : ranked) {
            Sample goal = at(DEFAULT).of(id, GOAL);
            lines.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %.3f | %.3f | %.3f | %.0f | %.0f | %.0f |",
                    id,
                    goal.mean().text(3),
                    mean(id, "delivered_end"),
                    mean(id, "local_fit"),
                    mean(id, "paper_share"),
                    mean(id, "province_cost"),
                    mean(id, "region_attention"),
                    mean(id, "search_displaced")));
        }
        return lines;
    }

    private List<String> sweep() {
        List<String> lines = new ArrayList<>();
        lines.add("| `" + ALL + "` less | " + String.join(" | ", LEVELS) + " |");
        lines.add("| --- |" + " --- |".repeat(LEVELS.size()));
        for (String other : others) {
            lines.add("| `" + other + "` | "
                    + String.join(
                            " | ",
                            LEVELS.stream()
                                    .map(level -> lead(level, other).text(3))
                                    .toList())
                    + " |");
        }
        return lines;
    }
}

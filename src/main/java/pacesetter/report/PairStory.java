package pacesetter.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Reign;
import pacesetter.analysis.ReplicateTable;
import pacesetter.model.Happening;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Scenario;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** Two strategies in one and the same world: where they part, and what became of it, in words. */
public record PairStory(RunResult.Completed one, RunResult.Completed other, Language language) {
    private static final int NAMED = 5;

    /** The story, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                name(one) + " and " + name(other) + " in the same world: "
                        + scenario().id() + ", seed " + one.run().studySeed() + ", replicate "
                        + one.run().replicate() + ".",
                name(one) + "与" + name(other) + "处于同一世界：" + scenario().id() + "，种子"
                        + one.run().studySeed() + "，重复" + one.run().replicate() + "。"));
        lines.addAll(parting());
        lines.add("");
        lines.addAll(coverage());
        lines.add("");
        lines.addAll(leads());
        lines.add("");
        lines.addAll(regions());
        lines.add(language.of(
                "This is one world: it shows how a difference comes about, not how large it is. compare says that.",
                "这只是一个世界：它说明差异如何产生，而非差异多大；后者请用compare。"));
        return lines;
    }

    private List<String> parting() {
        Table first = one.table(RunTable.EVENTS);
        Table second = other.table(RunTable.EVENTS);
        int row = 0;
        while (row < Math.min(first.rows(), second.rows()) && same(first, second, row)) {
            row++;
        }
        if (row == first.rows() && row == second.rows()) {
            return List.of(
                    first.rows() == 0
                            ? language.of(
                                    "This scenario records no events (record.events), so where they part is not seen.",
                                    "该情景未记录事件（record.events），无法看出分岔点。")
                            : language.of("No event differs: the two never part.", "事件完全相同：两者从未分岔。"));
        }
        int tick = (int) Math.min(tick(first, row), tick(second, row));
        int week = scenario().calendar().week(tick);
        LocalDate end = scenario().calendar().endOf(tick);
        return List.of(
                language.of(
                        "They are the same for " + Count.of(row, "event") + " and part in week " + week
                                + ", which ends on " + end + ":",
                        "前" + row + "个事件相同，于第" + week + "周（截至" + end + "）分岔："),
                "  " + name(one) + language.of(": ", "：") + event(first, row, tick),
                "  " + name(other) + language.of(": ", "：") + event(second, row, tick));
    }

    private static boolean same(Table first, Table second, int row) {
        return IntStream.range(0, first.columns().size())
                .allMatch(column -> Double.compare(first.value(row, column), second.value(row, column)) == 0);
    }

    private static double tick(Table events, int row) {
        return row < events.rows()
                ? events.value(row, ReplicateTable.column(events, "tick"))
                : Double.POSITIVE_INFINITY;
    }

    private String event(Table events, int row, int tick) {
        if (tick(events, row) != tick) {
            return language.of("nothing more by that date", "至该日再无事件");
        }
        String comma = language.of(", ", "，");
        StringBuilder text = new StringBuilder(happening(ReplicateTable.code(events, row, "event")));
        named(ReplicateTable.code(events, row, "region"))
                .ifPresent(region -> text.append(comma).append(region));
        String domain = ReplicateTable.code(events, row, "domain");
        scenario().domains().stream()
                .filter(known -> known.id().equals(domain))
                .findFirst()
                .ifPresent(known -> text.append(comma).append(language.of(known.name())));
        named(ReplicateTable.code(events, row, "source_region"))
                .ifPresent(source -> text.append(language.of(", from ", "，来自")).append(source));
        return text.toString();
    }

    /** What happened: English reads the code itself. */
    private String happening(String code) {
        return Stream.of(Happening.values())
                .filter(happening -> happening.code().equals(code))
                .findFirst()
                .map(happening ->
                        language.of(code.replace('_', ' '), happening.meaning().zh()))
                .orElse(code);
    }

    private Optional<String> named(String code) {
        return scenario().regions().stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(region -> language.of(region.name()));
    }

    private List<String> coverage() {
        Table series = one.series();
        Calendar calendar = scenario().calendar();
        int last = (int) series.value(series.rows() - 1, ReplicateTable.column(series, "tick"));
        List<String> marks = IntStream.of(13, 26, 52, 104, calendar.week(last))
                .map(week -> calendar.step().ticks(week) - 1)
                .filter(tick -> row(series, tick) >= 0)
                .distinct()
                .sorted()
                .mapToObj(tick -> language.of("week " + calendar.week(tick) + " ", "第" + calendar.week(tick) + "周")
                        + percent(one, tick, "covered")
                        + language.of(" against ", "对")
                        + percent(other, tick, "covered"))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(language.of("Covered: ", "覆盖：") + String.join(language.of("; ", "；"), marks) + language.of(".", "。"));
        lines.add(language.of(
                "Delivered at the end: " + percent(one, last, "delivered") + " against "
                        + percent(other, last, "delivered") + ".",
                "期末见效：" + percent(one, last, "delivered") + "对" + percent(other, last, "delivered") + "。"));
        int widest = IntStream.rangeClosed(0, last)
                .filter(tick -> row(series, tick) >= 0)
                .boxed()
                .max(Comparator.comparingDouble(tick -> Math.abs(gap(tick))))
                .orElse(0);
        if (gap(widest) == 0) {
            lines.add(language.of(
                    calendar.report() == Grain.WEEK && calendar.step().isWeek()
                            ? new Name("Their coverage is equal in every week.", "两者的覆盖每周都相等。")
                            : new Name("Their coverage is equal on every date reported.", "两者的覆盖在每个输出日期都相等。")));
            return lines;
        }
        lines.add(language.of(
                "They are furthest apart in week " + calendar.week(widest) + ": " + points(gap(widest))
                        + " points of coverage for " + name(one) + ".",
                "第" + calendar.week(widest) + "周相差最大：" + name(one) + "的覆盖相差" + points(gap(widest)) + "个百分点。"));
        return lines;
    }

    /** The row of a tick, −1 where it is not reported. */
    private static int row(Table series, int tick) {
        int column = ReplicateTable.column(series, "tick");
        return IntStream.range(0, series.rows())
                .filter(row -> series.value(row, column) == tick)
                .findFirst()
                .orElse(-1);
    }

    private double gap(int tick) {
        int column = ReplicateTable.column(one.series(), "covered");
        int row = row(one.series(), tick);
        return one.series().value(row, column) - other.series().value(row, column);
    }

    private static String points(double share) {
        return (share > 0 ? "+" : "") + Estimate.number(share * 100, 1);
    }

    private static String percent(RunResult.Completed result, int tick, String column) {
        Table series = result.series();
        return Estimate.number(series.value(row(series, tick), ReplicateTable.column(series, column)) * 100, 1) + " %";
    }

    private List<String> leads() {
        List<Reign> first = last(one);
        List<Reign> second = last(other);
        List<String> differing = new ArrayList<>();
        for (Reign reign : first) {
            second.stream()
                    .filter(rival -> rival.domain() == reign.domain() && rival.region() != reign.region())
                    .forEach(rival -> differing.add(
                            language.of(scenario().domains().get(reign.domain()).name())
                                    + language.of(": ", "：")
                                    + region(reign.region())
                                    + language.of(" against ", "对")
                                    + region(rival.region())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                "True lead changes per domain-year: " + outcome(one, "true_changes_per_year") + " against "
                        + outcome(other, "true_changes_per_year")
                        + ". Another " + scenario().tiers().region().en()
                        + " leads at the end (by title, or as measured where nobody holds it) in "
                        + differing.size() + " of " + Count.of(first.size(), "domain") + ".",
                "每领域每年真实领跑易位：" + outcome(one, "true_changes_per_year") + "对"
                        + outcome(other, "true_changes_per_year") + "。期末（按命名，无命名则按测得）" + first.size() + "个领域中有"
                        + differing.size()
                        + "个由不同地区领跑。"));
        differing.stream().limit(NAMED).forEach(line -> lines.add("  " + line));
        if (differing.size() > NAMED) {
            lines.add(language.of(
                    "  and " + (differing.size() - NAMED) + " more", "  另有" + (differing.size() - NAMED) + "个"));
        }
        return lines;
    }

    private List<Reign> last(RunResult.Completed result) {
        List<Reign> reigns = Reign.in(result.table(RunTable.DOMAINS), scenario());
        return IntStream.range(0, scenario().domains().size())
                .mapToObj(domain -> reigns.stream()
                        .filter(reign -> reign.domain() == domain)
                        .reduce((before, after) -> after))
                .flatMap(Optional::stream)
                .toList();
    }

    private String region(int region) {
        return language.of(scenario().regions().get(region).name());
    }

    private static String outcome(RunResult.Completed result, String column) {
        return Estimate.number(result.outcomes().value(0, ReplicateTable.column(result.outcomes(), column)), 2);
    }

    private List<String> regions() {
        if (one.table(RunTable.ADOPTIONS).rows() == 0) {
            return List.of(language.of(
                    "This scenario records no adoptions (record.adoptions), so who gains is not seen.",
                    "该情景未记录采用情况（record.adoptions），无法看出谁受益。"));
        }
        double[] first = performance(one);
        double[] second = performance(other);
        List<Integer> order = IntStream.range(0, first.length)
                .boxed()
                .sorted(Comparator.comparingDouble(region -> second[region] - first[region]))
                .toList();
        List<String> gained = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int region : order) {
            double gain = first[region] - second[region];
            String text = region(region) + " " + (gain > 0 ? "+" : "") + Estimate.number(gain, 3);
            if (gain > 0) {
                gained.add(text);
            } else if (gain < 0) {
                lost.add(0, text);
            }
        }
        String more = language.of(
                scenario().tiers().counted(gained.size()).en() + (gained.size() == 1 ? " ends" : " end")
                        + " with a higher mean performance under " + name(one) + ", " + lost.size()
                        + " with a lower one.",
                name(one) + "下有" + gained.size() + "个地区期末平均绩效更高，" + lost.size() + "个更低。");
        List<String> lines = new ArrayList<>(List.of(more));
        add(lines, language.of("  gained most: ", "  增幅最大："), gained);
        add(lines, language.of("  lost most: ", "  降幅最大："), lost);
        return lines;
    }

    private void add(List<String> lines, String heading, List<String> regions) {
        if (!regions.isEmpty()) {
            lines.add(heading
                    + String.join(language.of(", ", "、"), regions.subList(0, Math.min(NAMED, regions.size()))));
        }
    }

    /** Mean performance over domains as the run ends, by region. */
    private double[] performance(RunResult.Completed result) {
        Table adoptions = result.table(RunTable.ADOPTIONS);
        int region = ReplicateTable.column(adoptions, "region");
        int performance = ReplicateTable.column(adoptions, "final_performance");
        double[] means = new double[scenario().regions().size()];
        for (int row = 0; row < adoptions.rows(); row++) {
            means[(int) adoptions.value(row, region)] +=
                    adoptions.value(row, performance) / scenario().domains().size();
        }
        return means;
    }

    private Scenario scenario() {
        return one.run().scenario();
    }

    private static String name(RunResult.Completed result) {
        return result.run().scenario().strategies().get(result.run().strategy()).id();
    }
}

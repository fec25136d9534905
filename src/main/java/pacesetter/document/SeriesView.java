package pacesetter.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** Shares of regions over time under each strategy, as lines of drawings of 720 by 290. */
record SeriesView(Comparison comparison, Curves curves, Language language) {
    private static final double WIDTH = 720;
    private static final double LEFT = 46;
    private static final double RIGHT = 708;
    private static final double TOP = 12;
    private static final double BOTTOM = 258;
    private static final double BELOW = 280; // base line of the dates
    private static final int DATES = 4;
    private static final int MONTH = "2018-12".length();
    private static final double LETTER = 11.4; // at most, on a phone
    private static final int STEP = 25; // between lines of the grid, in percent
    private static final int LABELLED = 2; // parameters of a design point in the list of them

    /** The mean over all design points, and then each point that is shown; one view where there is one point. */
    List<Map<String, Object>> views() {
        List<Map<String, Object>> views = new ArrayList<>(List.of(view(Optional.empty())));
        curves.points().forEach(point -> views.add(view(Optional.of(point))));
        return views;
    }

    private Map<String, Object> view(Optional<Integer> point) {
        int all = points().size();
        Name over = all == 1
                ? new Name("mean over domains and worlds", "各领域与世界的均值")
                : point.map(number ->
                                Name.of("mean over domains and worlds, design point %d", "设计点 %d，各领域与世界的均值", number))
                        .orElse(new Name("mean over domains, worlds and design points", "各领域、世界与设计点的均值"));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("index", point.map(String::valueOf).orElse("all"));
        view.put(
                "label",
                language.of(point.map(number -> Name.of("%d: %s", "%d：%s", number, settings(number, LABELLED)))
                        .orElse(Name.of("all %d, their mean", "全部 %d 个的均值", all))));
        view.put(
                "note", point.map(number -> settings(number, Integer.MAX_VALUE)).orElse(language.of(ofAll(all))));
        List<Map<String, Object>> charts = new ArrayList<>();
        chart(Curves.COVERED, point, Name.of("Covered, %s", "覆盖，%s", over)).ifPresent(charts::add);
        chart(Curves.DELIVERED, point, Name.of("Delivered, %s", "见效，%s", over)).ifPresent(charts::add);
        view.put("charts", charts);
        view.put("none", charts.isEmpty());
        return view;
    }

    private static Name ofAll(int all) {
        return Name.of(
                "The mean of all runs that kept their series, at all %d design points; the tables below have every world.",
                "全部 %d 个设计点上保留了时间序列的各次运行的均值；下方各表含所有世界。", all);
    }

    private List<List<String>> points() {
        return comparison.study().design().points();
    }

    /** What a design point sets, up to so many parameters. */
    private String settings(int point, int most) {
        List<String> factors = comparison.study().design().factors();
        String said = IntStream.range(0, Math.min(most, factors.size()))
                .mapToObj(factor ->
                        factors.get(factor) + " = " + points().get(point).get(factor))
                .collect(Collectors.joining(", "));
        return factors.size() > most ? said + ", …" : said;
    }

    /** Absent where no run kept the numbers: all failed, or others have them. */
    private Optional<Map<String, Object>> chart(String column, Optional<Integer> point, Name title) {
        List<SortedMap<Integer, DoubleSummaryStatistics>> means = IntStream.range(0, comparison.strategies())
                .mapToObj(strategy -> curves.means().curve(column, strategy, point))
                .toList();
        List<Integer> ticks = means.stream()
                .flatMap(curve -> curve.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (ticks.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("title", language.of(title));
        chart.put("unit", language.of("% of regions", "占地区%"));
        chart.put("left", LEFT);
        chart.put("right", RIGHT);
        chart.put(
                "dates", ticks.stream().map(this::date).map(LocalDate::toString).collect(Collectors.joining(" ")));
        chart.put("ys", heights());
        chart.put("xs", dates(ticks));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int strategy = 0; strategy < means.size(); strategy++) {
            Map<String, Object> line = StudyView.style(strategy);
            line.put("name", comparison.name(strategy, language));
            line.putAll(line(means.get(strategy), ticks));
            lines.add(line);
        }
        chart.put("lines", lines);
        return Optional.of(chart);
    }

    private LocalDate date(int tick) {
        return comparison.study().calendar().endOf(tick);
    }

    private static List<Map<String, String>> heights() {
        return IntStream.rangeClosed(0, 100 / STEP)
                .map(step -> step * STEP)
                .mapToObj(percent -> Map.of(
                        "x1",
                        number(LEFT),
                        "x2",
                        number(RIGHT),
                        "y",
                        number(y(percent)),
                        "text",
                        Integer.toString(percent)))
                .toList();
    }

    /** Months; days where two months were the same. */
    private List<Map<String, String>> dates(List<Integer> ticks) {
        int last = ticks.size() - 1;
        List<Integer> marked = IntStream.rangeClosed(0, DATES)
                .map(step -> last * step / DATES)
                .distinct()
                .boxed()
                .toList();
        List<String> days =
                marked.stream().map(at -> date(ticks.get(at)).toString()).toList();
        List<String> months = days.stream().map(day -> day.substring(0, MONTH)).toList();
        List<String> texts = Set.copyOf(months).size() < months.size() ? days : months;
        return IntStream.range(0, marked.size())
                .mapToObj(i -> {
                    double half = texts.get(i).length() * LETTER / 2;
                    double middle = Math.max(half, Math.min(WIDTH - half, x(marked.get(i), last)));
                    return Map.of("x", number(middle), "y", number(BELOW), "text", texts.get(i));
                })
                .toList();
    }

    private static Map<String, Object> line(SortedMap<Integer, DoubleSummaryStatistics> curve, List<Integer> ticks) {
        Map<Integer, Double> means = curve.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> 100 * entry.getValue().getAverage()));
        int last = ticks.size() - 1;
        String points = IntStream.rangeClosed(0, last)
                .filter(at -> means.containsKey(ticks.get(at)))
                .mapToObj(at -> number(x(at, last)) + "," + number(y(means.getOrDefault(ticks.get(at), 0.))))
                .collect(Collectors.joining(" "));
        List<String> values = ticks.stream()
                .map(tick -> means.containsKey(tick) ? number(means.getOrDefault(tick, 0.)) : "–")
                .toList();
        return Map.of(
                "points",
                points,
                "values",
                String.join(" ", values),
                "last",
                values.isEmpty() ? "" : values.get(last) + " %");
    }

    private static double x(int at, int last) {
        return last == 0 ? LEFT : LEFT + (RIGHT - LEFT) * at / last;
    }

    private static double y(double percent) {
        return BOTTOM - (BOTTOM - TOP) * percent / 100;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

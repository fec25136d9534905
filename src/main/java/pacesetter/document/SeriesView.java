package pacesetter.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Band;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.ComparisonSeries;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** Shares of regions over time under each strategy, as lines of a drawing of 720 by 290. */
record SeriesView(Comparison comparison, ComparisonSeries series, Language language) {
    private static final double LEFT = 46;
    private static final double RIGHT = 708;
    private static final double TOP = 12;
    private static final double BOTTOM = 258;
    private static final double BELOW = 280; // base line of the dates
    private static final int DATES = 4;
    private static final int STEP = 25; // between lines of the grid, in percent

    /** The charts there are numbers for. */
    List<Map<String, Object>> charts() {
        return List.of(
                chart("covered", new Name("Covered, mean over domains and worlds", "覆盖，各领域与世界的均值")),
                chart("delivered", new Name("Delivered, mean over domains and worlds", "见效，各领域与世界的均值")));
    }

    private Map<String, Object> chart(String column, Name title) {
        List<Band> bands = IntStream.range(0, comparison.strategies())
                .mapToObj(strategy -> series.band(strategy, column))
                .toList();
        List<Integer> ticks = bands.stream()
                .flatMap(band -> band.points().stream())
                .map(Band.Point::tick)
                .distinct()
                .sorted()
                .toList();
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
        for (int strategy = 0; strategy < bands.size(); strategy++) {
            Map<String, Object> line = StudyView.style(strategy);
            line.put("name", comparison.name(strategy, language));
            line.putAll(line(bands.get(strategy), ticks));
            lines.add(line);
        }
        chart.put("lines", lines);
        return chart;
    }

    private LocalDate date(int tick) {
        return series.calendar().endOf(tick);
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

    private List<Map<String, String>> dates(List<Integer> ticks) {
        int last = ticks.size() - 1;
        return IntStream.rangeClosed(0, DATES)
                .map(step -> last * step / DATES)
                .distinct()
                .mapToObj(at -> Map.of(
                        "x",
                        number(Math.min(x(at, last), RIGHT - 28)),
                        "y",
                        number(BELOW),
                        "text",
                        date(ticks.get(at)).toString().substring(0, 7)))
                .toList();
    }

    private static Map<String, Object> line(Band band, List<Integer> ticks) {
        Map<Integer, Double> means = band.points().stream()
                .filter(point -> point.n() > 0)
                .collect(Collectors.toMap(Band.Point::tick, point -> 100 * point.mean()));
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

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Goal;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What all pictures of a comparison have in common. */
record ComparisonFrame(Comparison comparison, Typeface typeface) {
    static final int ACROSS = 2;

    /** Units as columns have them, in words; others stand for themselves, and a pure number has none. */
    private static final Map<String, Name> UNITS = Map.ofEntries(
            Map.entry("1", new Name("", "")),
            Map.entry("share", new Name("share", "占比")),
            Map.entry("price", new Name("", "")), // its name says what it is in
            Map.entry("visits", new Name("visits", "次")),
            Map.entry("slots", new Name("slots", "个版面")),
            Map.entry("programme-weeks", new Name("programme-weeks", "项·周")),
            Map.entry("domain-weeks", new Name("domain-weeks", "领域·周")),
            Map.entry("audits", new Name("audits", "次")),
            Map.entry("prizes", new Name("prizes", "次")),
            Map.entry("units", new Name("units", "单位")),
            Map.entry("performance", new Name("performance", "绩效")),
            Map.entry("years", new Name("years", "年")),
            Map.entry("regions", new Name("{regions}", "个{region}")),
            Map.entry("practices", new Name("practices", "种")),
            Map.entry("trials", new Name("trials", "次")),
            Map.entry("changes/domain-year", new Name("changes per domain and year", "次/领域·年")));

    Language language() {
        return typeface.language();
    }

    String name(int strategy) {
        return comparison.name(strategy, language());
    }

    String label(Outcome outcome) {
        return language().of(outcome.label());
    }

    /** The unit of an outcome's numbers and which of them are better, as far as there is something to say. */
    String quantity(Outcome outcome) {
        return joined(unit(outcome, comparison.study(), language()), better(outcome, language()), language());
    }

    /** The same of differences: those of shares are points. */
    static String differenceQuantity(Outcome outcome, StoredStudy study, Language language) {
        boolean share = outcome.unit().equals("share");
        return joined(
                share ? language.of("percentage points", "个百分点") : unit(outcome, study, language),
                better(outcome, language),
                language);
    }

    private static String joined(String unit, String better, Language language) {
        List<String> parts = new ArrayList<>(List.of(unit, better));
        parts.removeIf(String::isEmpty);
        return String.join(language.of("; ", "；"), parts);
    }

    private static String unit(Outcome outcome, StoredStudy study, Language language) {
        Name unit = outcome.unit().equals("ticks")
                ? study.calendar().step().unit()
                : UNITS.getOrDefault(outcome.unit(), new Name(outcome.unit(), outcome.unit()));
        return language.of(study.tiers().in(unit));
    }

    private static String better(Outcome outcome, Language language) {
        return outcome.goal()
                .map(goal -> goal == Goal.MAX
                        ? language.of("more is better", "越大越好")
                        : language.of("less is better", "越小越好"))
                .orElse("");
    }

    static double factor(Outcome outcome) {
        return outcome.unit().equals("share") ? 100 : 1;
    }

    String percent() {
        return Estimate.number(comparison.confidence() * 100) + " %";
    }

    /** Width of the longest name. */
    int names() {
        return width(
                IntStream.range(0, comparison.strategies()).mapToObj(this::name).toList());
    }

    /** Width that these need beside a panel. */
    int width(List<String> texts) {
        return (int) Math.ceil(texts.stream()
                        .mapToDouble(text -> Page.width(text, typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
    }
}

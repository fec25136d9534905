package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What applicants meet, in their own units: the mean over regions of each indicator. */
record IndicatorsChart(StudyResults results, Optional<Domain> chosen, Typeface typeface) {
    private static final int MOST = 12;

    private record Choice(Domain domain, Domain.Indicator indicator) {}

    /** Whether the scenario has anything to show here. */
    boolean isEmpty() {
        return choices().isEmpty();
    }

    Page page() {
        Language language = typeface.language();
        List<Choice> all = choices();
        List<Choice> shown = all.subList(0, Math.min(MOST, all.size()));
        List<Panel> panels = new ArrayList<>();
        shown.forEach(choice -> panels.add(panel(choice)));
        int across = shown.size() <= 6 ? 3 : 4;
        double height = shown.size() <= across ? 340 : shown.size() <= 2 * across ? 200 : 145;
        String title = language.of(results.scenario()
                .tiers()
                .in(new Name("What applicants meet, mean over {regions}", "办事指标，各{region}平均")));
        if (shown.size() < all.size()) {
            title += language.of(
                    " (" + shown.size() + " of " + all.size() + " indicators)",
                    "（" + all.size() + "项中的" + shown.size() + "项）");
        }
        return new Page(
                Chart.INDICATORS.word(),
                typeface,
                title,
                new Caption(results, language).ofBands(),
                key(),
                Page.grid(panels, across, height));
    }

    private TimePanel panel(Choice choice) {
        Language language = typeface.language();
        Domain.Indicator indicator = choice.indicator();
        List<TimePanel.Line> lines = new ArrayList<>();
        double top = Math.max(indicator.before(), indicator.pioneer());
        int position = 0;
        for (int strategy : results.strategies()) {
            Watched.Reading reading = (of, arm) -> of.indicator(arm, choice.domain(), indicator);
            Watched watched = new Watched(results, typeface.language());
            top = Math.max(top, Math.max(reading.apply(results, strategy).top(), watched.top(reading)));
            lines.addAll(watched.lines("", strategy, reading, Ink.of(position++)));
        }
        // Series run from one level at the left to the other at the right: labels stand in the free corners.
        boolean falls = indicator.before() >= indicator.pioneer();
        List<TimePanel.Level> levels = List.of(
                level(indicator.before(), language.of("before: ", "改革前："), falls, true),
                level(indicator.pioneer(), language.of("pioneer: ", "首创者："), !falls, false));
        return new TimePanel(
                language.of(choice.domain().name()),
                language.of(indicator.quantity()),
                TimePanel.Frame.of(results, 34, Scale.upTo(top, .16), typeface),
                lines,
                List.of(),
                levels);
    }

    private static TimePanel.Level level(double value, String name, boolean above, boolean right) {
        return new TimePanel.Level(value, name + Estimate.number(value), above, right);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Domain domain : chosen.map(List::of).orElse(results.scenario().domains())) {
            domain.indicators().forEach(indicator -> choices.add(new Choice(domain, indicator)));
        }
        return choices;
    }

    private List<Page.KeyEntry> key() {
        List<Page.KeyEntry> key = new ArrayList<>();
        for (int strategy : results.strategies()) {
            key.add(new Page.KeyEntry(
                    Glyph.line(Ink.of(key.size())),
                    typeface.language()
                            .of(results.scenario().strategies().get(strategy).name())));
        }
        key.addAll(new Watched(results, typeface.language()).key());
        return key;
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.LeadChanges;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;
import pacesetter.text.Tiers;

/** How often the lead of a domain changes hands: truly, as measured, as titled, and by noise alone. */
record TurnoverChart(StudyResults results, Optional<Domain> chosen, Typeface typeface) {
    private static final int ACROSS = 3;

    /** A series of the study, what it counts, and how it is shown. */
    private record Lead(String column, Name name, Name meaning, Ink ink) {
        String explained(Language language, Tiers tiers) {
            return language.of(name) + language.of(": ", "：") + language.of(tiers.in(meaning));
        }
    }

    /** The frozen twin is grey: what noise alone makes. */
    private static final List<Lead> LEADS = List.of(
            new Lead("true_changes", Term.TRUE_LEAD.word(), new Name("the best practice", "做法最优"), Ink.of(0)),
            new Lead(
                    "measured_changes",
                    Term.MEASURED_LEAD.word(),
                    new Name("the highest measurement", "测量值最高"),
                    Ink.of(1)),
            new Lead("titled_changes", Term.TITLE.word(), new Name("named by the {whole}", "由{level}命名"), Ink.of(2)),
            new Lead(
                    "null_measured_changes",
                    new Name("measured, frozen twin", "测得（冻结对照）"),
                    new Name("noise alone", "仅由噪声造成"),
                    new Ink(Ink.GREY, Ink.stroke(1))),
            new Lead(
                    "null_titled_changes",
                    new Name("titled, frozen twin", "命名（冻结对照）"),
                    new Name("noise alone", "仅由噪声造成"),
                    new Ink(Ink.GREY, Ink.stroke(2))));

    Page page() {
        Language language = typeface.language();
        List<Integer> strategies = results.strategies();
        double top = 0;
        for (int strategy : strategies) {
            for (Lead lead : LEADS) {
                top = Math.max(top, reading(lead).apply(results, strategy).top());
                top = Math.max(top, new Watched(results, typeface.language()).top(reading(lead)));
            }
        }
        Scale scale = Scale.upTo(top, .06);
        boolean alone = strategies.size() == 1;
        List<Panel> panels = new ArrayList<>();
        for (int strategy : strategies) {
            panels.add(panel(strategy, scale, alone));
        }
        return new Page(
                Chart.TURNOVER.word(),
                typeface,
                language.of("How often the lead of a domain changes hands", "领域领跑者易位的频度"),
                new Caption(results, language).ofBands(),
                key(),
                Page.grid(panels, ACROSS, panels.size() <= ACROSS ? 380 : 205));
    }

    /** The province's series, or that of the domain chosen; none of the frozen twin is by domain. */
    private Watched.Reading reading(Lead lead) {
        return (of, arm) -> chosen.filter(domain -> LeadChanges.isCountedIn(lead.column()))
                .filter(domain -> !of.series(arm, lead.column()).isEmpty())
                .map(domain -> of.ofDomain(domain, lead.column()))
                .orElseGet(() -> of.series(arm, lead.column()));
    }

    private TimePanel panel(int strategy, Scale scale, boolean labelled) {
        Language language = typeface.language();
        List<TimePanel.Line> lines = new ArrayList<>();
        for (Lead lead : LEADS) {
            lines.addAll(new Watched(results, typeface.language())
                    .lines(labelled ? language.of(lead.name()) : "", strategy, reading(lead), lead.ink()));
        }
        return new TimePanel(
                chosen.map(domain -> language.of(domain.name()) + " · ").orElse("")
                        + language.of(
                                results.scenario().strategies().get(strategy).name()),
                chosen.isPresent()
                        ? language.of("changes of lead since the start", "累计易位次数")
                        : language.of("changes of lead per domain since the start", "每领域累计易位次数"),
                TimePanel.Frame.of(results, 30, scale, typeface),
                lines,
                List.of(),
                List.of());
    }

    private List<Page.KeyEntry> key() {
        Stream<Page.KeyEntry> leads = LEADS.stream()
                .filter(lead -> results.strategies().stream()
                        .anyMatch(strategy ->
                                !results.series(strategy, lead.column()).isEmpty()))
                .map(lead -> new Page.KeyEntry(
                        Glyph.line(lead.ink()),
                        lead.explained(typeface.language(), results.scenario().tiers())));
        return Stream.concat(leads, new Watched(results, typeface.language()).key().stream())
                .toList();
    }
}

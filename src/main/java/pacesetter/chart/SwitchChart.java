package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import pacesetter.analysis.Band;
import pacesetter.analysis.Company;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Term;

/** What a switch changed: the run less its ghost, in the world that is watched and, pair by pair, in others. */
record SwitchChart(StudyResults results, StudyResults ghost, Typeface typeface) {
    private static final int PERCENT = 100;
    private static final List<Term> TERMS = List.of(Term.COVERED, Term.DELIVERED);

    Page page() {
        Language language = typeface.language();
        Company company = results.company();
        boolean paired = company.worlds().isPresent() && company.ghosts().isPresent();
        int pairs = paired ? company.worlds().get().pairs(company.ghosts().get()) : 0;
        List<Panel> panels = new ArrayList<>();
        for (Term term : TERMS) {
            panels.add(panel(term, pairs > 0));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(Glyph.line(Ink.of(0)), language.of("this world", "此世界")));
        if (pairs > 0) {
            key.add(new Page.KeyEntry(
                    Glyph.line(Ink.of(1)),
                    language.of(
                            "mean and 10–90% of the differences in " + Count.of(pairs, "world"),
                            pairs + "个世界之差的均值与10–90%")));
        }
        return new Page(
                Chart.SWITCH.word(),
                typeface,
                language.of("What the switch changed", "切换带来的改变"),
                new Caption(results, language)
                        .of(
                                pairs > 0
                                        ? language.of("Switched less not switched, in the same worlds", "同一世界中切换与未切换之差")
                                        : language.of("One world: part of its difference is luck", "仅一个世界：其差异含偶然成分")),
                key,
                List.of(new Page.Row(340, panels)));
    }

    private TimePanel panel(Term term, boolean paired) {
        Language language = typeface.language();
        String column = term.word().en(); // as the series calls it
        List<TimePanel.Line> lines = new ArrayList<>();
        if (paired) {
            Band worlds = results.company()
                    .worlds()
                    .orElseThrow()
                    .difference(results.company().ghosts().orElseThrow(), column);
            lines.add(TimePanel.Line.called(language.of("other worlds", "其他世界"), worlds.times(PERCENT), Ink.of(1)));
        }
        lines.add(TimePanel.Line.called(
                language.of("this world", "此世界"),
                results.difference(ghost, column).times(PERCENT),
                Ink.of(0)));
        return new TimePanel(
                language.of(term.heading()),
                language.of("difference in percentage points, mean over domains", "占比之差（百分点），各领域平均"),
                TimePanel.Frame.of(results, 40, scale(lines), typeface),
                lines,
                List.of(),
                List.of(new TimePanel.Level(0, "", true, true)));
    }

    private static Scale scale(List<TimePanel.Line> lines) {
        double most = lines.stream()
                .flatMap(line -> line.band().points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()))
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double reach = Math.max(1, most * 1.06);
        return new Scale(-reach, reach, false);
    }
}

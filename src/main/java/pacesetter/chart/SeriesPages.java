package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.AdoptionTargets;
import pacesetter.analysis.Band;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.ComparisonSeries;
import pacesetter.chart.panel.Dates;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Coverage and turnover over time, a small panel for each strategy. */
record SeriesPages(Comparison comparison, ComparisonSeries series, Typeface typeface) {
    private static final int ACROSS = 3;
    private static final int HEIGHT = 190;

    private record Curve(String column, Name name, Ink ink) {}

    private static final List<Curve> COVERAGE = List.of(
            new Curve("covered", new Name("covered: in force or delivered", "覆盖：落地或见效"), Ink.of(0)),
            new Curve("delivered", new Name("delivered, by whatever way", "见效：无论以何种方式"), Ink.of(1)));

    private static final Ink ADOPTED = Ink.of(2);

    private static final List<Curve> TURNOVER = List.of(
            new Curve("true_changes", new Name("true lead: the best practice", "真实领跑：做法最优"), Ink.of(0)),
            new Curve("measured_changes", new Name("measured lead", "测得领跑"), Ink.of(1)),
            new Curve(
                    "null_measured_changes",
                    new Name("measured in the frozen twin: noise alone", "冻结对照中测得：仅由噪声造成"),
                    new Ink(Ink.GREY, Ink.stroke(1))));

    List<Page> pages() {
        Language language = typeface.language();
        double top = TURNOVER.stream()
                .flatMap(curve -> IntStream.range(0, comparison.strategies())
                        .mapToObj(strategy -> series.band(strategy, curve.column())))
                .mapToDouble(Band::top)
                .max()
                .orElse(0);
        return List.of(
                page(
                        Chart.COVERAGE.word(),
                        language.of("Spread of new practices under each strategy", "各策略下新做法的推广"),
                        language.of(comparison.study().tiers().in(CoverageChart.SHARE)),
                        COVERAGE,
                        Scale.SHARE,
                        series.adoption()),
                page(
                        Chart.TURNOVER.word(),
                        language.of(
                                "How often the lead of a domain changes hands under each strategy", "各策略下领域领跑者易位的频度"),
                        language.of("changes of lead per domain since the start", "每领域累计易位次数"),
                        TURNOVER,
                        Scale.upTo(top, .06),
                        List.of()));
    }

    private Page page(
            String name,
            String title,
            String quantity,
            List<Curve> curves,
            Scale scale,
            List<AdoptionTargets> adoption) {
        Language language = typeface.language();
        TimePanel.Frame frame = new TimePanel.Frame(Dates.all(series.calendar()), 36, scale, typeface, List.of());
        List<Panel> panels = new ArrayList<>();
        for (int s = 0; s < comparison.strategies(); s++) {
            List<TimePanel.Line> lines = new ArrayList<>();
            for (Curve curve : curves) {
                lines.add(
                        TimePanel.Line.called(language.of(curve.name()), series.band(s, curve.column()), curve.ink()));
            }
            panels.add(new TimePanel(comparison.name(s, language), quantity, frame, lines, List.of(), List.of()));
        }
        List<Page.Row> rows = new ArrayList<>(Page.grid(panels, ACROSS, HEIGHT));
        adoption.forEach(some -> rows.addAll(Page.grid(adoption(some), ACROSS, HEIGHT)));
        String worlds = language.of(
                "Mean and 10–90% band, over " + series.replicates() + " of ",
                "均值与10–90%区间带，仅" + series.replicates() + "个世界的序列，共");
        List<Page.KeyEntry> key = new ArrayList<>(curves.stream()
                .filter(curve -> IntStream.range(0, comparison.strategies())
                        .anyMatch(s -> !series.band(s, curve.column()).isEmpty()))
                .map(curve -> new Page.KeyEntry(Glyph.line(curve.ink()), language.of(curve.name())))
                .toList());
        if (!adoption.isEmpty()) {
            key.add(new Page.KeyEntry(Glyph.line(ADOPTED), language.of(Term.ADOPTED)));
            key.addAll(AdoptionPanel.key(adoption, language));
        }
        return new Page(name, typeface, title, worlds + comparison.source(language), key, rows);
    }

    private List<Panel> adoption(AdoptionTargets some) {
        AdoptionPanel each = new AdoptionPanel(some, comparison.study().tiers(), series.calendar(), typeface);
        List<Panel> panels = new ArrayList<>();
        for (int s = 0; s < comparison.strategies(); s++) {
            Name strategy = comparison.study().names().get(s);
            panels.add(each.panel(
                    typeface.language().of(Name.of("%s: %s", "%s：%s", strategy, each.domains())),
                    List.of(each.line(s, ADOPTED))));
        }
        return panels;
    }
}

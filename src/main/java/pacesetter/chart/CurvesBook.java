package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Interval;
import pacesetter.chart.panel.DecadesPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.chart.panel.StepsPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.CurveEstimate;
import pacesetter.experiment.curves.CurveFit;
import pacesetter.experiment.curves.CurveModel;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.experiment.curves.DomainHistory;
import pacesetter.text.Language;

/** The pictures of adoption curves: observed and fitted, their parameters over domains, and pioneers. */
public final class CurvesBook {
    /** Panels that a reader can still take in. */
    private static final int MOST_DOMAINS = 12;

    private static final int MOST_REGIONS = 20;
    private static final int ACROSS = 3;
    private static final int POINTS = 120;
    private static final CurveFit.Method FITTED = CurveFit.Method.LIKELIHOOD;

    private final CurvesStudy study;
    private final Typeface typeface;
    private final Language language;
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public CurvesBook(CurvesStudy study, Language wanted) {
        this.study = study;
        StringBuilder names = new StringBuilder();
        study.histories().domains().forEach(domain -> names.append(domain.name()));
        study.histories().regions().forEach(names::append);
        typeface = Typeface.of(names.toString(), wanted);
        language = typeface.language();
        pages.add(curves());
        if (study.fitted() > 0) {
            pages.add(parameters());
        }
        if (study.histories().domains().size() > 1) {
            pages.add(pioneers());
        }
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }

    private Page curves() {
        List<DomainHistory> domains = study.histories().domains();
        // Those with most adopters show most; each keeps its place in the order of starts.
        List<Integer> shown = IntStream.range(0, domains.size())
                .boxed()
                .sorted(Comparator.comparing((Integer d) -> -domains.get(d).adopters()))
                .limit(MOST_DOMAINS)
                .sorted()
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (int d : shown) {
            panels.add(panel(d));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.line(new Ink(Ink.BLACK, Ink.stroke(0))), language.of("observed", "观测值")));
        for (CurveModel model : CurveModel.values()) {
            key.add(new Page.KeyEntry(Glyph.line(ink(model)), language.of(model.meaning())));
        }
        String which = domains.size() > shown.size()
                ? language.of(
                        "the " + shown.size() + " of " + domains.size() + " domains with most adopters; choose others with --domains",
                        domains.size() + "个领域中采用者最多的" + shown.size() + "个，可用 --domains 另选")
                : language.of("all domains", "全部领域");
        return new Page(
                "curves",
                typeface,
                language.of("Adoption observed, and fitted by likelihood", "采用的观测值与拟合（似然法）"),
                language.of("Share of those at risk that had adopted · ", "已采用者占可采用者的比例 · ") + which,
                key,
                Page.grid(panels, ACROSS, 170));
    }

    private static Ink ink(CurveModel model) {
        return Ink.of(1 - Math.min(1, model.ordinal()) + Math.max(0, model.ordinal() - 1) * 2);
    }

    private Panel panel(int d) {
        DomainHistory domain = study.histories().domains().get(d);
        List<StepsPanel.Curve> curves = new ArrayList<>();
        for (CurveModel model : CurveModel.values()) {
            study.fit(d, model, FITTED)
                    .ifPresent(fit -> curves.add(new StepsPanel.Curve(
                            ink(model),
                            IntStream.rangeClosed(0, POINTS)
                                    .mapToObj(i -> fit.share((double) domain.periods() * i / POINTS))
                                    .toList())));
        }
        String start = study.histories().precision().text(domain.calendar(1));
        return new StepsPanel(
                domain.name(),
                language.of(
                        domain.adopters() + " of " + domain.atRisk() + " adopted",
                        domain.atRisk() + "个中有" + domain.adopters() + "个采用"),
                language.of(
                        "periods (" + unit() + "), 1 is " + start, "时期（" + unit() + "），第1期为" + start),
                IntStream.rangeClosed(1, domain.periods())
                        .mapToObj(t -> (double) domain.adoptedBy(t) / domain.atRisk())
                        .toList(),
                curves,
                typeface);
    }

    private String unit() {
        return language.of(study.histories().precision().meaning());
    }

    private Page parameters() {
        List<DecadesPanel.Dot> dots = new ArrayList<>();
        boolean few = study.fitted() <= MOST_DOMAINS;
        for (int d = 0; d < study.fits().size(); d++) {
            study.fit(d, CurveModel.BASS, FITTED).ifPresent(fit -> {
                CurveEstimate p = fit.estimates().get(0);
                CurveEstimate q = fit.estimates().get(1);
                dots.add(dot(p, q, few, fit.edge() ? Glyph.ring(Ink.QUIET.color()) : Glyph.ring(Ink.of(0).color())));
            });
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.of(0).color()),
                few
                        ? language.of("a domain, with its 95 % intervals", "一个领域及其95 %区间")
                        : language.of("a domain", "一个领域")));
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.QUIET.color()), language.of("one whose shape the data do not determine", "数据不能确定其形状的领域")));
        study.pooled().ifPresent(pooled -> {
            Glyph common = Glyph.point(Ink.of(1).color());
            dots.add(dot(pooled.common().get(0), pooled.common().get(1), true, common));
            key.add(new Page.KeyEntry(common, language.of("the one p and q that all would share", "若各领域相同时的p与q")));
        });
        key.add(new Page.KeyEntry(
                Glyph.line(new Ink(Ink.GREY, Ink.stroke(1))), language.of("p = q: no hump above it without", "p = q：线上方才有先升后降")));
        Panel panel = new DecadesPanel(
                language.of("Bass's p and q", "巴斯模型的p与q"),
                language.of("p, adoption by itself, per " + unit(), "p（自发采用），每" + unit()),
                language.of("q, imitation, per " + unit(), "q（模仿），每" + unit()),
                dots,
                -4,
                1,
                typeface);
        return new Page(
                "parameters",
                typeface,
                language.of("How domains differ in their curves", "各领域曲线的差异"),
                language.of(
                        study.fitted() + " fitted domains; smaller than 0.0001 stands at the edge",
                        study.fitted() + "个已拟合的领域；小于0.0001者画在边上"),
                key,
                List.of(new Page.Row(420, List.of(panel))));
    }

    private static DecadesPanel.Dot dot(CurveEstimate p, CurveEstimate q, boolean whiskers, Glyph glyph) {
        return new DecadesPanel.Dot(
                p.value(),
                q.value(),
                glyph,
                whiskers
                        ? List.of(
                                new DecadesPanel.Whisker(false, p.low(), p.high()),
                                new DecadesPanel.Whisker(true, q.low(), q.high()))
                        : List.of());
    }

    private Page pioneers() {
        List<String> regions = study.histories().regions();
        int domains = study.histories().domains().size();
        List<IntervalsPanel.Bar> bars = IntStream.range(0, regions.size())
                .boxed()
                .filter(region -> study.pioneers().credit(region) > 0)
                .sorted(Comparator.comparing((Integer region) -> -study.pioneers().credit(region)))
                .limit(MOST_REGIONS)
                .map(region -> new IntervalsPanel.Bar(
                        regions.get(region),
                        study.pioneers().credit(region),
                        0,
                        study.pioneers().credit(region),
                        Double.NaN,
                        Ink.of(0),
                        List.of((double) domains / regions.size())))
                .toList();
        double names = bars.stream()
                .mapToDouble(bar -> Page.width(bar.name(), typeface.small()))
                .max()
                .orElse(0);
        Panel first = new IntervalsPanel(
                language.of("Domains pioneered", "首创的领域"),
                language.of("shared ones in parts; the faint line: if all had as many", "并列者平分；淡线：各地相同时"),
                bars,
                1,
                (int) names + 6,
                false,
                typeface);
        Interval tau = study.ranks().interval();
        Panel places = new ScatterPanel(
                language.of("Place in the later half of domains over that in the earlier", "后一半领域的位次与前一半的位次"),
                language.of("earlier half: 0 early, 1 late", "前一半：0为早，1为晚"),
                String.format(
                        Locale.ROOT,
                        "tau-b %s [%s, %s]",
                        Estimate.number(study.ranks().tau(), 2),
                        Estimate.number(tau.low(), 2),
                        Estimate.number(tau.high(), 2)),
                IntStream.range(0, regions.size())
                        .mapToObj(region -> new ScatterPanel.Spot(
                                study.ranks().early(region),
                                study.ranks().late(region),
                                Glyph.ring(Ink.of(0).color()),
                                ""))
                        .toList(),
                1,
                1,
                typeface);
        return new Page(
                "pioneers",
                typeface,
                language.of("Who adopts first, and whether that lasts", "谁先采用，是否持续"),
                language.of(
                        domains + " domains, " + regions.size() + " regions"
                                + (bars.size() == MOST_REGIONS ? "; the " + MOST_REGIONS + " with most" : ""),
                        domains + "个领域，" + regions.size() + "个地区"
                                + (bars.size() == MOST_REGIONS ? "；只列最多的" + MOST_REGIONS + "个" : "")),
                List.of(),
                List.of(new Page.Row(Math.max(260, IntervalsPanel.height(bars.size())), List.of(first, places))));
    }
}

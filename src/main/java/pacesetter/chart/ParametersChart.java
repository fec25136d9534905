package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Interval;
import pacesetter.analysis.Sample;
import pacesetter.chart.panel.DecadesPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.CurveEstimate;
import pacesetter.experiment.curves.CurveFit;
import pacesetter.experiment.curves.CurveModel;
import pacesetter.experiment.curves.CurveParameter;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.experiment.curves.PooledCurves;
import pacesetter.text.Language;

/** How p and q of Bass's curve lie over domains. */
record ParametersChart(CurvesStudy study, Typeface typeface) {
    /** Domains whose intervals can still be told apart. */
    private static final int FEW = 12;

    private static final CurveFit.Method FITTED = CurveFit.Method.LIKELIHOOD;

    Page page() {
        List<DecadesPanel.Dot> dots = new ArrayList<>();
        boolean few = study.fitted() <= FEW;
        for (int d = 0; d < study.fits().size(); d++) {
            study.fit(d, CurveModel.BASS, FITTED).ifPresent(fit -> {
                CurveEstimate own = fit.estimates().get(0);
                CurveEstimate q = fit.estimates().get(1);
                dots.add(dot(
                        own,
                        q,
                        few,
                        fit.edge()
                                ? Glyph.ring(Ink.QUIET.color())
                                : Glyph.ring(Ink.of(0).color())));
            });
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.ring(Ink.of(0).color()),
                few
                        ? language().of("a domain, with its 95 % intervals", "一个领域及其95 %区间")
                        : language().of("a domain", "一个领域")));
        if (study.fits().stream().flatMap(List::stream).anyMatch(CurveFit::edge)) {
            key.add(new Page.KeyEntry(
                    Glyph.ring(Ink.QUIET.color()),
                    language().of("one whose shape the data do not determine", "数据不能确定其形状的领域")));
        }
        Glyph middle = Glyph.point(Ink.of(1).color());
        CurveEstimate p = median(CurveParameter.P);
        dots.add(dot(p, median(CurveParameter.Q), Double.isFinite(p.low()), middle));
        key.add(new Page.KeyEntry(middle, language().of("medians, with 95 % intervals", "中位数及95 %区间")));
        key.add(new Page.KeyEntry(
                Glyph.line(new Ink(Ink.GREY, Ink.stroke(1))),
                language().of("p = q: above it adoption first speeds up", "p = q：线上方先加快后放慢")));
        Panel panel = new DecadesPanel(
                language().of("Bass's p and q", "巴斯模型的p与q"),
                language().of("p, adoption by itself, per " + unit(), "p（自发采用），每" + unit()),
                language().of("q, imitation, per " + unit(), "q（模仿），每" + unit()),
                dots,
                -4,
                1,
                typeface);
        return new Page(
                "parameters",
                typeface,
                language().of("How domains differ in their curves", "各领域曲线的差异"),
                language()
                        .of(
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

    private CurveEstimate median(CurveParameter parameter) {
        Sample over = study.over(CurveModel.BASS, FITTED, parameter);
        Interval interval = PooledCurves.ofMedian(over);
        return new CurveEstimate(parameter, over.median(), interval.low(), interval.high());
    }

    private String unit() {
        return language().of(study.histories().precision().meaning());
    }

    private Language language() {
        return typeface.language();
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.StepsPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.CurveFit;
import pacesetter.experiment.curves.CurveModel;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.experiment.curves.DomainHistory;
import pacesetter.text.Language;

/** Observed adoption in steps and the curves fitted to it, a panel for each of some domains. */
record CurvesChart(CurvesStudy study, Typeface typeface) {
    /** Panels that a reader can still take in. */
    private static final int MOST_DOMAINS = 12;

    private static final int ACROSS = 3;
    private static final int MANY = 170;
    private static final int FEW = 280;
    private static final int POINTS = 120;
    private static final CurveFit.Method FITTED = CurveFit.Method.LIKELIHOOD;

    Page page() {
        List<DomainHistory> domains = study.histories().domains();
        // Those with most adopters alone would show nothing but success.
        List<Integer> ordered = IntStream.range(0, domains.size())
                .boxed()
                .sorted(Comparator.comparing((Integer d) -> -domains.get(d).adopters()))
                .toList();
        int panelled = Math.min(MOST_DOMAINS, ordered.size());
        List<Integer> shown = IntStream.range(0, panelled)
                .mapToObj(i -> ordered.get(panelled == 1 ? 0 : i * (ordered.size() - 1) / (panelled - 1)))
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (int d : shown) {
            panels.add(panel(d));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.line(new Ink(Ink.BLACK, Ink.stroke(0))), language().of("observed", "观测值")));
        for (CurveModel model : CurveModel.values()) {
            key.add(new Page.KeyEntry(Glyph.line(ink(model)), language().of(model.meaning())));
        }
        String which = domains.size() > shown.size()
                ? language()
                        .of(
                                shown.size() + " of " + domains.size()
                                        + " domains, from most to fewest adopters; choose others with --domains",
                                domains.size() + "个领域中的" + shown.size() + "个，采用者由多到少，可用 --domains 另选")
                : language().of("all domains", "全部领域");
        return new Page(
                "curves",
                typeface,
                language().of("Adoption observed, and fitted by likelihood", "采用的观测值与拟合（似然法）"),
                language().of("Share of those at risk that had adopted · ", "已采用者占可采用者的比例 · ") + which,
                key,
                Page.grid(panels, ACROSS, panels.size() < ACROSS ? FEW : MANY));
    }

    /** Where curves coincide, the dashes of the later lie on the line of the first. */
    private static Ink ink(CurveModel model) {
        return Ink.of(model.ordinal());
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
                language()
                        .of(
                                domain.adopters() + " of " + domain.atRisk() + " adopted",
                                domain.atRisk() + "个中有" + domain.adopters() + "个采用"),
                language().of("periods (" + unit() + "), 1 is " + start, "时期（" + unit() + "），第1期为" + start),
                IntStream.rangeClosed(1, domain.periods())
                        .mapToObj(t -> (double) domain.adoptedBy(t) / domain.atRisk())
                        .toList(),
                curves,
                typeface);
    }

    private String unit() {
        return language().of(study.histories().precision().meaning());
    }

    private Language language() {
        return typeface.language();
    }
}

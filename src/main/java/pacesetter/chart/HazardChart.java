package pacesetter.chart;

import java.util.List;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.EventHistory;
import pacesetter.experiment.curves.LogitFit;
import pacesetter.text.Language;

/** The odds ratios of an event history, on the scale on which twice and half are equally far from no difference. */
record HazardChart(EventHistory history, Typeface typeface) {
    Page page() {
        Language language = typeface.language();
        List<Page.Row> rows = history.fits().stream()
                .map(fit -> new Page.Row(IntervalsPanel.height(fit.ratios().size()), List.<Panel>of(panel(fit))))
                .toList();
        return new Page(
                "hazard",
                typeface,
                language.of("What adoption hangs on", "采用取决于什么"),
                language.of(
                        "Odds ratios with 95 % intervals, clustered by region; dates alone do not tell learning from likeness",
                        "优势比及95 %区间，按地区聚类；单凭日期分不清学习与条件相近"),
                List.of(),
                rows);
    }

    private IntervalsPanel panel(LogitFit fit) {
        Language language = typeface.language();
        List<IntervalsPanel.Bar> bars = fit.ratios().stream()
                .map(ratio -> new IntervalsPanel.Bar(
                        language.of(ratio.covariate().meaning()),
                        doublings(ratio.ratio()),
                        doublings(ratio.low()),
                        doublings(ratio.high()),
                        Double.NaN,
                        Ink.of(0),
                        List.of()))
                .toList();
        int names = (int) Math.ceil(bars.stream()
                        .mapToDouble(bar -> Page.width(bar.name(), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
        return new IntervalsPanel(
                fit.intercepts()
                        ? language.of("With an intercept for each domain", "每个领域各有截距")
                        : language.of("With one intercept", "共用一个截距"),
                language.of(
                        "doublings of the odds: 0 makes no difference, 1 doubles them, -1 halves them",
                        "优势翻倍次数：0为无差别，1为加倍，-1为减半"),
                bars,
                1,
                names,
                true,
                typeface);
    }

    private static double doublings(double ratio) {
        double log = Math.log(ratio) / Math.log(2);
        return Double.isFinite(log) ? log : Double.NaN;
    }
}

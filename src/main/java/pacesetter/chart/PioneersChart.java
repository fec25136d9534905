package pacesetter.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Interval;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.text.Language;

/** Who adopts first, and whether the early regions of the earlier domains are early in the later, too. */
record PioneersChart(CurvesStudy study, Typeface typeface) {
    private static final int MOST_REGIONS = 20;

    Page page() {
        List<String> regions = study.histories().regions();
        int domains = study.histories().domains().size();
        List<IntervalsPanel.Bar> bars = IntStream.range(0, regions.size())
                .boxed()
                .filter(region -> study.pioneers().credit(region) > 0)
                .sorted(Comparator.comparing(
                        (Integer region) -> -study.pioneers().credit(region)))
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
                language().of("Domains pioneered", "作为首创者的领域数"),
                language().of("shared ones in parts; the faint line: if all had as many", "并列者平分；淡线：各地相同时"),
                bars,
                1,
                (int) names + 6,
                false,
                typeface);
        Interval tau = study.ranks().interval();
        Panel places = new ScatterPanel(
                language().of("Place in the later half of domains over that in the earlier", "后一半领域的位次与前一半的位次"),
                language().of("earlier half: 0 early, 1 late", "前一半：0为早，1为晚"),
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
                language().of("Who adopts first, and whether that lasts", "谁先采用，是否持续"),
                language()
                        .of(
                                domains + " domains, " + regions.size() + " regions"
                                        + (bars.size() == MOST_REGIONS ? "; the " + MOST_REGIONS + " with most" : ""),
                                domains + "个领域，" + regions.size() + "个地区"
                                        + (bars.size() == MOST_REGIONS ? "；只列最多的" + MOST_REGIONS + "个" : "")),
                List.of(),
                List.of(new Page.Row(Math.max(260, IntervalsPanel.height(bars.size())), List.of(first, places))));
    }

    private Language language() {
        return typeface.language();
    }
}

package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.experiment.robust.Share;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/** At which shares of the design points each strategy is good enough, on the front of trade-offs, worse than the baseline, or regretted. */
record SharesChart(RobustStudy study, Typeface typeface) {
    Page page() {
        Language language = typeface.language();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(
                language.of("good enough in all outcomes", "各项结果均足够好"),
                study.satisficing().together()));
        if (!study.fronts().isEmpty()) {
            panels.add(panel(language.of("not dominated", "未被支配"), study.fronts()));
        }
        panels.add(panel(language.of("worse than the baseline", "差于基准"), shares(RobustStudy.Event.LOSES)));
        if (study.found(RobustStudy.Event.REGRET, 0).isPresent()) {
            panels.add(panel(language.of("much regretted", "遗憾较大"), shares(RobustStudy.Event.REGRET)));
        }
        return new Page(
                "robustness",
                typeface,
                language.of("How robust each strategy is", "各策略的稳健程度"),
                language.of("Share of design points and 95 % interval; the lower two of ", "设计点占比与95 %区间；后两项针对")
                        + language.of(study.means().outcomes().get(0).label()) + " · " + source(study, language),
                List.of(),
                Page.grid(
                        panels,
                        ComparisonFrame.ACROSS,
                        IntervalsPanel.height(study.means().strategies())));
    }

    static String source(RobustStudy study, Language language) {
        StoredStudy of = study.means().study();
        int points = study.means().points();
        return language.of(
                points + " design points in " + of.replicates() + " worlds · seed " + of.seed() + " · scenario "
                        + of.scenario() + " · parameters are not calibrated",
                points + "个设计点，" + of.replicates() + "个世界 · 种子 " + of.seed() + " · 情景 " + of.scenario() + " · 参数未校准");
    }

    private List<Share> shares(RobustStudy.Event event) {
        return IntStream.range(0, study.means().strategies())
                .mapToObj(strategy -> study.found(event, strategy)
                        .map(RobustStudy.Found::share)
                        .orElse(new Share(Double.NaN, Double.NaN, Double.NaN)))
                .toList();
    }

    private Panel panel(String heading, List<Share> shares) {
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (int s = 0; s < shares.size(); s++) {
            Share share = shares.get(s);
            bars.add(new IntervalsPanel.Bar(
                    typeface.language().of(study.means().study().names().get(s)),
                    share.value(),
                    share.low(),
                    share.high(),
                    Double.NaN,
                    Ink.of(s),
                    List.of()));
        }
        int names = 6
                + (int) Math.ceil(bars.stream()
                        .mapToDouble(bar -> Page.width(bar.name(), typeface.small()))
                        .max()
                        .orElse(0));
        return new IntervalsPanel(
                heading,
                typeface.language().of("% of points", "点的%"),
                bars,
                100,
                names,
                false,
                List.of(0., 1.),
                typeface);
    }
}

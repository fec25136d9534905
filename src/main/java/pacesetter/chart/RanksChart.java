package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.RanksPanel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** How the regions that are ahead now came there: their ranks over time. */
record RanksChart(StudyResults results, Table ranks, Optional<Domain> chosen, Typeface typeface) {
    /** Regions shown: those ranked first at the last tick. */
    private static final int MOST = 12;

    /** Lowest rank shown: a line below it leaves the picture. */
    private static final int LOWEST = 20;

    Page page() {
        Scenario scenario = results.scenario();
        Language language = typeface.language();
        int regions = scenario.regions().size();
        int last = ranks.rows() - regions;
        List<RanksPanel.Climb> climbs = new ArrayList<>();
        for (int place = 0; place < Math.min(MOST, regions); place++) {
            Region region = scenario.regions().get((int) ranks.value(last + place, ranks.column("region")));
            climbs.add(new RanksPanel.Climb(
                    language.of(region.name()),
                    LeadersChart.color(scenario, region),
                    Ink.stroke(place / 4),
                    points(region.index())));
        }
        List<Page.KeyEntry> key = new ArrayList<>();
        if (scenario.groups().size() > 1) {
            for (Group group : scenario.groups()) {
                key.add(new Page.KeyEntry(Glyph.swatch(Ink.area(group.index())), language.of(group.name())));
            }
        }
        RanksPanel panel = new RanksPanel(
                TimePanel.Frame.of(results, 24, Scale.SHARE, typeface), climbs, Math.min(LOWEST, regions));
        return new Page(
                Chart.RANKS.word(),
                typeface,
                language.of(scenario.tiers().in(new Name("How the {regions} ahead came there", "领先{region}名次的由来"))),
                new Caption(results, language)
                        .of(language.of(chosen.map(domain ->
                                        Name.of("Rank by measured performance in %s", "按“%s”的测得绩效排名", domain.name()))
                                .orElse(new Name("Rank by measured performance, mean over domains", "按各领域平均测得绩效排名")))),
                key,
                List.of(new Page.Row(400, List.of(panel))));
    }

    private List<RanksPanel.Point> points(int region) {
        List<RanksPanel.Point> points = new ArrayList<>();
        for (int row = 0; row < ranks.rows(); row++) {
            if ((int) ranks.value(row, ranks.column("region")) == region) {
                points.add(new RanksPanel.Point(
                        (int) ranks.value(row, ranks.column("tick")), (int) ranks.value(row, ranks.column("rank"))));
            }
        }
        return points;
    }
}

package pacesetter.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Reign;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Dates;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.LeadersPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/** Who leads each named domain over time, in one replicate of one strategy. */
record LeadersChart(StudyResults results, int strategy, String name, Optional<Domain> chosen, Typeface typeface) {
    /** Rows beyond these would be a wall, not a picture. */
    private static final int MOST = 60;

    Page page() {
        Language language = typeface.language();
        Scenario scenario = results.scenario();
        List<LeadersPanel.Entry> entries = new ArrayList<>();
        for (Domain domain : domains()) {
            entries.add(new LeadersPanel.Entry(language.of(domain.name()), spans(domain)));
        }
        int replicates = results.replicates(strategy);
        String subtitle = language.of(scenario.strategies().get(strategy).name())
                + (replicates == 1
                        ? language.of(", the only replicate", "，仅一次重复")
                        : language.of(
                                ", replicate " + results.reigning(strategy) + ", one of " + replicates,
                                "，第" + results.reigning(strategy) + "号重复（共" + replicates + "次）"));
        List<Page.KeyEntry> key = new ArrayList<>();
        if (scenario.groups().size() > 1) {
            for (Group group : scenario.groups()) {
                key.add(new Page.KeyEntry(Glyph.swatch(Ink.area(group.index())), language.of(group.name())));
            }
        }
        List<Color> full = List.of(Ink.area(0), Ink.area(1), Ink.area(2));
        key.add(new Page.KeyEntry(Glyph.stripes(full), language.of("holds the title", "已获命名")));
        key.add(new Page.KeyEntry(
                Glyph.stripes(full.stream().map(Ink::pale).toList()),
                language.of("measured best, no title yet", "测得最优，尚未命名")));
        LeadersPanel panel = new LeadersPanel(Dates.of(results), entries, typeface);
        return new Page(
                name,
                typeface,
                language.of("Who leads each domain", "各领域由谁领跑") + leftOut(entries.size()),
                new Caption(results, language).of(subtitle),
                key,
                List.of(new Page.Row(panel.height(), List.of(panel))));
    }

    /** Says that not all domains have a row. */
    private String leftOut(int shown) {
        int all = results.scenario().domains().size();
        boolean named = results.scenario().domains().stream()
                        .filter(each -> !each.synthetic())
                        .count()
                == shown;
        return chosen.isPresent() || shown == all
                ? ""
                : typeface.language()
                        .of(
                                " (" + shown + " of " + all + (named ? ", without the synthetic ones)" : ")"),
                                "（" + all + "个中的" + shown + "个" + (named ? "，不含合成领域）" : "）"));
    }

    /** The domain chosen, else the named domains; all, if none is named. */
    private List<Domain> domains() {
        if (chosen.isPresent()) {
            return List.of(chosen.get());
        }
        List<Domain> all = results.scenario().domains();
        List<Domain> named = all.stream().filter(domain -> !domain.synthetic()).toList();
        List<Domain> shown = named.isEmpty() ? all : named;
        return shown.subList(0, Math.min(MOST, shown.size()));
    }

    private List<LeadersPanel.Span> spans(Domain domain) {
        List<LeadersPanel.Span> spans = new ArrayList<>();
        for (Reign reign : results.reigns(strategy)) {
            if (reign.domain() == domain.index()) {
                Region region = results.scenario().regions().get(reign.region());
                spans.add(new LeadersPanel.Span(
                        reign, typeface.language().of(region.name()), color(results.scenario(), region)));
            }
        }
        return spans;
    }

    /** The colour of a region: its group's, or where there are none its own, of which several regions may have the same. */
    static Color color(Scenario scenario, Region region) {
        return Ink.area(scenario.tiers().hasGroups() ? region.group() : region.index());
    }
}

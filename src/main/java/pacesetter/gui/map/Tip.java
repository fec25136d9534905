package pacesetter.gui.map;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/** What the pointer tells of a region, as a tooltip. */
record Tip(MapCanvas.Scene scene, Language language) {

    String of(int region) {
        Scenario scenario = scene.seen().scenario();
        Region described = scenario.regions().get(region);
        List<String> lines = new ArrayList<>();
        lines.add("<b>" + escaped(language.of(described.name())) + "</b>"
                + scenario.groupOf(described)
                        .map(group -> ", " + escaped(language.of(group.name())))
                        .orElse(""));
        lines.add(escaped(scene.coloring().heading()
                + language.of(": ", "：")
                + scene.coloring().values().get(region)));
        if (scene.choice().domain().isPresent()) {
            inDomain(region, scene.choice().domain().getAsInt(), lines);
        } else {
            overall(region, lines);
        }
        return "<html>" + String.join("<br>", lines) + "</html>";
    }

    private void inDomain(int region, int domain, List<String> lines) {
        Snapshot seen = scene.seen();
        String standing = language.of(Standing.of(seen, region, domain).word());
        List<String> status = new ArrayList<>();
        if (!standing.equals(scene.coloring().values().get(region))) {
            status.add(standing); // else the colour has said it
        }
        if (seen.adoptedTick(region, domain) >= 0) {
            status.add(language.of("first adopted ", "首次采用") + seen.endOf(seen.adoptedTick(region, domain)));
        }
        int source = seen.source(region, domain);
        if (source >= 0) {
            status.add(language.of("from ", "学自")
                    + language.of(seen.scenario().regions().get(source).name()));
        }
        if (!status.isEmpty()) {
            lines.add(escaped(String.join(language.of(", ", "，"), status)));
        }
        lines.add(language.of("performance ", "绩效")
                + Rounded.two(seen.performance(region, domain))
                + language.of(", measured ", "，测得")
                + Rounded.two(seen.measured(region, domain))
                + language.of(", satisfaction ", "，满意度")
                + Rounded.percent(seen.satisfaction(region, domain))
                + language.of(", rank ", "，第")
                + seen.rank(region, domain)
                + language.of(" of " + seen.regions(), "名/" + seen.regions()));
        for (Domain.Indicator indicator : seen.scenario().domains().get(domain).indicators()) {
            lines.add(escaped(language.of(indicator.quantity())
                    + language.of(": ", "：")
                    + Rounded.three(seen.indicator(region, domain, indicator))));
        }
        for (Lead lead : Lead.values()) {
            if (seen.leader(lead, domain) == region) {
                lines.add("<i>" + lead.text(language) + "</i>");
            }
        }
    }

    private void overall(int region, List<String> lines) {
        List<String> leads = new ArrayList<>();
        for (Lead lead : Lead.values()) {
            leads.add(lead.text(language) + " " + scene.seen().leads(lead, region));
        }
        lines.add(language.of("Domains led: ", "领跑的领域：") + String.join(language.of(", ", "，"), leads));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

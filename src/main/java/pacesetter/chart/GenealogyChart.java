package pacesetter.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacesetter.analysis.Genealogy;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Dates;
import pacesetter.chart.panel.GenealogyPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Who learned from whom in a domain, in one replicate of one strategy: the tree of versions over time. */
record GenealogyChart(StudyResults results, int strategy, Genealogy genealogy, boolean chosen, Typeface typeface) {
    /** Rows beyond these would be a wall, not a picture. */
    private static final int MOST = 36;

    /**
     * The genealogy of a domain; without one, of the domain with the most overtakes of the title (of the measured lead if none
     * is listed), then the most versions copied, then the first, among the named domains if one is named. Absent where nothing was published or copied.
     */
    static Optional<GenealogyChart> of(StudyResults results, int strategy, Optional<Domain> domain, Typeface typeface) {
        List<Domain> domains = results.scenario().domains();
        boolean named = domains.stream().anyMatch(each -> !each.synthetic());
        return results.genealogies(strategy).stream()
                .filter(each -> domain.isPresent()
                        ? each.domain() == domain.get().index()
                        : !(named && domains.get(each.domain()).synthetic()))
                .filter(each -> each.nodes().stream().anyMatch(node -> told(each, node)))
                .max(Comparator.comparing(Genealogy::isTitled)
                        .thenComparingLong(Genealogy::overtakes)
                        .thenComparingLong(GenealogyChart::copied)
                        .thenComparing(each -> -each.domain()))
                .map(each -> new GenealogyChart(results, strategy, each, domain.isPresent(), typeface));
    }

    private static long copied(Genealogy genealogy) {
        return genealogy.nodes().stream().filter(node -> node.copies() > 0).count();
    }

    /** Whether there is something to tell of a version: it was copied, or something happened to it. */
    private static boolean told(Genealogy genealogy, Genealogy.Node node) {
        return node.copies() > 0 || genealogy.marks().stream().anyMatch(mark -> mark.version() == node.id());
    }

    Page page() {
        Language language = typeface.language();
        Scenario scenario = results.scenario();
        Domain domain = scenario.domains().get(genealogy.domain());
        List<GenealogyPanel.Row> rows = rows();
        int left = genealogy.nodes().size() - rows.size();
        List<Page.KeyEntry> key = new ArrayList<>();
        if (scenario.groups().size() > 1) {
            Set<Integer> shown = new TreeSet<>();
            rows.stream()
                    .filter(row -> row.node().region() >= 0)
                    .forEach(row -> shown.add(
                            scenario.regions().get(row.node().region()).group()));
            for (int group : shown) {
                Group of = scenario.groups().get(group);
                key.add(new Page.KeyEntry(Glyph.swatch(Ink.area(group)), language.of(of.name())));
            }
        }
        key.add(new Page.KeyEntry(Glyph.point(Ink.GREY), language.of("first published or copied", "首次登载或被学")));
        for (Genealogy.Kind kind : Genealogy.Kind.values()) {
            if (rows.stream().anyMatch(row -> row.marks().stream().anyMatch(mark -> mark.kind() == kind))) {
                key.add(new Page.KeyEntry(GenealogyPanel.glyph(kind), language.of(meaning(kind))));
            }
        }
        key.add(new Page.KeyEntry(
                Glyph.line(new Ink(Ink.BLACK, new BasicStroke(1f))),
                language.of("made from (dashed: a further source)", "源自（虚线：另一来源）")));
        key.add(new Page.KeyEntry(
                Glyph.swatch(Ink.pale(Ink.BLACK)),
                language.of(scenario.tiers().in(new Name("as thick as {regions} carry it", "粗细为持有{region}数")))
                        + language.of(" (full: all ", "（最粗：全部")
                        + scenario.regions().size()
                        + language.of(")", "个）")));
        GenealogyPanel panel =
                new GenealogyPanel(Dates.of(results), scenario.regions().size(), rows, typeface);
        return new Page(
                Chart.GENEALOGY.word(),
                typeface,
                language.of("Who learned from whom: ", "谁向谁学：") + language.of(domain.name()),
                new Caption(results, language).of(subtitle(left)),
                key,
                List.of(new Page.Row(panel.height(), List.of(panel))));
    }

    private Name meaning(Genealogy.Kind kind) {
        return switch (kind) {
            case LISTING -> new Name("listed in the journal", "登载");
            case OVERTAKE ->
                genealogy.isTitled()
                        ? new Name("listed, and takes the title from another", "登载并反超领跑")
                        : new Name("takes the measured lead from another", "测得反超");
            case STANDARD -> new Name("made a standard, from one or several", "融合为标准");
            case LEFT_BEHIND -> new Name("standard left behind by a leader", "标准被领跑者超越");
        };
    }

    private String subtitle(int left) {
        Language language = typeface.language();
        String rule = chosen ? "" : language.of("The domain with most overtakes, ", "反超最多的领域，");
        return rule
                + language.of(results.scenario().strategies().get(strategy).name())
                + language.of(", replicate ", "，第")
                + results.reigning(strategy)
                + language.of("", "号重复")
                + (left == 0
                        ? ""
                        : language.of(" · not shown: ", " · 未显示：")
                                + left
                                + language.of(left == 1 ? " version" : " versions", "个版本"));
    }

    /** The versions worth a row, each below the one it was made from. */
    List<GenealogyPanel.Row> rows() {
        Map<Integer, Genealogy.Node> nodes = new HashMap<>();
        genealogy.nodes().forEach(node -> nodes.put(node.id(), node));
        Set<Integer> shown = new HashSet<>();
        genealogy.nodes().stream()
                .filter(node -> told(genealogy, node))
                .sorted(Comparator.<Genealogy.Node>comparingInt(node -> marked(node.id()) ? 0 : 1)
                        .thenComparingInt(node -> -node.copies()))
                .limit(MOST)
                .forEach(node -> shown.add(node.id()));
        List<GenealogyPanel.Row> rows = new ArrayList<>();
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (Genealogy.Node node : genealogy.nodes()) {
            if (shown.contains(node.id())) {
                int parent =
                        node.parents().isEmpty() ? -1 : ancestor(node.parents().get(0), nodes, shown);
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(node.id());
            }
        }
        descend(-1, children, nodes, shown, rows);
        return rows;
    }

    private boolean marked(int version) {
        return genealogy.marks().stream().anyMatch(mark -> mark.version() == version);
    }

    private void descend(
            int parent,
            Map<Integer, List<Integer>> children,
            Map<Integer, Genealogy.Node> nodes,
            Set<Integer> shown,
            List<GenealogyPanel.Row> rows) {
        for (int id : children.getOrDefault(parent, List.of())) {
            Genealogy.Node node = nodes.get(id);
            if (node == null) {
                continue;
            }
            List<Integer> parents = node.parents().stream()
                    .map(each -> ancestor(each, nodes, shown))
                    .filter(each -> each >= 0)
                    .distinct()
                    .toList();
            rows.add(new GenealogyPanel.Row(node, name(node), color(node), parents, marks(id)));
            descend(id, children, nodes, shown, rows);
        }
    }

    /** The nearest shown version in the line of first parents, −1 if none. */
    private static int ancestor(int version, Map<Integer, Genealogy.Node> nodes, Set<Integer> shown) {
        int id = version;
        while (id >= 0 && !shown.contains(id)) {
            Genealogy.Node node = nodes.get(id);
            id = node == null || node.parents().isEmpty() ? -1 : node.parents().get(0);
        }
        return id;
    }

    private List<Genealogy.Mark> marks(int version) {
        return genealogy.marks().stream()
                .filter(mark -> mark.version() == version)
                .toList();
    }

    private String name(Genealogy.Node node) {
        Language language = typeface.language();
        if (node.region() < 0) {
            return marks(node.id()).stream().anyMatch(mark -> mark.kind() == Genealogy.Kind.STANDARD)
                    ? language.of(Term.STANDARD)
                    : language.of(Term.DEPARTMENT);
        }
        return language.of(results.scenario().regions().get(node.region()).name());
    }

    private Color color(Genealogy.Node node) {
        if (node.region() < 0) {
            return Ink.GREY;
        }
        Region region = results.scenario().regions().get(node.region());
        return LeadersChart.color(results.scenario(), region);
    }
}

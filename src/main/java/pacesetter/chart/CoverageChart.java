package pacesetter.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TargetsPanel;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** How far practices have spread, and how that compares with what was observed. */
record CoverageChart(StudyResults results, Optional<Domain> chosen, Typeface typeface) {
    private static final Set<Quantity> SHARES =
            EnumSet.of(Quantity.COVERED, Quantity.ADOPTED, Quantity.IN_FORCE, Quantity.DELIVERED, Quantity.ITEMS);

    /** What the axis of a coverage says. */
    static final Name SHARE = new Name("share of {regions}, mean over domains", "{region}占比，各领域平均");

    private static final int SERIES_HEIGHT = 260;
    private static final int SERIES_ROOM = 60; // heading and dates
    private static final int LINE = 12; // of a name beside the end of its series
    private static final int LABEL_WIDTH = 100;

    Page page() {
        Language language = typeface.language();
        Scenario scenario = results.scenario();
        List<Target> targets = scenario.targets().stream()
                .filter(target -> SHARES.contains(target.quantity()) && !target.isDerived())
                .filter(target ->
                        chosen.isEmpty() || target.domain() == chosen.get().index())
                .toList();
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(
                Math.max(
                        SERIES_HEIGHT, SERIES_ROOM + LINE * results.strategies().size()),
                results.strategies().size() == 1 ? together(targets) : apart(targets)));
        groupsPanel().ifPresent(panel -> rows.add(new Page.Row(SERIES_HEIGHT, List.of(panel))));
        ObservedPanels observed = new ObservedPanels(results, typeface, this::label);
        if (!observed.panels().isEmpty()) {
            rows.add(new Page.Row(SERIES_HEIGHT, observed.panels()));
        }
        int targetsHeight = targets.isEmpty()
                ? 0
                : 34 + targets.size() * Math.max(14, 5 * results.strategies().size());
        if (!targets.isEmpty()) {
            rows.add(new Page.Row(targetsHeight, List.of(targetsPanel(targets))));
        }
        Name regions = scenario.tiers().counted(scenario.regions().size());
        return new Page(
                Chart.COVERAGE.word(),
                typeface,
                language.of(
                        "Spread of new practices over " + regions.en() + " in "
                                + domains().en(),
                        domains().zh() + "的新做法在" + regions.zh() + "的推广"),
                new Caption(results, language).ofBands(),
                Stream.of(new Watched(results, typeface.language()).key(), key(targets), observed.key())
                        .flatMap(List::stream)
                        .toList(),
                rows);
    }

    /** The domain chosen, or how many there are. */
    private Name domains() {
        int all = results.scenario().domains().size();
        return chosen.map(domain ->
                        new Name(domain.name().en(), "“" + domain.name().zh() + "”"))
                .orElse(new Name(Count.of(all, "reform domain"), all + "个改革领域"));
    }

    /** What a share is of, and which domains its mean is over, where those are not all. */
    private Name share(boolean ofOne) {
        int counted = results.scenario().domainsWithRoom().length;
        Name mean = counted == results.scenario().domains().size()
                ? SHARE
                : new Name(
                        "share of {regions}, mean over the " + Count.of(counted, "domain") + " with room at the start",
                        "{region}占比，起初有推广余地的" + counted + "个领域平均");
        return results.scenario().tiers().in(ofOne ? new Name("share of {regions}", "{region}占比") : mean);
    }

    private List<Panel> together(List<Target> targets) {
        Language language = typeface.language();
        int strategy = results.strategies().get(0);
        Watched watched = new Watched(results, typeface.language());
        List<TimePanel.Line> lines =
                new ArrayList<>(watched.lines(language.of(Term.COVERED), strategy, reading("covered"), Ink.of(0)));
        lines.addAll(watched.lines(language.of(Term.DELIVERED), strategy, reading("delivered"), Ink.of(1)));
        String heading =
                chosen.map(domain -> language.of(domain.name()) + " · ").orElse("") + name(strategy);
        return List.of(panel(heading, lines, marks(targets)));
    }

    /** The province's series, or those of the domain chosen. */
    private Watched.Reading reading(String column) {
        return (of, arm) -> chosen.map(domain -> of.ofDomain(domain, column)).orElseGet(() -> of.series(arm, column));
    }

    /** How a run that is watched covers its groups, over all domains. */
    private Optional<Panel> groupsPanel() {
        Language language = typeface.language();
        List<TimePanel.Line> lines = new ArrayList<>();
        for (Group group : results.scenario().groups()) {
            Band band = results.ofGroup(group, "covered");
            if (!band.isEmpty()) {
                Ink ink = new Ink(Ink.area(group.index()), Ink.of(group.index()).stroke());
                lines.addAll(new Watched(results, typeface.language())
                        .lines(language.of(group.name()), 0, (of, arm) -> of.ofGroup(group, "covered"), ink));
            }
        }
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new TimePanel(
                        language.of(results.scenario()
                                .tiers()
                                .in(new Name("Covered, by {group}, all domains", "覆盖，按{group}，全部领域"))),
                        language.of(share(false)),
                        TimePanel.Frame.of(results, 36, Scale.SHARE, typeface),
                        lines,
                        List.of(),
                        List.of()));
    }

    private List<Panel> apart(List<Target> targets) {
        Language language = typeface.language();
        return List.of(
                panel(language.of("Covered: in force or delivered", "覆盖：落地或见效"), lines("covered"), marks(targets)),
                panel(language.of("Delivered, by whatever way", "见效：无论以何种方式"), lines("delivered"), List.of()));
    }

    private TimePanel panel(String heading, List<TimePanel.Line> lines, List<TimePanel.Mark> marks) {
        Language language = typeface.language();
        String quantity = language.of(share(chosen.isPresent()));
        if (!marks.isEmpty()) {
            quantity += language.of("; marks: single domains, below", "；标记：单个领域，见下");
        }
        return new TimePanel(
                heading, quantity, TimePanel.Frame.of(results, 36, Scale.SHARE, typeface), lines, marks, List.of());
    }

    private List<TimePanel.Line> lines(String column) {
        List<TimePanel.Line> lines = new ArrayList<>();
        for (int strategy : results.strategies()) {
            String label = label(lines.size());
            lines.add(new TimePanel.Line(label, results.series(strategy, column), Ink.of(lines.size())));
        }
        return lines;
    }

    /** What stands at the end of the line of the n-th strategy. */
    private String label(int position) {
        return isNumbered()
                ? String.valueOf(position + 1)
                : name(results.strategies().get(position));
    }

    /** Whether lines end in numbers that the key explains, because a name would take too much of the picture. */
    private boolean isNumbered() {
        return results.strategies().size() > 1
                && results.strategies().stream()
                        .anyMatch(strategy -> Page.width(name(strategy), typeface.small()) > LABEL_WIDTH);
    }

    private String name(int strategy) {
        return typeface.language()
                .of(results.scenario().strategies().get(strategy).name());
    }

    /** Observed coverage at its date; the numbers are those of the rows below. */
    private List<TimePanel.Mark> marks(List<Target> targets) {
        List<TimePanel.Mark> marks = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.quantity() == Quantity.COVERED && target.tick() >= 0 && target.tick() < results.horizon()) {
                for (double observed : target.ends()) {
                    marks.add(new TimePanel.Mark(
                            results.scenario().calendar().endOf(target.tick()),
                            observed,
                            Glyph.observed(target.use()),
                            String.valueOf(i + 1)));
                }
            }
        }
        return marks;
    }

    private TargetsPanel targetsPanel(List<Target> targets) {
        Language language = typeface.language();
        List<TargetsPanel.Entry> entries = new ArrayList<>();
        for (Target target : targets) {
            List<TargetsPanel.Simulated> simulated = new ArrayList<>();
            for (int strategy : results.strategies()) {
                simulated.add(new TargetsPanel.Simulated(results.target(strategy, target), Ink.of(simulated.size())));
            }
            String label = (entries.size() + 1) + "  " + language.of(target.name()) + language.of(", ", "，")
                    + quantity(target.quantity());
            entries.add(new TargetsPanel.Entry(target, label, simulated));
        }
        return new TargetsPanel(
                language.of("Targets: observed and simulated", "目标：观测值与模拟值"),
                entries,
                language.of("beyond the simulated dates", "超出模拟日期"),
                typeface);
    }

    private String quantity(Quantity quantity) {
        Language language = typeface.language();
        return switch (quantity) {
            case COVERED -> language.of(Term.COVERED);
            case ADOPTED -> language.of(Term.ADOPTED);
            case IN_FORCE -> language.of(Term.IN_FORCE);
            case DELIVERED -> language.of(Term.DELIVERED);
            case ITEMS -> language.of("share of items", "事项占比");
            case LISTED,
                    STANDARDS,
                    NATIONAL_UPTAKE,
                    TITLED,
                    TRUE_LEAD,
                    BEST_INDICATOR,
                    HANDOVERS,
                    HALF_ADOPTED,
                    ORDER -> throw new IllegalArgumentException(quantity + " is no share of regions or items");
        };
    }

    /** The sign of what was observed. */
    static Page.KeyEntry observed(Target.Use use, Language language) {
        String text = switch (use) {
            case CALIBRATION -> language.of("observed, for calibration", "观测值，用于校准");
            case HELD_OUT -> language.of("observed, held out", "观测值，留作检验");
            case SEEN -> language.of("observed, seen before", "观测值，已看过");
            case CHECK -> language.of("observed, weak check", "观测值，弱检验");
            case CONTEXT -> language.of("observed, context", "观测值，背景参照");
        };
        return new Page.KeyEntry(Glyph.observed(use), text);
    }

    private List<Page.KeyEntry> key(List<Target> targets) {
        Language language = typeface.language();
        List<Page.KeyEntry> key = new ArrayList<>();
        if (isNumbered()) {
            for (int strategy : results.strategies()) {
                key.add(new Page.KeyEntry(Glyph.line(Ink.of(key.size())), (key.size() + 1) + "  " + name(strategy)));
            }
        }
        if (targets.isEmpty()) {
            return key;
        }
        for (Target.Use use : Target.Use.values()) {
            if (targets.stream().anyMatch(target -> target.use() == use)) {
                key.add(observed(use, language));
            }
        }
        key.add(new Page.KeyEntry(
                Glyph.whisker(results.strategies().size() == 1 ? Ink.of(0).color() : Ink.GREY),
                results.replicates(results.strategies().get(0)) == 1
                        ? language.of("simulated", "模拟值")
                        : language.of("simulated, mean and 10–90%", "模拟值，均值与10–90%")));
        return key;
    }
}

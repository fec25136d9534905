package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import pacesetter.analysis.Company;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.chart.ChartBook;
import pacesetter.chart.Picture;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.LeadChanges;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;

/** The charts of the run in the window, a tab each; only the one that is seen is drawn, a few times a second. */
final class Charts extends JPanel {
    /** Least time between two drawings while the run plays, in nanoseconds. */
    private static final long FRAME = 150_000_000;

    /** Copying events takes longer: the genealogy is drawn at most so often while the run plays, in nanoseconds. */
    private static final long SLOW_FRAME = 1_000_000_000;

    /** What charts are drawn from. */
    private record Seen(Glance run, Optional<Glance> ghost, Table ranks, List<StudyResults.Note> notes) {}

    /** What is recorded of a run. */
    private record Glance(RunResult.Completed recorded, LeadChanges leads) {
        StudyResults alone() {
            StudyResults results = new StudyResults(recorded.run().scenario());
            results.watch(recorded, leads);
            return results;
        }
    }

    private final WindowWords words;
    private final Player player;
    private final DomainChoice choice;
    private final Beside company;
    private final JTabbedPane tabs = new StillTabs();
    private final Map<Chart, ChartPane> panes = new EnumMap<>(Chart.class);
    private Optional<Seen> seen = Optional.empty();
    private long looked;

    /** Gives a run what it is seen beside, its ghost's numbers given. */
    interface Beside {
        Company of(Optional<StudyResults> ghost);
    }

    /** @param first the chart on top at the beginning */
    Charts(
            WindowWords words,
            Player player,
            DomainChoice choice,
            PeriodChoice period,
            Beside company,
            Dialogs dialogs,
            Chart first) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        this.choice = choice;
        this.company = company;
        for (Chart chart : Chart.values()) {
            ChartPane pane = new ChartPane(words, dialogs, period, () -> data(chart));
            panes.put(chart, pane);
            tabs.addTab(chart.word(), pane);
        }
        add(tabs);
        tabs.addChangeListener(event -> lookSoon());
        choice.onChange(this::lookSoon);
        words.listen(() -> {
            for (Chart chart : Chart.values()) {
                tabs.setTitleAt(chart.ordinal(), words.of(chart.title()));
                tabs.setToolTipTextAt(chart.ordinal(), words.of(chart.about()));
            }
            draw();
        });
        player.onFrame(this::look);
        addHierarchyListener(event -> {
            boolean changed = (event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0;
            if (changed && isShowing() && player.state() != Player.State.PLAYING) {
                look(); // while it plays the next look does
            }
        });
        select(first);
    }

    /** The chart on top. */
    ChartPane top() {
        return panes.values().stream()
                .filter(pane -> pane == tabs.getSelectedComponent())
                .findFirst()
                .orElseThrow();
    }

    /** Brings a chart to the top. */
    void select(Chart chart) {
        tabs.setSelectedIndex(chart.ordinal());
    }

    private Optional<Domain> domain() {
        return choice.domain().stream()
                .mapToObj(player.run().scenario().domains()::get)
                .findFirst();
    }

    /** Looks now, or as soon as no tick is under way. */
    private void lookSoon() {
        if (player.state() == Player.State.PLAYING) {
            looked = 0;
        } else {
            look();
        }
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - looked >= (chart() == Chart.GENEALOGY ? SLOW_FRAME : FRAME))) {
            looked = System.nanoTime();
            seen = player.run().ticks() == 0 ? Optional.empty() : Optional.of(glance());
            draw();
        }
    }

    /** Draws what was seen last. */
    private void draw() {
        ChartPane pane = top();
        if (!pane.isFrozen()) {
            picture(chart()).ifPresentOrElse(pane::show, () -> pane.show(nothing()));
        }
    }

    /** Only the genealogy needs more than a glance, and only a domain's turnover its changes of leads. */
    private Seen glance() {
        LiveRun run = player.run();
        boolean counts = chart() == Chart.TURNOVER && choice.domain().isPresent();
        return new Seen(
                new Glance(
                        chart() == Chart.GENEALOGY ? run.whole() : run.glance(),
                        counts ? run.leads() : LeadChanges.NONE),
                run.ghost()
                        .map(before -> new Glance(before.open().glance(), counts ? before.leads() : LeadChanges.NONE)),
                run.ranks(choice.domain()),
                run.notes());
    }

    private Chart chart() {
        return Chart.values()[tabs.getSelectedIndex()];
    }

    private String nothing() {
        return seen.isEmpty() ? words.of("chart.empty") : words.of(chart().nothing());
    }

    private Optional<Picture> picture(Chart chart) {
        return seen.flatMap(last -> {
            StudyResults results = last.run().alone();
            results.reachTo(last.run().recorded().run().ticks());
            last.notes().forEach(results::add);
            results.accompany(company.of(last.ghost().map(Glance::alone)));
            return ChartBook.one(chart, results, last.ranks(), domain(), words.language());
        });
    }

    /** Draws again what was seen last: there are more worlds beside it. */
    void refresh() {
        if (isShowing() && player.state() != Player.State.PLAYING) {
            draw(); // while it plays the next look does
        }
    }

    /** The numbers behind a chart. */
    private Optional<Table> data(Chart chart) {
        return seen.map(last -> chart.data(last.run().recorded(), last.ranks()));
    }
}

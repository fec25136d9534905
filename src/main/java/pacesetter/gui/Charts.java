package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import pacesetter.analysis.Digest;
import pacesetter.chart.ChartBook;
import pacesetter.chart.Picture;
import pacesetter.chart.RanksChart;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Words;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;

/** The charts of the run in the window, a tab each; only the one that is seen is drawn, a few times a second. */
final class Charts extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Least time between two drawings while the run plays, in nanoseconds. */
    private static final long FRAME = 150_000_000;

    private static final String RANKS = "ranks";
    private static final String GENEALOGY = "genealogy";

    /** Copying events takes longer: the genealogy is drawn at most so often while the run plays, in nanoseconds. */
    private static final long SLOW_FRAME = 1_000_000_000;

    /** The kinds of charts, by the names of their pictures, in order. */
    private static final List<String> KINDS =
            List.of("coverage", "turnover", "leaders", RANKS, "indicators", GENEALOGY);

    /** What charts are drawn from. */
    private record Seen(RunResult.Completed recorded, Table ranks, List<Digest.Note> notes) {}

    private final transient Words words;
    private final transient Player player;
    private final JComboBox<String> domain = new JComboBox<>();
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient Map<String, ChartPane> panes = new LinkedHashMap<>();
    private transient Optional<Seen> seen = Optional.empty();
    private long looked;

    /** @param first the chart on top at the beginning */
    Charts(Words words, Player player, Dialogs dialogs, String first) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        for (String kind : KINDS) {
            ChartPane pane = new ChartPane(words, dialogs, () -> data(kind));
            panes.put(kind, pane);
            tabs.addTab(kind, pane);
        }
        add(tabs);
        tabs.addChangeListener(event -> {
            if (player.state() == Player.State.PLAYING) {
                looked = 0; // the next look draws it
            } else {
                look();
            }
        });
        domain.setName("genealogy.domain");
        domain.addActionListener(event -> draw());
        pane(GENEALOGY).addChoice(domain);
        words.listen(() -> {
            for (int i = 0; i < KINDS.size(); i++) {
                tabs.setTitleAt(i, words.of("chart." + KINDS.get(i)));
                tabs.setToolTipTextAt(i, words.of("chart." + KINDS.get(i) + ".tip"));
            }
            nameDomains();
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

    private ChartPane pane(String kind) {
        return Optional.ofNullable(panes.get(kind)).orElseThrow();
    }

    /** Brings a chart to the top. */
    void select(String kind) {
        tabs.setSelectedIndex(KINDS.indexOf(kind));
    }

    /** Chooses whose genealogy is shown: the most contested domain's, or one by name. */
    private void nameDomains() {
        int chosen = Math.max(0, domain.getSelectedIndex());
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        names.addElement(words.of("chart.genealogy.any"));
        player.run().scenario().domains().forEach(each -> names.addElement(words.of(each.name())));
        names.setSelectedItem(names.getElementAt(chosen));
        domain.setModel(names);
        domain.setToolTipText(words.of("chart.genealogy.domain.tip"));
    }

    private Optional<Domain> domain() {
        int chosen = domain.getSelectedIndex();
        return chosen <= 0
                ? Optional.empty()
                : Optional.of(player.run().scenario().domains().get(chosen - 1));
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - looked >= (kind().equals(GENEALOGY) ? SLOW_FRAME : FRAME))) {
            looked = System.nanoTime();
            seen = player.run().weeks() == 0 ? Optional.empty() : Optional.of(glance());
            draw();
        }
    }

    /** Draws what was seen last. */
    private void draw() {
        ChartPane pane = top();
        if (!pane.isFrozen()) {
            picture(kind()).ifPresentOrElse(pane::show, () -> pane.show(words.of(empty())));
        }
    }

    /** Only the genealogy needs more than a glance. */
    private Seen glance() {
        LiveRun run = player.run();
        RunResult.Completed recorded = kind().equals(GENEALOGY) ? run.whole() : run.glance();
        return new Seen(recorded, run.ranks(), run.notes());
    }

    private String kind() {
        return KINDS.get(tabs.getSelectedIndex());
    }

    private String empty() {
        return seen.isEmpty() ? "chart.empty" : "chart." + kind() + ".empty";
    }

    private Optional<Picture> picture(String kind) {
        return seen.flatMap(last -> {
            Digest digest = new Digest(last.recorded().run().scenario());
            digest.add(last.recorded());
            digest.reachTo(last.recorded().run().weeks());
            last.notes().forEach(digest::add);
            if (kind.equals(RANKS)) {
                return Optional.of(RanksChart.of(digest, last.ranks(), words.language()));
            }
            return new ChartBook(digest, words.language(), domain())
                    .pictures().stream()
                            .filter(picture -> picture.name().equals(kind))
                            .findFirst();
        });
    }

    /** The numbers behind a chart. */
    private Optional<Table> data(String kind) {
        return seen.map(last -> switch (kind) {
            case "leaders" -> last.recorded().domains();
            case "indicators" -> last.recorded().indicators();
            case RANKS -> last.ranks();
            case GENEALOGY -> last.recorded().versions();
            default -> last.recorded().series();
        });
    }
}

package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import pacesetter.analysis.Digest;
import pacesetter.chart.ChartBook;
import pacesetter.chart.Picture;
import pacesetter.run.RunResult;
import pacesetter.run.Table;

/** The charts of the run in the window, a tab each; only the one that is seen is drawn, a few times a second. */
final class Charts extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Least time between two drawings while the run plays, in nanoseconds. */
    private static final long FRAME = 150_000_000;

    /** The kinds of charts, by the names of their pictures, in order. */
    private static final List<String> KINDS = List.of("coverage", "turnover", "leaders", "indicators");

    private final transient Words words;
    private final transient Player player;
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient Map<String, ChartPane> panes = new LinkedHashMap<>();
    private transient Optional<RunResult.Completed> seen = Optional.empty();
    private long looked;

    Charts(Words words, Player player, Dialogs dialogs) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        for (String kind : KINDS) {
            ChartPane pane = new ChartPane(words, dialogs, () -> data(kind));
            panes.put(kind, pane);
            tabs.addTab(kind, pane);
        }
        add(tabs);
        tabs.addChangeListener(event -> draw());
        words.listen(() -> {
            for (int i = 0; i < KINDS.size(); i++) {
                tabs.setTitleAt(i, words.of("chart." + KINDS.get(i)));
                tabs.setToolTipTextAt(i, words.of("chart." + KINDS.get(i) + ".tip"));
            }
            draw();
        });
        player.onFrame(this::look);
    }

    /** The chart on top. */
    ChartPane top() {
        return panes.values().stream()
                .filter(pane -> pane == tabs.getSelectedComponent())
                .findFirst()
                .orElseThrow();
    }

    /** Brings a chart to the top. */
    void select(String kind) {
        tabs.setSelectedIndex(KINDS.indexOf(kind));
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - looked >= FRAME)) {
            looked = System.nanoTime();
            seen = player.run().weeks() == 0
                    ? Optional.empty()
                    : Optional.of(player.run().glance());
            draw();
        }
    }

    /** Draws what was seen last. */
    private void draw() {
        ChartPane pane = top();
        if (!pane.isFrozen()) {
            picture(KINDS.get(tabs.getSelectedIndex()))
                    .ifPresentOrElse(pane::show, () -> pane.show(words.of("chart.empty")));
        }
    }

    private Optional<Picture> picture(String kind) {
        return seen.flatMap(recorded -> {
            Digest digest = new Digest(recorded.run().scenario());
            digest.add(recorded);
            digest.reachTo(recorded.run().weeks());
            player.run().notes().forEach(digest::add);
            return new ChartBook(digest, words.language())
                    .pictures().stream()
                            .filter(picture -> picture.name().equals(kind))
                            .findFirst();
        });
    }

    /** The numbers behind a chart. */
    private Optional<Table> data(String kind) {
        return seen.map(recorded -> switch (kind) {
            case "leaders" -> recorded.domains();
            case "indicators" -> recorded.indicators();
            default -> recorded.series();
        });
    }
}

package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CopiedCells;
import pacesetter.gui.map.NamedBars;
import pacesetter.model.Happening;
import pacesetter.run.Chronicle;
import pacesetter.run.Explanation;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;

/** What has happened, in sentences, by topic, place and domain; and why a region adopted. */
final class LogPanel extends JPanel {
    /** Least time between two looks while the run plays, in nanoseconds. */
    private static final long FRAME = 500_000_000;

    private final WindowWords words;
    private final Player player;
    private final DomainChoice domain;
    private final Consumer<Chronicle.Event> chosen;
    private final JComboBox<String> topic = new JComboBox<>();
    private final JComboBox<String> place = new JComboBox<>();
    private final LogTable rows;
    private final JTable table;
    private final NamedBars bars = new NamedBars("log.motive");
    private List<Chronicle.Event> events = List.of(); // the furthest this run has come, even after going back
    private Run of;
    private boolean telling;
    private long looked;
    private final LatestErrand asking = new LatestErrand();

    /** @param chosen takes an event that the user chooses */
    LogPanel(WindowWords words, Player player, DomainChoice domain, Consumer<Chronicle.Event> chosen) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        this.domain = domain;
        this.chosen = chosen;
        of = player.run().run();
        rows = new LogTable(words, player.run().scenario());
        table = new JTable(rows) {
            @Override
            public String getToolTipText(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                String sentence = row < 0 ? "" : String.valueOf(rows.getValueAt(row, 1)); // cut where there is no room
                return words.tip(sentence, words.of("log.tip"));
            }
        };
        topic.setName("log.topic");
        place.setName("log.place");
        table.setName("log");
        table.setTransferHandler(new CopiedCells());
        table.setAutoResizeMode(JTable.AUTO_RESIZE_LAST_COLUMN);
        table.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "choose");
        table.getActionMap().put("choose", Act.of(this::choose));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                choose();
            }
        });
        Component head = WrappedRow.of(topic, place);
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                keepInSight(); // the bars have taken room
            }
        });
        add(scroll);
        add(bars, BorderLayout.SOUTH);
        topic.addActionListener(event -> filter());
        place.addActionListener(event -> filter());
        domain.onChange(this::filter);
        player.onFrame(this::look);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                look();
            }
        });
        words.listen(this::name);
    }

    /** The rows that are shown. */
    LogTable rows() {
        return rows;
    }

    NamedBars bars() {
        return bars;
    }

    private void name() {
        telling = true;
        int topicBefore = Math.max(0, topic.getSelectedIndex());
        int placeBefore = Math.max(0, place.getSelectedIndex());
        DefaultComboBoxModel<String> topics = new DefaultComboBoxModel<>();
        for (LogTopic each : LogTopic.values()) {
            topics.addElement(words.of(each.key()));
        }
        topic.setModel(topics);
        topic.setSelectedIndex(topicBefore);
        topic.setToolTipText(words.of("log.topic.tip"));
        DefaultComboBoxModel<String> places = new DefaultComboBoxModel<>();
        places.addElement(words.of("log.everywhere"));
        Scenario scenario = player.run().scenario();
        scenario.groups().forEach(group -> places.addElement(words.of(group.name())));
        scenario.regions().forEach(region -> places.addElement(words.of(region.name())));
        place.setModel(places);
        place.setSelectedIndex(placeBefore);
        place.setToolTipText(words.of("log.place.tip"));
        table.setToolTipText(words.of("log.tip"));
        telling = false;
        rows.fireTableStructureChanged();
        table.getColumnModel().getColumn(0).setPreferredWidth(90);
        table.getColumnModel().getColumn(0).setMaxWidth(110);
        bars.show(words.of("log.why"));
        filter();
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - looked >= FRAME)) {
            looked = System.nanoTime();
            LiveRun run = player.run();
            List<Chronicle.Event> now = run.chronicle().events();
            boolean another = !run.run().equals(of);
            if (another) {
                asking.forget(); // what moved a region in the run before says nothing of this one
                bars.show(words.of("log.why"));
            }
            if (another || now.size() > events.size()) {
                of = run.run();
                events = new ArrayList<>(now);
                filter();
            }
        }
    }

    private void filter() {
        if (!telling) {
            LogTopic wanted = LogTopic.values()[topic.getSelectedIndex()];
            Scenario scenario = of.scenario();
            int where = place.getSelectedIndex() - 1; // groups first, then regions
            OptionalInt only = domain.domain();
            rows.show(
                    scenario,
                    events,
                    event -> wanted.has(event.kind())
                            && (only.isEmpty() || event.domain() == only.getAsInt())
                            && (where < 0 || isThere(scenario, event.region(), where)));
        }
    }

    /** Whether a region is the one chosen, or of the group chosen: groups come first in the list. */
    private static boolean isThere(Scenario scenario, int region, int place) {
        int groups = scenario.groups().size();
        if (region < 0) {
            return false;
        }
        return place < groups ? scenario.regions().get(region).group() == place : region == place - groups;
    }

    private void choose() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            Chronicle.Event event = rows.event(row);
            explain(event);
            chosen.accept(event);
        }
    }

    private void keepInSight() {
        if (table.getSelectedRow() >= 0) {
            table.scrollRectToVisible(table.getCellRect(table.getSelectedRow(), 0, true));
        }
    }

    /** An adoption and what is said of it. */
    private String why(Chronicle.Event event, String key) {
        Scenario scenario = of.scenario();
        return words.of(
                key,
                words.of(scenario.regions().get(event.region()).name()),
                words.of(scenario.domains().get(event.domain()).name()),
                words.of(scenario.calendar().endOf(event.tick())));
    }

    /** Says what moved a region to adopt; the run is repeated for it in the background. */
    private void explain(Chronicle.Event event) {
        asking.forget();
        if (event.kind() != Happening.ADOPTION) {
            bars.show(words.of("log.why"));
            return;
        }
        Run run = of;
        bars.show(why(event, "log.asking"));
        asking.run(
                () -> Explanation.of(run, event.tick(), event.region(), event.domain()),
                motive -> motive.map(moved -> new MotiveBars(words, moved))
                        .ifPresentOrElse(
                                moved -> bars.show(why(event, "log.hazard"), moved.bars(), Optional.of(moved.coded())),
                                () -> bars.show(why(event, "log.obliged"))),
                trouble -> bars.show(words.of(trouble)));
    }
}

package pacesetter.gui.map;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import org.jspecify.annotations.Nullable;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.model.Model;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.TimeStep;
import pacesetter.text.Language;

/** Everything about one region: its programmes, what its attention went to, and its past. */
public final class RegionInspector extends JPanel {
    /** Least time between two pictures while the run plays, in nanoseconds: numbers that change faster cannot be read. */
    private static final long FRAME = 250_000_000;

    private static final int[] WIDTHS = {170, 146, 146, 108, 92, 108, 48, 190, 110};

    private final WindowWords words;
    private final Player player;
    private final List<IntConsumer> listeners = new ArrayList<>();
    private final JLabel title = new JLabel();
    private final JTextArea subtitle = new JTextArea();
    private final ProgrammeTable programmes;
    private final JTable table;
    private final NamedBars attention = new NamedBars("attention");
    private final HistoryChart chart = new HistoryChart();
    private final JTabbedPane tabs = new JTabbedPane();
    private OptionalInt region = OptionalInt.empty();
    private long shownAt;

    /** An inspector that follows a player. */
    public RegionInspector(WindowWords words, Player player) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        programmes = new ProgrammeTable(words);
        table = table(programmes);
        title.setFont(title.getFont().deriveFont(Font.BOLD, 15f));
        subtitle.setEditable(false);
        subtitle.setOpaque(false);
        subtitle.setFocusable(false);
        subtitle.setLineWrap(true);
        subtitle.setWrapStyleWord(true);
        JPanel head = new JPanel(new BorderLayout(0, 1));
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        head.add(title, BorderLayout.NORTH);
        head.add(subtitle);
        JPanel below = new JPanel(new GridLayout(1, 2, 6, 0));
        below.add(attention);
        below.add(chart);
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        tabs.addTab("", scroll);
        tabs.addTab("", below);
        add(tabs, BorderLayout.CENTER);
        words.listen(this::name);
        player.onFrame(this::look);
        addHierarchyListener(event -> {
            boolean shown = (event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing();
            if (shown && player.state() != Player.State.PLAYING) {
                draw(); // while it plays the next frame does
            }
        });
    }

    private JTable table(ProgrammeTable model) {
        JTable made = new JTable(model) {
            @Override
            public @Nullable String getToolTipText(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                int column = columnAtPoint(event.getPoint());
                boolean told = row >= 0 && column >= 0 && getValueAt(row, column) instanceof String;
                return told ? words.tip(String.valueOf(getValueAt(row, column))) : null; // cut where there is no room
            }

            @Override
            protected JTableHeader createDefaultTableHeader() {
                return new JTableHeader(columnModel) {
                    @Override
                    public String getToolTipText(MouseEvent event) {
                        int column = columnAtPoint(event.getPoint());
                        return column < 0 ? "" : model.tip(convertColumnIndexToModel(column));
                    }
                };
            }
        };
        made.setName("programmes");
        made.setTransferHandler(new CopiedCells());
        made.setAutoCreateRowSorter(true);
        made.setRowHeight(PracticeCell.HEIGHT);
        made.setDefaultRenderer(PracticeCell.Practice.class, new PracticeCell());
        made.setDefaultRenderer(Double.class, new TwoDecimals());
        made.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        made.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = made.rowAtPoint(event.getPoint());
                if (event.getClickCount() == 2 && row >= 0) {
                    int domain = made.convertRowIndexToModel(row);
                    listeners.forEach(listener -> listener.accept(domain));
                }
            }
        });
        return made;
    }

    /** Shows a region. */
    public void show(int chosen) {
        region = OptionalInt.of(chosen);
        if (player.state() != Player.State.PLAYING) {
            draw();
        } else {
            shownAt = 0; // the next frame draws it
        }
    }

    /** The region it shows, if any. */
    public OptionalInt region() {
        return region;
    }

    /** Calls with the index of a domain when its row is clicked twice. */
    public void onDomain(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Brings the attention and the past to the top, or the programmes. */
    void showPast(boolean past) {
        tabs.setSelectedIndex(past ? 1 : 0);
    }

    private void name() {
        tabs.setTitleAt(0, words.language().of("Programmes", "各领域改革"));
        tabs.setTitleAt(1, words.language().of("Attention and past", "注意力与历程"));
        programmes.fireTableStructureChanged();
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        if (region.isEmpty()) {
            title.setText(words.told("No {region} chosen", "未选择{region}"));
            subtitle.setText(words.told("Click a {region} on the map.", "请在地图上点击一个{region}。"));
        } else if (player.state() != Player.State.PLAYING) {
            draw();
        }
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - shownAt >= FRAME)) {
            draw();
        }
    }

    /** Copies what the model shows of the region; no tick may be under way. */
    void draw() {
        region.ifPresent(chosen -> {
            Model model = player.run().model();
            Language language = words.language();
            describe(model, chosen, language);
            programmes.show(Snapshot.of(model), chosen);
            AttentionBars.of(model.regions().get(chosen), player.run().ticks(), step(model))
                    .show(attention, language);
            chart.show(player.run().history(), chosen, model.regions().size(), language);
            shownAt = System.nanoTime();
        });
    }

    private void describe(Model model, int chosen, Language language) {
        Scenario scenario = model.world().scenario();
        Region described = scenario.regions().get(chosen);
        title.setText(words.of(described.name())
                + scenario.groupOf(described)
                        .map(group -> language.of(", ", "，") + words.of(group.name()))
                        .orElse(""));
        subtitle.setText(language.of("Follows by ", "追随方式：")
                + language.of(model.regions().get(chosen).style().called())
                + language.of(" · population ", " · 人口")
                + String.format(java.util.Locale.ROOT, "%,d", described.population())
                + language.of(" · attention ", " · 注意力每" + step(model).tick().zh())
                + Rounded.three(model.regions().get(chosen).attention())
                + language.of(" units a " + step(model).tick().en(), "单位"));
    }

    private static TimeStep step(Model model) {
        return model.world().scenario().calendar().step();
    }

    private static final class TwoDecimals extends DefaultTableCellRenderer {
        TwoDecimals() {
            setHorizontalAlignment(SwingConstants.RIGHT);
        }

        @Override
        protected void setValue(Object value) {
            setText(value instanceof Double number ? Rounded.two(number) : "");
        }
    }
}

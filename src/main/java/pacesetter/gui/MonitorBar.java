package pacesetter.gui;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.text.Name;

/** Numbers of the run that are always in sight; which, the user chooses. */
final class MonitorBar {
    /** Least time between two looks while the run plays, in nanoseconds: numbers that change faster cannot be read. */
    private static final long FRAME = 250_000_000;

    private static final String WIDEST = "000000.00";

    private static final List<String> COLUMNS = List.of(
            "covered",
            "delivered",
            "paper",
            "true_changes",
            "measured_changes",
            "titled_changes",
            "province_cost",
            "region_attention",
            "satisfaction",
            "performance");
    private static final List<String> FIRST = List.of("covered", "delivered", "paper", "measured_changes");

    private final WindowWords words;
    private final Player player;
    private final Map<String, JLabel> shown = new LinkedHashMap<>();
    private final JPopupMenu choice = new JPopupMenu();
    private final JButton button;
    private final JPanel row;
    private final JLabel of = new JLabel(); // these numbers are of all domains, whichever is chosen elsewhere
    private long looked;

    MonitorBar(WindowWords words, Player player) {
        this.words = words;
        this.player = player;
        row = WrappedRow.of();
        row.add(of);
        button = Verb.of(words, "monitors", this::choose).button();
        for (String column : COLUMNS) {
            JLabel label = new JLabel();
            label.setName("monitor." + column);
            label.setVisible(FIRST.contains(column));
            shown.put(column, label);
            row.add(label);
        }
        row.add(button);
        player.onFrame(this::look);
        words.listen(() -> {
            offer();
            tell();
        });
    }

    private void choose() {
        choice.show(button, 0, button.getHeight());
    }

    JPanel row() {
        return row;
    }

    /** Shows a number or hides it. */
    void show(String column, boolean visible) {
        JLabel label = shown.get(column);
        if (label != null) {
            label.setVisible(visible);
            row.revalidate();
        }
    }

    private void offer() {
        choice.removeAll();
        shown.forEach((column, label) -> {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(words.of(called(column)), label.isVisible());
            item.addActionListener(event -> show(column, item.isSelected()));
            choice.add(item);
        });
    }

    private static Name called(String column) {
        return RunTable.called(column).orElse(Name.same(column));
    }

    private void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (rests || System.nanoTime() - looked >= FRAME) {
            looked = System.nanoTime();
            tell();
        }
    }

    private void tell() {
        of.setText(words.of("domain.all", player.run().scenario().domains().size()) + words.of("colon"));
        List<String> values = new ArrayList<>();
        if (player.run().ticks() > 0) {
            Table series = player.run().glance().series();
            for (String column : shown.keySet()) {
                int at = series.column(column);
                values.add(at < 0 ? "–" : text(series, at));
            }
        }
        int i = 0;
        for (Map.Entry<String, JLabel> each : shown.entrySet()) {
            String value = values.isEmpty() ? "–" : values.get(i++);
            String name = words.of(called(each.getKey())) + words.of("colon");
            JLabel label = each.getValue();
            label.setText(name + value);
            label.setToolTipText(words.tip(words.of(called(each.getKey())), each.getKey()));
            // Room for the longest number, so that the next one stays where it is.
            label.setPreferredSize(new Dimension(
                    label.getFontMetrics(label.getFont()).stringWidth(name + WIDEST), label.getMinimumSize().height));
        }
    }

    private static String text(Table series, int column) {
        double value = series.value(series.rows() - 1, column);
        if (Double.isNaN(value)) {
            return "–";
        }
        return series.columns().get(column).isShare()
                ? String.format(java.util.Locale.ROOT, "%.1f %%", value * 100)
                : String.format(java.util.Locale.ROOT, "%.2f", value);
    }
}

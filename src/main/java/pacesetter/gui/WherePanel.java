package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import pacesetter.analysis.Reach;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CopiedCells;
import pacesetter.text.Name;

/** Where and for whom a strategy works: by kind of domain, type of region and group; and who is left behind. */
final class WherePanel extends JPanel {
    private static final int MOST = 12; // regions named: those left behind in most worlds
    private static final int MARGIN = 14; // beside the longest text of a column, pixels

    private final WindowWords words;
    private final JTable table = new JTable();
    private final JTextArea whose = Texts.paragraph();
    private final JTextArea behind = Texts.paragraph();

    WherePanel(WindowWords words) {
        super(new BorderLayout());
        this.words = words;
        table.setName("where");
        table.setAutoCreateRowSorter(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setTransferHandler(new CopiedCells());
        whose.setName("where.whose");
        behind.setName("where.behind");
        for (JTextArea text : List.of(whose, behind)) {
            text.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        }
        add(whose, BorderLayout.NORTH);
        add(new JScrollPane(table));
        add(behind, BorderLayout.SOUTH);
    }

    /** Shows a sentence alone. */
    void show(String sentence) {
        whose.setText(sentence);
        behind.setText("");
        table.setVisible(false);
    }

    /**
     * Shows a strategy.
     *
     * @param other the strategy that it is held against
     * @param what what the numbers are of, as a sentence
     */
    void show(Reach reach, int strategy, OptionalInt other, String what) {
        WhereTable model = new WhereTable(words, reach, strategy, other);
        if (table.getModel() instanceof WhereTable
                && table.getColumnCount() == model.getColumnCount()
                && table.getRowCount() == model.getRowCount()) {
            int chosen = table.getSelectedRow();
            table.setModel(model);
            table.getSelectionModel().setSelectionInterval(chosen, chosen);
        } else {
            table.setModel(model);
        }
        for (int column = 0; column < table.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(widest(column) + MARGIN);
        }
        whose.setText(what);
        table.setVisible(true);
        List<Name> regions = List.copyOf(reach.parts().regions().values());
        boolean many = reach.worlds(strategy) > 1;
        behind.setText(words.of("where.behind")
                + reach.behind(strategy).stream()
                        .limit(MOST)
                        .map(each -> words.of(regions.get(each.region()))
                                + (many ? " (" + Math.round(100 * each.share()) + " %)" : ""))
                        .collect(Collectors.joining(words.of("comma")))
                + words.of("stop"));
    }

    /** Width of the longest text of a column, its head among them. */
    private int widest(int column) {
        return IntStream.range(-1, table.getRowCount())
                .mapToObj(row -> row < 0 ? table.getColumnName(column) : String.valueOf(table.getValueAt(row, column)))
                .mapToInt(table.getFontMetrics(table.getFont())::stringWidth)
                .max()
                .orElse(0);
    }
}

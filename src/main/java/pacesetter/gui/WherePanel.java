package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
    private static final int FIRST = 230; // width of the parts' names, pixels
    private static final int WIDTH = 165; // of a number with its interval

    private final WindowWords words;
    private final JTable table = new JTable();
    private final JTextArea behind = Texts.paragraph();

    WherePanel(WindowWords words) {
        super(new BorderLayout());
        this.words = words;
        table.setName("where");
        table.setAutoCreateRowSorter(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setTransferHandler(new CopiedCells());
        behind.setName("where.behind");
        behind.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        add(new JScrollPane(table));
        add(behind, BorderLayout.SOUTH);
    }

    /** Shows a sentence alone. */
    void show(String sentence) {
        behind.setText(sentence);
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
            table.getColumnModel().getColumn(column).setPreferredWidth(column == 0 ? FIRST : WIDTH);
        }
        table.setVisible(true);
        List<Name> regions = List.copyOf(reach.parts().regions().values());
        boolean many = reach.worlds(strategy) > 1;
        behind.setText(what + "\n"
                + words.of("where.behind")
                + reach.behind(strategy).stream()
                        .limit(MOST)
                        .map(each -> words.of(regions.get(each.region()))
                                + (many ? " (" + Math.round(100 * each.share()) + " %)" : ""))
                        .collect(Collectors.joining(words.of("comma")))
                + words.of("stop"));
    }
}

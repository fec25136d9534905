package pacesetter.gui.map;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import pacesetter.text.Formula;

/** A table's chosen cells on their way to another program, a spreadsheet for instance: texts as shown, and none that it runs. */
public final class CopiedCells extends TransferHandler {
    @Override
    public int getSourceActions(JComponent table) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent table) {
        return new StringSelection(text((JTable) table));
    }

    /** Rows as lines, cells with tabs between. */
    private static String text(JTable table) {
        List<String> lines = new ArrayList<>();
        // A table in which rows alone can be chosen has them chosen whole, and the other way round.
        int[] columns = table.getColumnSelectionAllowed() ? table.getSelectedColumns() : all(table.getColumnCount());
        for (int row : table.getRowSelectionAllowed() ? table.getSelectedRows() : all(table.getRowCount())) {
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                Object value = table.getValueAt(row, column);
                cells.add(Formula.cell(value == null ? "" : value.toString().replaceAll("[\\t\\r\\n]+", " ")));
            }
            lines.add(String.join("\t", cells));
        }
        return String.join("\n", lines);
    }

    private static int[] all(int number) {
        return IntStream.range(0, number).toArray();
    }
}

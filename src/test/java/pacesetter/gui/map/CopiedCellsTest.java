package pacesetter.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** What is copied out of a table runs nowhere. */
final class CopiedCellsTest {
    private static final String FORMULA = "=HYPERLINK(\"http://a.example\")";

    private final JTable table = new JTable(
            new Object[][] {{FORMULA, "-1.5", "a\tb"}, {"two", "@SUM(A1)", "line\nend"}, {"three", "", "-"}},
            new Object[] {"a", "b", "c"});

    private String copied() throws Exception {
        table.setTransferHandler(new CopiedCells());
        Clipboard clipboard = new Clipboard("test");
        table.getTransferHandler().exportToClipboard(table, clipboard, CopiedCells.COPY);
        assertThat(clipboard.getAvailableDataFlavors()).noneMatch(flavor -> flavor.isMimeTypeEqual("text/html"));
        return (String) clipboard.getData(DataFlavor.stringFlavor);
    }

    @Test
    void formulasBecomeTextsAndCellsStayCells() throws Exception {
        table.selectAll();
        assertThat(copied()).isEqualTo("'" + FORMULA + "\t-1.5\ta b\ntwo\t'@SUM(A1)\tline end\nthree\t\t'-");
    }

    @Test
    void onlyWhatIsChosenIsCopied() throws Exception {
        table.setRowSelectionInterval(1, 1);
        assertThat(copied()).isEqualTo("two\t'@SUM(A1)\tline end");
    }
}

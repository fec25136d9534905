package pacesetter.gui;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.run.Table;
import pacesetter.store.TableFolder;

/** Takes the numbers of any table or picture of the window away, as the result tables are written. */
record CsvMenu(WindowWords words, Dialogs dialogs) {
    /** Gives a menu that does it to every table in a container, and to whatever else has codes. */
    void add(Container root) {
        for (Component each : root.getComponents()) {
            if (each instanceof JTable table) {
                add(table, () -> table.getModel() instanceof CodedTable model ? model.coded() : Optional.empty());
            } else if (each instanceof JComponent picture && each instanceof CodedTable shown) {
                add(picture, shown);
            } else if (each instanceof Container inner) {
                add(inner);
            }
        }
    }

    private void add(JComponent component, CodedTable shown) {
        if (component.getComponentPopupMenu() != null) {
            return; // it has it from the time before
        }
        JPopupMenu menu = new JPopupMenu();
        menu.add(Verb.of(words, "save-csv", () -> save(component.getName(), shown.coded())));
        component.setComponentPopupMenu(menu);
    }

    /** Asks for a place and writes a table there. */
    void save(String name, Optional<Table> table) {
        if (table.isEmpty()) {
            dialogs.tell(words.of("verb.save-csv"), words.of("chart.nothing"));
            return;
        }
        dialogs.save(words.of("verb.save-csv"), Path.of(name + ".csv")).ifPresent(file -> {
            try {
                WholeFile.write(file, beside -> TableFolder.write(beside, table.get()));
            } catch (IOException e) {
                dialogs.warn(words.of("verb.save-csv"), words.of("disk.trouble", file, words.of(e)));
            }
        });
    }
}

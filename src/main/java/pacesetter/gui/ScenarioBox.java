package pacesetter.gui;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Name;

/** Scenarios where one would look for them, by title and file: here, and among those of the program. */
final class ScenarioBox extends JComboBox<Path> {
    private Map<Path, Name> titles = new LinkedHashMap<>(); // of the files that were read

    ScenarioBox(WindowWords words, Program program) {
        setName("file");
        List<Path> found = found(program);
        setModel(new DefaultComboBoxModel<>(found.toArray(Path[]::new)));
        setSelectedIndex(-1);
        setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object file, int row, boolean chosen, boolean focused) {
                String text = file instanceof Path path ? called(words, path) : "";
                return super.getListCellRendererComponent(list, text, row, chosen, focused);
            }
        });
        Errand.run(
                () -> {
                    Map<Path, Name> read = new LinkedHashMap<>();
                    found.forEach(file -> ScenarioReader.title(file).ifPresent(title -> read.put(file, title)));
                    return read;
                },
                read -> {
                    titles = read;
                    repaint();
                },
                trouble -> {}); // then files are called by their paths
    }

    /** What a file is called: its title if it has been read, and where it lies. */
    String called(WindowWords words, Path file) {
        String path = WindowWords.shown(file);
        return titles.containsKey(file) ? words.of(titles.get(file)) + "  ·  " + path : path;
    }

    /** Shows a file, which is offered from now on. */
    void offer(Path file) {
        DefaultComboBoxModel<Path> known = new DefaultComboBoxModel<>();
        for (int i = 0; i < getItemCount(); i++) {
            known.addElement(getItemAt(i));
        }
        if (known.getIndexOf(file) < 0) {
            known.addElement(file);
        }
        setModel(known);
        setSelectedItem(file);
    }

    private static List<Path> found(Program program) {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(program.scenarios(), program.directory())) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException unreadable) {
                    // Then there is nothing to offer from here; the user may browse.
                }
            }
        }
        return found;
    }
}

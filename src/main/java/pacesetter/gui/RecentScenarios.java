package pacesetter.gui;

import java.awt.FlowLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import pacesetter.gui.look.WindowWords;

/** The scenarios that were opened last, a button each. */
final class RecentScenarios extends JPanel {
    private final WindowWords words;
    private final Memory memory;
    private final Consumer<Path> chosen;

    /** @param chosen takes the file that the user wants */
    RecentScenarios(WindowWords words, Memory memory, Consumer<Path> chosen) {
        super(new FlowLayout(FlowLayout.CENTER, 8, 4));
        this.words = words;
        this.memory = memory;
        this.chosen = chosen;
        words.listen(this::tell);
    }

    /** Remembers a scenario that was opened, and puts it first. */
    void opened(Path file) {
        memory.opened(file);
        tell();
    }

    private void tell() {
        removeAll();
        List<Path> recent = memory.recent();
        if (!recent.isEmpty()) {
            add(new JLabel(words.of("recent")));
        }
        for (Path file : recent) {
            JButton button = new JButton(WindowWords.shown(file.getFileName()));
            button.setName("recent " + file.getFileName());
            button.setToolTipText(words.of("recent.tip", file));
            button.addActionListener(event -> {
                if (Typed.isTaken()) {
                    chosen.accept(file);
                }
            });
            add(button);
        }
        revalidate();
        repaint();
    }
}

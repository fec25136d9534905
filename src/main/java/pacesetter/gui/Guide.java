package pacesetter.gui;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import pacesetter.gui.look.WindowWords;

/** How three questions are answered, step by step, below what one does meanwhile. */
final class Guide extends JPanel {
    /** Texts {@code guide.1} to that number. */
    static final int STEPS = 9;

    private final WindowWords words;
    private final JTextArea text = Texts.paragraph();
    private final JButton next;
    private final JButton previous;
    private int step = 1;

    Guide(WindowWords words) {
        super(new BorderLayout(8, 0));
        this.words = words;
        setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        text.setName("guide");
        text.setRows(2);
        previous = Verb.of(words, "guide-back", () -> go(-1)).button();
        next = Verb.of(words, "guide-next", () -> go(1)).button();
        add(text);
        add(
                WrappedRow.of(
                        previous,
                        next,
                        Verb.of(words, "guide-close", () -> setVisible(false)).button()),
                BorderLayout.EAST);
        words.listen(() -> go(0));
    }

    private void go(int steps) {
        step = Math.max(1, Math.min(STEPS, step + steps));
        text.setText(words.of("guide.step", step, STEPS) + words.of("guide." + step));
        previous.setEnabled(step > 1);
        next.setEnabled(step < STEPS);
    }
}

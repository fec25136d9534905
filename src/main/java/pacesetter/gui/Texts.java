package pacesetter.gui;

import java.awt.Component;
import java.awt.Font;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import pacesetter.gui.look.WindowWords;

/** Texts to be read. */
final class Texts {
    private Texts() {}

    /** Lines that wrap where there is no more room. */
    static JTextArea paragraph() {
        JTextArea text = new JTextArea();
        text.setEditable(false);
        text.setOpaque(false);
        text.setFocusable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setMargin(new Insets(2, 0, 2, 0));
        text.setBorder(null);
        return text;
    }

    /** A heading in the language of the moment. */
    static JLabel heading(WindowWords words, String key) {
        JLabel heading = new JLabel();
        heading.setFont(
                heading.getFont().deriveFont(Font.BOLD, heading.getFont().getSize2D() * 1.15f));
        heading.setAlignmentX(Component.LEFT_ALIGNMENT);
        words.listen(() -> heading.setText(words.of(key)));
        return heading;
    }
}

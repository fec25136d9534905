package pacesetter.gui;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import pacesetter.gui.look.WindowWords;

/**
 * Something the user can do, with a button, a menu item and a key: its texts are {@code verb.NAME}, {@code verb.NAME.tip}.
 */
final class Verb extends AbstractAction {
    private final Runnable deed;

    private Verb(WindowWords words, String name, Runnable deed) {
        this.deed = deed;
        words.listen(() -> say(words, name));
    }

    /** A verb without a key of its own: its button is reached with the tabulator. */
    static Verb of(WindowWords words, String name, Runnable deed) {
        return new Verb(words, name, deed);
    }

    /** A verb with a key, pressed with the system's menu key. */
    static Verb of(WindowWords words, String name, int key, Runnable deed) {
        return of(words, name, key, 0, deed);
    }

    /** The same with further modifiers, of {@link InputEvent}. */
    static Verb of(WindowWords words, String name, int key, int more, Runnable deed) {
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return of(words, name, KeyStroke.getKeyStroke(key, menu | more), deed);
    }

    /** A verb with a key that is pressed alone. */
    static Verb alone(WindowWords words, String name, int key, Runnable deed) {
        return of(words, name, KeyStroke.getKeyStroke(key, 0), deed);
    }

    private static Verb of(WindowWords words, String name, KeyStroke key, Runnable deed) {
        Verb verb = new Verb(words, name, deed);
        verb.putValue(Action.ACCELERATOR_KEY, key);
        words.listen(() -> verb.say(words, name));
        return verb;
    }

    private void say(WindowWords words, String name) {
        putValue(Action.NAME, words.of("verb." + name));
        String tip = words.of("verb." + name + ".tip");
        putValue(
                Action.SHORT_DESCRIPTION,
                getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke key ? tip + " (" + shown(key) + ")" : tip);
    }

    static String shown(KeyStroke key) {
        String modifiers = InputEvent.getModifiersExText(key.getModifiers());
        return (modifiers.isEmpty() ? "" : modifiers + "+") + KeyEvent.getKeyText(key.getKeyCode());
    }

    /** Other texts, for a verb that means another thing now. */
    void rename(WindowWords words, String name) {
        say(words, name);
    }

    JButton button() {
        JButton button = new JButton(this);
        if (getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke key) {
            button.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, this);
            button.getActionMap().put(this, this);
        }
        return button;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        if (Typed.isTaken()) {
            deed.run();
        }
    }
}

package pacesetter.gui;

import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.ParseException;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import pacesetter.gui.look.WindowWords;

/** What is being typed: it is taken, or refused with a word, before anything is done. */
final class Typed {
    private static final String TAKE = "pacesetter.take";

    private Typed() {}

    /** What stands in a field. */
    interface Entry {
        /** Takes it; says why and answers false if it cannot. */
        boolean isTaken();
    }

    /** Takes what is in a field when something is done or the field is left. */
    static void bind(JComponent field, Entry entry) {
        field.putClientProperty(TAKE, entry);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    entry.isTaken();
                }
            }
        });
    }

    /** Takes whole numbers as they are typed; what is none is told, and the number before stays. */
    static void bind(JSpinner spinner, WindowWords words, Dialogs dialogs) {
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(spinner, "#");
        spinner.setEditor(editor);
        JFormattedTextField field = editor.getTextField();
        field.setFocusLostBehavior(JFormattedTextField.PERSIST); // it is told below, not put back without a word
        bind(field, () -> isTaken(spinner, field, words, dialogs));
    }

    private static boolean isTaken(JSpinner spinner, JFormattedTextField field, WindowWords words, Dialogs dialogs) {
        String text = field.getText().strip();
        try {
            // A number format would read 12 out of 12x.
            if (text.matches("-?\\d+")) {
                field.commitEdit();
                return true;
            }
        } catch (ParseException outside) {
            // Refused below, like what is no number.
        }
        field.setValue(spinner.getValue());
        SpinnerNumberModel model = (SpinnerNumberModel) spinner.getModel();
        dialogs.warn(
                words.of("typed.title"),
                words.of("typed.wrong", text, model.getMinimum(), model.getMaximum(), spinner.getValue()));
        return false;
    }

    /** Takes what is in the field that has the focus; false if it was refused. */
    static boolean isTaken() {
        return !(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JComponent field
                        && field.getClientProperty(TAKE) instanceof Entry entry)
                || entry.isTaken();
    }
}

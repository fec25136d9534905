package pacesetter.gui;

import javax.swing.SwingUtilities;
import pacesetter.gui.look.WindowWords;

/** Tells what nobody else has caught, memory that is gone included, one at a time; the window goes on. */
final class Mishaps implements Thread.UncaughtExceptionHandler {
    private final WindowWords words;
    private final Dialogs dialogs;
    private boolean telling;

    Mishaps(WindowWords words, Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable trouble) {
        SwingUtilities.invokeLater(() -> tell(trouble));
    }

    private void tell(Throwable trouble) {
        if (!telling) { // what breaks again and again, painting for instance, would fill the screen
            telling = true;
            try {
                dialogs.warn(words.of("mishap.title"), words.of("mishap", words.of(trouble)));
            } finally {
                telling = false;
            }
        }
    }
}

package pacesetter.gui;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JMenuBar;
import pacesetter.document.ModelHtml;
import pacesetter.gui.look.WindowWords;

/** What can be read about the window and the program. */
record HelpVerbs(WindowWords words, Dialogs dialogs, Program program) {
    /**
     * All of it, for the menu.
     *
     * @param guide shows the three questions
     * @param bar the menus of the moment
     */
    List<Verb> list(Runnable guide, Supplier<JMenuBar> bar) {
        return List.of(
                Verb.alone(words, "guide", KeyEvent.VK_F1, guide),
                Verb.of(
                        words,
                        "keys",
                        KeyEvent.VK_F2,
                        () -> dialogs.tell(words.of("verb.keys"), Menus.keys(bar.get()))),
                Verb.of(
                        words,
                        "model",
                        KeyEvent.VK_F3,
                        () -> dialogs.page(words.of("verb.model"), ModelHtml.page(words.language()))),
                Verb.of(
                        words,
                        "about",
                        () -> dialogs.tell(
                                words.of("verb.about"),
                                words.of("about", program.version(), System.getProperty("java.version")))));
    }
}

package pacesetter.gui;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import pacesetter.scenario.Language;

/** The way into this package. */
public final class Window {
    private Window() {}

    /** Whether this machine can show windows here. */
    public static boolean isPossible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Shows the window; returns when the user has closed it.
     *
     * @param scenario file to begin with
     * @param language to begin in, else the one used last
     */
    public static void show(Program program, Optional<Path> scenario, Optional<Language> language)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            Memory memory = Memory.ofUser();
            memory.look().install();
            Words words = new Words(language.orElseGet(memory::language));
            new MainWindow(words, program, memory, Optional.empty(), closed::countDown).open(scenario);
        });
        closed.await();
    }
}

package pacesetter.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

/** The way into this package. */
public final class Window {
    private Window() {}

    /** Whether this machine can show windows here. */
    public static boolean isPossible() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError unreachable) {
            return false;
        }
    }

    /**
     * Shows the window; returns when the user has closed it.
     *
     * @param scenario file to begin with
     * @param map GeoJSON file with the regions' boundaries, else the map is schematic
     * @param language to begin in, else the one used last
     */
    public static void show(Program program, Optional<Path> scenario, Optional<Path> map, Optional<Language> language)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            Memory memory = Memory.ofUser();
            memory.look().install();
            Language wanted = language.orElseGet(memory::language);
            boolean readable = wanted == Language.EN || Letters.showChinese();
            WindowWords words = new WindowWords(readable ? wanted : Language.EN);
            MainWindow window = new MainWindow(words, program, memory, Optional.empty(), closed::countDown);
            window.open(scenario, map);
            if (!readable) {
                JOptionPane.showMessageDialog(window.frame(), words.of("letters.none"));
            }
        });
        closed.await();
    }
}

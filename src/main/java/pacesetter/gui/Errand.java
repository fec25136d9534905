package pacesetter.gui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Work that takes longer than a look, done off the event thread; what comes of it is told on it. */
final class Errand {
    private Errand() {}

    /** Does the work, then tells its result, or what went wrong. */
    static <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Thread thread = new Thread(
                () -> {
                    try {
                        T result = work.call();
                        SwingUtilities.invokeLater(() -> done.accept(result));
                    } catch (Exception | Error trouble) {
                        SwingUtilities.invokeLater(() -> failed.accept(trouble));
                    }
                },
                "errand");
        thread.setDaemon(true);
        thread.start();
    }
}

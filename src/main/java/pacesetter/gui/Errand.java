package pacesetter.gui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Work that takes longer than a look, done off the event thread; what comes of it is told on it. */
final class Errand {
    private Errand() {}

    /**
     * Does the work, then tells its result, or what went wrong; nothing if it was cancelled.
     *
     * @return the thread that does it, for {@link pacesetter.run.Cancellation#interrupt}
     */
    static <T> Thread run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Thread thread = new Thread(
                () -> {
                    try {
                        T result = work.call();
                        SwingUtilities.invokeLater(() -> done.accept(result));
                    } catch (CancellationException e) {
                        Thread.currentThread().interrupt(); // nobody waits for it any more
                    } catch (Exception | Error trouble) {
                        SwingUtilities.invokeLater(() -> failed.accept(trouble));
                    }
                },
                "errand");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}

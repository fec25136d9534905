package pacesetter.run;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/** How a long computation is told that nobody waits for it any more, and where it notices. */
public final class Cancellation {
    /** The thread told last: reading a font, Java forgets that its thread was interrupted. */
    private static volatile Optional<Thread> told = Optional.empty();

    private Cancellation() {}

    /** Interrupts a thread so that {@link #check()} does not miss it. */
    public static void interrupt(Thread thread) {
        told = Optional.of(thread);
        thread.interrupt();
    }

    /**
     * Goes on unless this thread was interrupted.
     *
     * @throws CancellationException if it was
     */
    public static void check() {
        Thread current = Thread.currentThread();
        if (current.isInterrupted() || told.filter(current::equals).isPresent()) {
            throw new CancellationException("interrupted");
        }
    }
}

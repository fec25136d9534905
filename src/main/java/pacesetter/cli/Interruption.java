package pacesetter.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import pacesetter.run.Cancellation;

/**
 * Lets a command that is interrupted clean up. On Ctrl-C or a request to end, Java runs its shutdown hooks and then ends
 * with 130 or 143 by itself; the hook here interrupts the command and waits until it has put its things away.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 20;

    private Interruption() {}

    /** Runs the command in this thread and returns its exit code. */
    static int guard(IntSupplier command) {
        Thread thread = Thread.currentThread();
        CountDownLatch finished = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(thread, finished), "interruption"));
        try {
            return command.getAsInt();
        } finally {
            finished.countDown();
        }
    }

    private static void stop(Thread thread, CountDownLatch finished) {
        if (finished.getCount() == 0) {
            return;
        }
        Cancellation.interrupt(thread);
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

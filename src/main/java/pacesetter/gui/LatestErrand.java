package pacesetter.gui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import pacesetter.run.Cancellation;

/** Errands of which only the last is wanted: nothing is told of one that another has followed. */
final class LatestErrand {
    private int asked;
    private Optional<Thread> working = Optional.empty();

    /** Does the work in place of what was asked before; tells its result or what went wrong, as {@link Errand} does. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        forget();
        int request = asked;
        working = Optional.of(Errand.run(
                work,
                result -> {
                    if (request == asked) {
                        done.accept(result);
                    }
                },
                trouble -> {
                    if (request == asked) {
                        failed.accept(trouble);
                    }
                }));
    }

    /** Ends what was asked; nobody is told. */
    void forget() {
        asked++;
        working.ifPresent(Cancellation::interrupt);
        working = Optional.empty();
    }
}

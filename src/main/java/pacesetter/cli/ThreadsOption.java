package pacesetter.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How much a command does at the same time. */
final class ThreadsOption {
    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at the same time (default: as many as the machine has processors).")
    private Optional<Integer> threads = Optional.empty();

    /** @throws Refusal if it is out of range */
    int count() {
        threads.ifPresent(count -> Refusal.unlessWithin("--threads", count, 1, MOST));
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }
}

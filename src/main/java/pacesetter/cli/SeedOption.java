package pacesetter.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** From which seed a command grows its worlds. */
final class SeedOption {
    @Option(names = "--seed", paramLabel = "N", description = "Seed all worlds grow from (default: 1).")
    private Optional<Long> seed = Optional.empty();

    /** What was typed, if anything. */
    Optional<Long> typed() {
        return seed;
    }

    long value() {
        return seed.orElse(1L);
    }
}

package pacesetter.cli;

import java.util.Optional;
import pacesetter.sweep.Cluster;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.SweepEngine;
import pacesetter.text.Name;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What executes the runs of a sweep: this machine, or a cluster. */
final class EngineOptions {
    private static final String LOCAL = "local";
    private static final String CLUSTER = "spark";
    private static final String ENGINE = "--engine";
    private static final String MASTER = "--master";

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = ENGINE,
            paramLabel = "local|spark",
            description = "What executes the runs: this machine (default), or a cluster of Spark.")
    private String word = LOCAL;

    @Option(
            names = MASTER,
            paramLabel = "URL",
            description = "The cluster's master, for instance spark://host:7077 (default: that of spark-submit).")
    private Optional<String> master = Optional.empty();

    /** Runs at the same time on this machine. */
    int threads() {
        return threads.count();
    }

    /** Refuses what cannot be, before anything is written. */
    void check() {
        engine();
        threads();
    }

    /**
     * What is asked for.
     *
     * @throws Refusal if it is not there
     * @throws pacesetter.text.UsageException if the cluster cannot be had
     */
    SweepEngine engine() {
        if (word.equals(LOCAL)) {
            if (master.isPresent()) {
                throw Refusal.invalid(new Name("--master goes with --engine spark.", "--master 只用于 --engine spark。"));
            }
            return new LocalPool(threads());
        }
        if (!word.equals(CLUSTER)) {
            throw Refusal.mustBe(ENGINE, word, new Name("local or spark", "为 local 或 spark"));
        }
        return Cluster.named(word)
                .orElseThrow(() -> Refusal.invalid(new Name(
                        "this build knows no Spark. Build one that does with: mvn -q -B -Pspark package -DskipTests",
                        "此构建不含 Spark。请构建含 Spark 的版本：mvn -q -B -Pspark package -DskipTests")))
                .engine(master);
    }

    /** Adds what was typed, for the command line that goes on. */
    Invocation addTo(Invocation again) {
        if (!word.equals(LOCAL)) {
            again.with(ENGINE, word);
        }
        master.ifPresent(url -> again.with(MASTER, url));
        return again;
    }
}

package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pacesetter.store.Provenance;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;

/**
 * What is missing of a sweep, on its way into the folder.
 *
 * @param place of the folder, as the user names it
 * @param threads worlds at the same time, at least 1
 * @param again the command line that goes on with it
 */
record SweepJob(Terminal terminal, Sweep sweep, SweepFolder folder, Path place, int threads, Invocation again) {
    private static final String UNCALIBRATED = "Parameters are not calibrated.";

    int execute() throws IOException, InterruptedException {
        int total = (int) sweep.ids().count();
        int missing = (int) sweep.ids().filter(folder::isMissing).count();
        announce(total, missing);
        if (missing > 0 || !folder.isFinished()) {
            Instant started = terminal.clock().instant();
            try {
                run(missing);
                folder.finish(new Provenance(
                        Version.number(),
                        again.text(),
                        started,
                        terminal.clock().instant(),
                        warnings()));
            } catch (InterruptedException stopped) {
                folder.flush();
                return interrupted(total);
            } catch (IOException trouble) {
                terminal.err().println("pacesetter: stopped. What is on the disk stays; go on with: " + again.text());
                throw trouble;
            }
        }
        return end(total);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(List.of(UNCALIBRATED));
        warnings.addAll(sweep.base().cautions());
        return warnings;
    }

    private void announce(int total, int missing) {
        for (String part : folder.damaged()) {
            terminal.err().println("pacesetter: " + part + " is damaged; its runs are executed again");
        }
        String there = missing == total ? "" : ", " + (total - missing) + " of them there already";
        terminal.err().println("pacesetter: " + total + " runs" + there + "; results go to " + place);
        sweep.base().cautions().forEach(caution -> terminal.err().println("pacesetter: caution: " + caution));
    }

    private void run(int missing) throws IOException, InterruptedException {
        if (missing == 0) {
            return;
        }
        try (Progress progress = new Progress(terminal, missing, System::nanoTime)) {
            new LocalPool(Math.min(threads, missing)).execute(sweep.chunks(folder::isMissing), result -> {
                folder.append(result);
                progress.advance();
            });
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private int interrupted(int total) {
        int kept = (int) sweep.ids().filter(id -> !folder.isMissing(id)).count();
        terminal.err().println("pacesetter: interrupted: " + kept + " of " + total + " runs are kept");
        terminal.err().println("Go on with: " + again.text());
        return ExitCode.INTERRUPTED;
    }

    private int end(int total) {
        int failed = folder.failed();
        if (failed > 0) {
            terminal.err()
                    .println("pacesetter: " + failed + " of " + total
                            + " runs failed; runs.csv says why. Run them again " + "with --retry-failed");
        }
        if (!sweep.shard().equals(Shard.WHOLE)) {
            terminal.err()
                    .println("pacesetter: this is shard " + sweep.shard()
                            + "; when all are there, put them together with pacesetter merge");
        }
        terminal.out().println(place);
        return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.OK;
    }
}

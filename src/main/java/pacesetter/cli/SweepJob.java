package pacesetter.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import pacesetter.run.LongTables;
import pacesetter.run.RunTable;
import pacesetter.scenario.caution.Cautions;
import pacesetter.store.PartSink;
import pacesetter.store.Provenance;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Kept;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.SweepEngine;

/**
 * What is missing of a sweep, on its way into the folder.
 *
 * @param place of the folder, as the user names it
 * @param threads worlds at the same time, at least 1
 * @param again the command line that goes on with it
 */
record SweepJob(Terminal terminal, Sweep sweep, SweepFolder folder, Path place, int threads, Invocation again) {
    /** What a reader of the results must know. */
    static List<String> warnings(Sweep sweep) {
        List<String> warnings = new ArrayList<>(List.of("Parameters are not calibrated."));
        warnings.addAll(cautions(sweep));
        return warnings;
    }

    /** What is allowed in a sweep and yet seldom meant. */
    static List<String> cautions(Sweep sweep) {
        List<String> cautions = new ArrayList<>(Cautions.english(sweep.base(), sweep.strategies()));
        Map<RunTable.Part, Integer> kept = Map.of(
                RunTable.Part.OUTCOMES,
                sweep.runs(),
                RunTable.Part.SERIES,
                runs(sweep.keep().series(), sweep),
                RunTable.Part.EVENTS,
                runs(sweep.keep().events(), sweep));
        LongTables.of(sweep.base(), sweep.ticks(), kept)
                .ifPresent(caution -> cautions.add(caution.text().en()));
        return cautions;
    }

    private static int runs(Kept kept, Sweep sweep) {
        int aReplicate = sweep.runs() / sweep.replicates();
        return switch (kept) {
            case ALL -> sweep.runs();
            case SOME -> aReplicate * Math.min(sweep.keep().some(), sweep.replicates());
            case NONE -> 0;
        };
    }

    int execute() throws IOException {
        int total = (int) sweep.ids().count();
        int missing = (int) sweep.ids().filter(folder::isMissing).count();
        announce(total, missing);
        if (missing > 0 || !folder.isFinished()) {
            Instant started = terminal.clock().instant();
            try {
                run(missing);
                finish(started);
            } catch (InterruptedException | CancellationException | ClosedByInterruptException stopped) {
                folder.flush();
                return interrupted(total);
            } catch (IOException | OutOfMemoryError trouble) {
                terminal.err().println("pacesetter: stopped. What is on the disk stays; go on with: " + again.text());
                throw trouble;
            }
        }
        return end(total);
    }

    private void finish(Instant started) throws IOException, InterruptedException {
        Provenance provenance = new Provenance(
                ProgramVersion.number(), again.text(), started, terminal.clock().instant(), warnings(sweep));
        folder.finish(provenance)
                .forEach((name, kept) -> terminal.err()
                        .println("pacesetter: " + name
                                + " in the folder was not what this program wrote; it is kept as " + kept));
    }

    private void announce(int total, int missing) {
        folder.notes().forEach(note -> terminal.err().println("pacesetter: " + note));
        String there = missing == total ? "" : ", " + (total - missing) + " of them there already";
        terminal.err().println("pacesetter: " + total + " runs" + there + "; results go to " + place);
        cautions(sweep).forEach(caution -> terminal.err().println("pacesetter: caution: " + caution));
    }

    private void run(int missing) throws IOException, InterruptedException {
        if (missing == 0) {
            return;
        }
        try (Progress progress = new Progress(terminal, missing, System::nanoTime)) {
            PartSink parts = folder;
            SweepEngine engine = new LocalPool(Math.min(threads, missing));
            engine.execute(sweep.chunks(parts::isMissing), result -> {
                parts.accept(result);
                progress.advance();
            });
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private int interrupted(int total) {
        if (terminal.aside()) {
            return ExitCode.INTERRUPTED; // whoever asked for it says what is left
        }
        int kept = (int) sweep.ids().filter(id -> !folder.isMissing(id)).count();
        terminal.err()
                .println("pacesetter: interrupted: " + kept + " of " + total + " runs are kept"
                        + (kept == total ? "; their tables are not made yet" : ""));
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

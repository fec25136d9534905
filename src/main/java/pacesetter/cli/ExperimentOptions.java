package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.store.StoredStudy;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.SweepEngine;
import pacesetter.text.Name;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command makes runs of its own, where it keeps them, and what it draws of them. */
final class ExperimentOptions {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Folder for the results, new or of the same runs (default: results/, the scenario's name and that"
                            + " of the analysis).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--force", description = "Go on although runs that are there do not belong to it any more.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    @Option(names = "--dry-run", description = "Say what it would take, after a few runs for a measure; keep nothing.")
    private boolean dryRun;

    /** Says what the runs tell. */
    interface Telling {
        /**
         * Writes and says it.
         *
         * @param place folder of the runs, as the user names it
         * @return {@link ExitCode#OK}, or another if it was not told
         */
        int tell(StoredStudy study, Path place) throws IOException;
    }

    /**
     * Makes what is missing of the runs and tells of them; or says what it would take.
     *
     * @param cautions what a reader of these runs must know beside what holds for every sweep
     * @param typed the command line that asks for them, but for the folder, which is added
     * @return the exit code of the runs if all was told
     */
    int execute(Terminal terminal, Sweep sweep, List<Name> cautions, Invocation typed, Telling telling)
            throws IOException {
        engine.check();
        if (dryRun) {
            new Forecast(terminal, sweep, engine.threads()).print();
            return ExitCode.OK;
        }
        return execute(
                terminal,
                sweep,
                place(sweep),
                cautions,
                typed.with("--out", place(sweep).toString()),
                telling);
    }

    /**
     * The same in a folder of its own.
     *
     * @param again the whole command line that goes on
     */
    int execute(Terminal terminal, Sweep sweep, Path place, List<Name> cautions, Invocation again, Telling telling)
            throws IOException {
        engine.check();
        SweepOutput output = new SweepOutput(terminal, place, cautions);
        int exitCode = output.guarding(() -> {
            try (SweepFolder folder = output.open(sweep, again, force)) {
                return output.job(sweep, folder, engine, again).execute();
            }
        });
        if (exitCode == ExitCode.INTERRUPTED) {
            return exitCode;
        }
        int told =
                output.guarding(() -> telling.tell(StoredStudy.open(terminal.resolve(output.place())), output.place()));
        return told == ExitCode.OK ? exitCode : told;
    }

    /** Refuses an engine that cannot be had: said before many runs are laid out, and by every execution. */
    void check() {
        engine.check();
    }

    /** The folder of the runs, as the user names it. */
    Path place(Sweep sweep) {
        return out.orElseGet(() -> Path.of("results", sweep.id()));
    }

    /** What executes runs that are not kept. */
    SweepEngine engine() {
        return engine.engine();
    }

    /** The charts, unless none are wanted. */
    Pictures.Charts charts(Pictures.Charts charts) {
        return noCharts ? Pictures.Charts.NONE : charts;
    }

    /** Whether nothing is to be run but for a measure. */
    boolean isDryRun() {
        return dryRun;
    }

    /** What is left when it is interrupted. */
    Name afterInterruption() {
        return (dryRun ? Interruptible.WHOLE : Interruptible.SWEEP).afterInterruption();
    }
}

package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.FolderInUseException;
import pacesetter.store.ResultExistsException;
import pacesetter.store.SweepChangedException;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

/**
 * Where a command keeps the runs of a sweep.
 *
 * @param place of the folder, as the user names it
 * @param cautions what a reader of these results must know beside what holds for every sweep
 */
record SweepOutput(Terminal terminal, Path place, List<Name> cautions) {
    SweepOutput {
        cautions = List.copyOf(cautions);
    }

    /** Something done with the folder, that ends with an exit code. */
    interface Work {
        int done() throws IOException;
    }

    /** Does something with the folder; what stands in the way is told to the user. */
    int guarding(Work work) throws IOException {
        try {
            return work.done();
        } catch (FolderInUseException e) {
            throw Refusal.outputExists(e.told()
                    .then(Optional.of(Name.of(
                            "See how far it is with: %s",
                            "查看进度请用：%s",
                            Invocation.ofThisProgram()
                                    .with("status", place.toString())
                                    .text()))));
        } catch (ResultExistsException e) {
            throw Refusal.outputExists(e);
        } catch (SweepChangedException e) {
            throw Refusal.outputExists(e.told());
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    /**
     * Opens the folder, new or with some of the runs.
     *
     * @param again the command line that goes on with the sweep
     * @param discarding whether the tables may lose runs that the sweep no longer asks for
     */
    SweepFolder open(Sweep sweep, Invocation again, boolean discarding) throws IOException {
        SweepFolder.Terms terms =
                new SweepFolder.Terms(ProgramVersion.number(), again.text(), warnings(sweep), discarding);
        return SweepFolder.open(terminal.resolve(place), sweep, terms, System::nanoTime);
    }

    /** What is missing, on its way into the open folder. */
    SweepJob job(Sweep sweep, SweepFolder folder, EngineOptions engine, Invocation again) {
        return new SweepJob(terminal, sweep, folder, place, engine, again, warnings(sweep));
    }

    private List<Name> warnings(Sweep sweep) {
        List<Name> warnings = new ArrayList<>(SweepJob.warnings(sweep));
        warnings.addAll(cautions);
        return warnings;
    }
}

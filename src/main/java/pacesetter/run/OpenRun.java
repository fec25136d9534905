package pacesetter.run;

import java.util.Optional;
import pacesetter.model.Model;

/**
 * A run that goes on as long as its holder steps it, recorded as {@link Execution} records: after the same number of ticks
 * its results are the same. Not for use by several threads at once.
 */
public final class OpenRun {
    private final Run run;
    private final Model model;
    private final Recorder recorder;

    private OpenRun(Run run, Model model) {
        this.run = run;
        this.model = model;
        recorder = Recorder.on(model, run);
    }

    /** Records a model that has just started, under the run's strategy in the run's world. */
    public static OpenRun on(Model model, Run run) {
        return new OpenRun(run, model);
    }

    public Run run() {
        return run;
    }

    /** The model to step, and to look at between ticks. */
    public Model model() {
        return model;
    }

    /** Ticks that are over. */
    public int weeks() {
        return recorder.weeks();
    }

    /**
     * What is recorded so far, without events and adoptions: enough to look at, quick enough to be asked for while the run
     * goes on. There must have been a tick.
     */
    public RunResult.Completed glance() {
        return recorder.glance();
    }

    /**
     * The result of the ticks so far, as of a run of so many weeks; there must have been a tick. Ends the record: the run
     * must not be stepped on.
     */
    public RunResult.Completed close() {
        return recorder.close(Optional.empty());
    }
}

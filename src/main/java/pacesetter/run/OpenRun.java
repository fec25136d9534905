package pacesetter.run;

import java.util.Optional;
import pacesetter.model.Model;
import sim.engine.Schedule;

/**
 * A run that goes on as long as its holder steps it, recorded as {@link Execution} records: after the same number of ticks
 * its results are the same. Not for use by several threads at once.
 */
public final class OpenRun {
    private final Run run;
    private final Model model;
    private final Recorder recorder;
    private final RankWatch ranks;

    private OpenRun(Run run, Model model) {
        this.run = run;
        this.model = model;
        recorder = Recorder.on(model, run);
        ranks = new RankWatch(Codes.of(run.scenario()));
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE - 1, ranks);
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
    public int ticks() {
        return recorder.ticks();
    }

    /**
     * What is recorded so far, without what takes longer to copy (events, versions, adoptions): quick enough to be asked for
     * while the run goes on. There must have been a tick.
     */
    public RunResult.Completed glance() {
        return recorder.result(Optional.empty(), false);
    }

    /** All that is recorded so far; there must have been a tick. */
    public RunResult.Completed whole() {
        return recorder.result(Optional.empty(), true);
    }

    /** The regions' ranks by mean measured performance so far: rows by tick, every four weeks, in the order of ranks. */
    public Table ranks() {
        return ranks.table();
    }

    /** The same in one domain, where it was open. */
    public Table ranks(int domain) {
        return ranks.table(domain);
    }

    /**
     * The result of the ticks so far, as of a run of so many weeks; there must have been a tick. Ends the record: the run
     * must not be stepped on.
     */
    public RunResult.Completed close() {
        return recorder.close();
    }
}

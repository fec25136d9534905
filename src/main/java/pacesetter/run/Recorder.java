package pacesetter.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pacesetter.model.Model;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Writes down what a model shows at the end of each tick; the model does not know. */
final class Recorder implements Steppable {
    private final Run run;
    private final Codes codes;
    private final Observation seen;
    private final Map<RunTable, TableRecorder> tables = new EnumMap<>(RunTable.class);
    private int ticks; // ticks written down: none of a tick that broke

    private Recorder(Run run, Model model) {
        this.run = run;
        codes = Codes.of(run.scenario());
        seen = new Observation(model);
        for (RunTable table : RunTable.values()) {
            tables.put(table, table.recorder(run.scenario()));
        }
    }

    /** A recorder on the schedule of a model that has started. */
    static Recorder on(Model model, Run run) {
        Recorder recorder = new Recorder(run, model);
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE, recorder);
        return recorder;
    }

    @Override
    public void step(SimState state) {
        ticks = seen.tick() + 1;
        seen.observe(run.scenario().looksWholly(ticks - 1) || ticks == run.ticks());
        tables.values().forEach(table -> table.add(seen));
    }

    /** Ticks written down. */
    int ticks() {
        return ticks;
    }

    /** What was written down of a run that is over. */
    RunResult.Completed result(Optional<LeadWatch> twin) {
        return result(twin, true);
    }

    /** What was written down of a run that ends before its time, as if it had been that long. */
    RunResult.Completed close() {
        if (!seen.isWhole()) {
            seen.observeWholly();
            tables.values().forEach(table -> table.amend(seen));
        }
        Run shorter = new Run(
                run.id(), run.scenario(), run.strategy(), run.replicate(), run.studySeed(), ticks(), run.noise());
        return result(shorter, Optional.empty(), true);
    }

    /**
     * What was written down so far.
     *
     * @param wholly whether with events, versions and adoptions
     */
    RunResult.Completed result(Optional<LeadWatch> twin, boolean wholly) {
        return result(run, twin, wholly);
    }

    private RunResult.Completed result(Run told, Optional<LeadWatch> twin, boolean wholly) {
        Ending ending = new Ending(seen, codes, twin, wholly, tables);
        return new RunResult.Completed(told, told.seed().value(), ending.tables());
    }
}

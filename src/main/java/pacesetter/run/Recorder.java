package pacesetter.run;

import java.util.Optional;
import pacesetter.model.Model;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Writes down what a model shows at the end of each tick; the model does not know. */
final class Recorder implements Steppable {
    /** Weeks between two rankings of the regions. */
    private static final int QUARTER = 13;

    private final Run run;
    private final Codes codes;
    private final Observation seen;
    private final SeriesTable series = new SeriesTable();
    private final GroupTables groups;
    private final EventTable events;
    private final TargetTable targets;
    private final RankMobility mobility = new RankMobility();
    private int weeks; // ticks written down: none of a tick that broke
    private boolean grouped; // whether the last tick went into the tables by group

    private Recorder(Run run, Model model) {
        this.run = run;
        Scenario scenario = run.scenario();
        codes = Codes.of(scenario);
        seen = new Observation(model);
        groups = new GroupTables(scenario, codes);
        boolean kept = scenario.recording().events();
        events = new EventTable(
                kept ? scenario.regions().size() * scenario.domains().size() : 0);
        targets = new TargetTable(scenario);
    }

    /** A recorder on the schedule of a model that has started. */
    static Recorder on(Model model, Run run) {
        Recorder recorder = new Recorder(run, model);
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE, recorder);
        return recorder;
    }

    @Override
    public void step(SimState state) {
        weeks = seen.tick() + 1;
        grouped = weeks % run.scenario().recording().groupWeeks() == 0 || weeks == run.weeks();
        seen.observe(grouped);
        series.add(seen);
        targets.add(seen);
        if (grouped) {
            groups.add(seen);
        }
        if (run.scenario().recording().events()) {
            events.add(seen);
        }
        if (weeks % QUARTER == 0) {
            mobility.add(seen.measured());
        }
    }

    /** Ticks written down. */
    int weeks() {
        return weeks;
    }

    /** What was written down of a run that is over. */
    RunResult.Completed result(Optional<LeadWatch> twin) {
        return result(twin, true);
    }

    /** What was written down of a run that ends before its time, as if it had been that long. */
    RunResult.Completed close() {
        if (!grouped) {
            seen.observeWholly();
            groups.add(seen);
            series.amend(seen);
        }
        Run shorter = new Run(
                run.id(), run.scenario(), run.strategy(), run.replicate(), run.studySeed(), weeks(), run.noise());
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
        Recording kept = run.scenario().recording();
        Table province = series.table(twin, seen.hasJournal());
        Outcomes outcomes = new Outcomes(seen, province, mobility, Fit.of(seen.model()), twin);
        return new RunResult.Completed(
                told,
                told.seed().value(),
                OutcomeTable.of(outcomes),
                province,
                groups.domains(),
                groups.prefectures(),
                groups.indicators(),
                AdoptionTable.of(seen.model(), codes, wholly && kept.adoptions()),
                wholly ? events.table(codes) : new EventTable(0).table(codes),
                VersionTable.of(seen.model(), codes, wholly && kept.events()),
                targets.table(codes));
    }
}

package pacesetter.gui.live;

import java.time.LocalDate;
import java.util.List;
import pacesetter.analysis.StudyResults;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.run.OpenRun;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Scenario;
import sim.display.GUIState;

/**
 * The run in the window, as MASON's displays want it. Look at the model only in a {@link Player}'s frames, when no tick is under way, and copy what is painted later.
 */
public final class LiveRun extends GUIState {
    private OpenRun open;
    private RegionHistory history;
    private List<StudyResults.Note> notes = List.of();

    private LiveRun(Run run, Model model) {
        super(model);
        model.start();
        open = OpenRun.on(model, run);
        history = RegionHistory.on(model);
    }

    /** A run that has gone on, and its regions' past. */
    public record Played(OpenRun open, RegionHistory history) {}

    /** A run before its first tick; builds its world. */
    public static LiveRun of(Run run) {
        World world = World.of(run.scenario(), run.seed());
        return new LiveRun(run, Model.of(world, run.scenario().strategies().get(run.strategy())));
    }

    /** A run that has gone on for so many ticks; to be made on any thread, and taken with {@link #take}. */
    public static Played played(Run run, int ticks) {
        World world = World.of(run.scenario(), run.seed());
        Model model = Model.of(world, run.scenario().strategies().get(run.strategy()));
        model.start();
        OpenRun played = OpenRun.on(model, run);
        RegionHistory history = RegionHistory.on(model);
        while (played.ticks() < ticks) {
            model.schedule.step(model);
        }
        return new Played(played, history);
    }

    /** Goes on with another run of the same territory. */
    void take(Played other, List<StudyResults.Note> done) {
        open = other.open;
        history = other.history;
        state = open.model();
        notes = List.copyOf(done);
    }

    /** Puts the run before its first tick again. */
    @Override
    public void start() {
        super.start();
        open = OpenRun.on(open.model(), open.run());
        history = RegionHistory.on(open.model());
    }

    public Run run() {
        return open.run();
    }

    public Scenario scenario() {
        return open.run().scenario();
    }

    public Model model() {
        return open.model();
    }

    /** Weeks that are over. */
    public int ticks() {
        return open.ticks();
    }

    /** Whether the calendar is at its end. */
    public boolean isOver() {
        return ticks() >= run().ticks();
    }

    /** The date the run has come to: the end of its last tick, or its start. */
    public LocalDate date() {
        Calendar calendar = scenario().calendar();
        return ticks() == 0 ? calendar.start() : calendar.endOf(ticks() - 1);
    }

    /** What every region has come to, week by week. */
    public RegionHistory history() {
        return history;
    }

    /** What was done to the run while it went on. */
    public List<StudyResults.Note> notes() {
        return notes;
    }

    /** What is recorded so far, as of {@link OpenRun#glance()}. */
    public RunResult.Completed glance() {
        return open.glance();
    }

    /** What is recorded so far, as of {@link OpenRun#whole()}. */
    public RunResult.Completed whole() {
        return open.whole();
    }

    /** The regions' ranks so far, as of {@link OpenRun#ranks()}. */
    public Table ranks() {
        return open.ranks();
    }

    /** The result of the run so far, as of {@link OpenRun#close()}. */
    public RunResult.Completed close() {
        return open.close();
    }
}

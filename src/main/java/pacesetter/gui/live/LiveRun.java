package pacesetter.gui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.analysis.StudyResults;
import pacesetter.model.Model;
import pacesetter.run.Chronicle;
import pacesetter.run.LeadChanges;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Scenario;
import sim.display.GUIState;

/**
 * The run in the window, as MASON's displays want it, and beside it, once it was switched, the run as it would have been, its
 * ghost. Look at the model only in a {@link Player}'s frames, when no tick is under way, and copy what is painted later.
 */
public final class LiveRun extends GUIState {
    private Played now;
    private Optional<Played> ghost = Optional.empty();
    private List<StudyResults.Note> notes = List.of();

    private LiveRun(Played now) {
        super(now.open().model());
        this.now = now;
    }

    /** A run before its first tick; builds its world. */
    public static LiveRun of(Run run) {
        return new LiveRun(Played.of(run, 0));
    }

    /**
     * Goes on with another run of the same territory.
     *
     * @param before that run as it would have been, as far as it has gone, if it was switched
     */
    void take(Played other, Optional<Played> before, List<StudyResults.Note> done) {
        now = other;
        ghost = before;
        state = other.open().model();
        notes = List.copyOf(done);
    }

    /** Puts the run before its first tick again. */
    @Override
    public void start() {
        super.start();
        now = Played.on(now.open().model(), now.open().run());
        ghost = ghost.map(Played::again);
    }

    /** Runs one tick, of the ghost too. */
    @Override
    public boolean step() {
        boolean done = super.step();
        ghost.ifPresent(before -> before.goTo(ticks()));
        return done;
    }

    public Run run() {
        return now.open().run();
    }

    public Scenario scenario() {
        return run().scenario();
    }

    public Model model() {
        return now.open().model();
    }

    /** Weeks that are over. */
    public int ticks() {
        return now.open().ticks();
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
        return now.history();
    }

    /** What has happened. */
    public Chronicle chronicle() {
        return now.chronicle();
    }

    /** When leads have changed hands. */
    public LeadChanges leads() {
        return now.leads();
    }

    /** The run as it would have been without the last switch, as far as this one has gone. */
    public Optional<Played> ghost() {
        return ghost;
    }

    /** What was done to the run while it went on. */
    public List<StudyResults.Note> notes() {
        return notes;
    }

    /** What is recorded so far, as of {@link pacesetter.run.OpenRun#glance()}. */
    public RunResult.Completed glance() {
        return now.open().glance();
    }

    /** What is recorded so far, as of {@link pacesetter.run.OpenRun#whole()}. */
    public RunResult.Completed whole() {
        return now.open().whole();
    }

    /** The regions' ranks so far, in a domain or over all, as of {@link pacesetter.run.OpenRun#ranks()}. */
    public Table ranks(OptionalInt domain) {
        return domain.isPresent()
                ? now.open().ranks(domain.getAsInt())
                : now.open().ranks();
    }

    /** The result of the run so far, as of {@link pacesetter.run.OpenRun#close()}. */
    public RunResult.Completed close() {
        return now.open().close();
    }
}

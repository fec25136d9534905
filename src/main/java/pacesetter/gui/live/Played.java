package pacesetter.gui.live;

import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.run.Cancellation;
import pacesetter.run.Chronicle;
import pacesetter.run.LeadChanges;
import pacesetter.run.OpenRun;
import pacesetter.run.Run;

/**
 * A run as far as it has gone.
 *
 * @param open the run and its record
 * @param history its regions' past
 * @param chronicle what has happened
 */
public record Played(OpenRun open, RegionHistory history, Chronicle chronicle) {
    /** A model that has started and not yet ticked. */
    static Played on(Model model, Run run) {
        return new Played(OpenRun.on(model, run), RegionHistory.on(model), Chronicle.on(model));
    }

    /** A run after so many ticks; to be made on any thread. */
    public static Played of(Run run, int ticks) {
        World world = World.of(run.scenario(), run.seed());
        Model model = Model.of(world, run.scenario().strategies().get(run.strategy()));
        model.start();
        Played played = on(model, run);
        played.goTo(ticks);
        return played;
    }

    /**
     * Goes on until so many ticks are over.
     *
     * @throws java.util.concurrent.CancellationException if its thread is interrupted
     */
    public void goTo(int ticks) {
        while (open.ticks() < ticks) {
            Cancellation.check();
            open.model().schedule.step(open.model());
        }
    }

    /** When leads changed hands; while no tick is under way. */
    public LeadChanges leads() {
        return LeadChanges.of(chronicle, open.run().scenario().domains().size());
    }

    /** The same run before its first tick. */
    Played again() {
        open.model().start();
        return on(open.model(), open.run());
    }
}

package pacesetter.run;

import java.util.Optional;
import java.util.function.Supplier;
import pacesetter.model.Model;
import pacesetter.model.Motive;
import pacesetter.model.ground.World;

/** Why something happened in a run: the run is repeated up to then, and watched more closely. */
public final class Explanation {
    private Explanation() {}

    /**
     * What moved a region to copy in a tick; nothing, if no pressure had to: it was inspected, or caught up with what it had
     * declared. Takes as long as the run does; ends with {@link java.util.concurrent.CancellationException} if cancelled.
     */
    public static Optional<Motive> of(Run run, int tick, int region, int domain) {
        World world = World.of(run.scenario(), run.seed());
        Model model = Model.of(world, run.scenario().strategies().get(run.strategy()));
        model.start();
        Supplier<Optional<Motive>> motive = Motive.watch(model, region, domain);
        while (model.tick() < tick) {
            Cancellation.check();
            model.schedule.step(model);
        }
        return motive.get();
    }
}

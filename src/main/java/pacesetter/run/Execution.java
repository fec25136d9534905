package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import sim.engine.Schedule;

/** One run from its world to its result. */
public final class Execution {
    private Execution() {}

    /**
     * Runs a strategy in a world, and its frozen twin if the run asks for it.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static RunResult.Completed of(Run run, World world) {
        Model model = Model.of(world, run.scenario().strategies().get(run.strategy()));
        model.start();
        return switch (run.noise()) {
            case OFF -> {
                Recorder recorder = Recorder.on(model, run);
                advance(model, run.ticks());
                yield recorder.result(Optional.empty());
            }
            case TWIN -> {
                Recorder recorder = Recorder.on(model, run);
                advance(model, run.ticks());
                Model twin = model.frozen();
                twin.start();
                LeadWatch leads = new LeadWatch(
                        run.scenario().domains().size(),
                        run.scenario().regions().size());
                twin.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE, leads);
                advance(twin, run.ticks());
                yield recorder.result(Optional.of(leads));
            }
            case FROZEN -> {
                advance(model, run.ticks());
                Model twin = model.frozen();
                twin.start();
                Recorder recorder = Recorder.on(twin, run);
                advance(twin, run.ticks());
                yield recorder.result(Optional.empty());
            }
        };
    }

    /**
     * Runs that meet the same world, one after another; the world is built once, and a run that breaks is a
     * {@link RunResult.Failed}.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static void inOneWorld(List<Run> runs, Consumer<RunResult> results) {
        Run first = runs.get(0);
        Supplier<World> world = new Once<>(() -> World.of(first.scenario(), first.seed()));
        for (Run run : runs) {
            results.accept(attempt(run, world));
        }
    }

    static RunResult attempt(Run run, Supplier<World> world) {
        try {
            return Execution.of(run, world.get());
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (Exception | StackOverflowError | AssertionError broken) {
            return new RunResult.Failed(run, run.seed().value(), message(broken));
        }
    }

    /** What broke and where, in one line. */
    private static String message(Throwable broken) {
        String place = Arrays.stream(broken.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
        return broken + place;
    }

    private static void advance(Model model, int ticks) {
        for (int week = 0; week < ticks; week++) {
            Cancellation.check();
            model.schedule.step(model);
        }
    }
}

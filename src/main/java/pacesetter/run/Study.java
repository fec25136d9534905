package pacesetter.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;

/**
 * Some strategies of a scenario in the same worlds.
 *
 * @param strategies indices into the scenario's strategies, at least one
 * @param replicates worlds, at least 1
 * @param seed from which the worlds' seeds are derived
 * @param ticks ticks to run, from 1 to the calendar's
 */
public record Study(Scenario scenario, List<Integer> strategies, int replicates, long seed, int ticks, Run.Null noise) {
    /** Results a worker may be ahead of the sink, so that memory does not grow with the number of runs. */
    private static final int AHEAD = 3;

    public Study {
        strategies = List.copyOf(strategies);
        if (strategies.isEmpty() || replicates < 1) {
            throw new IllegalArgumentException("a study needs a strategy and a replicate");
        }
    }

    /** Where results go. */
    public interface Sink {
        /** Takes the next result; called in the order of run ids, by the thread that executes the study. */
        void accept(RunResult result) throws IOException;
    }

    /** Number of runs. */
    public int runs() {
        return Math.multiplyExact(replicates, strategies.size());
    }

    /** The run with that id: strategy by strategy within replicate by replicate. */
    public Run run(int id) {
        int strategy = strategies.get(id % strategies.size());
        return new Run(id, scenario, strategy, id / strategies.size(), seed, ticks, noise);
    }

    /**
     * Runs everything. What the sink gets does not depend on the number of threads; a run that breaks is a
     * {@link RunResult.Failed} and the rest goes on.
     *
     * @throws InterruptedException if the calling thread is interrupted; workers end within a tick
     */
    public void execute(int threads, Sink sink) throws IOException, InterruptedException {
        execute(threads, sink, World::of);
    }

    /** @param worlds builds the worlds; a test puts one here that breaks */
    void execute(int threads, Sink sink, BiFunction<Scenario, Seed, World> worlds)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Study::worker);
        try {
            Queue<Future<RunResult>> window = new ArrayDeque<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                Seed root = Seed.ofReplicate(seed, replicate);
                Supplier<World> world = new Once<>(() -> worlds.apply(scenario, root));
                for (int k = 0; k < strategies.size(); k++) {
                    Run run = run(replicate * strategies.size() + k);
                    window.add(workers.submit(() -> Execution.attempt(run, world)));
                    if (window.size() >= threads * AHEAD) {
                        sink.accept(take(window));
                    }
                }
            }
            while (!window.isEmpty()) {
                sink.accept(take(window));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "worker");
        thread.setDaemon(true);
        return thread;
    }

    private static RunResult take(Queue<Future<RunResult>> window) throws InterruptedException {
        try {
            return window.remove().get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}

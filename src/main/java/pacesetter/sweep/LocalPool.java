package pacesetter.sweep;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import pacesetter.run.Execution;
import pacesetter.run.RunResult;
import pacesetter.run.Study;

/** The engine of one machine: each thread takes a chunk at a time, builds its world and runs all strategies in it. */
public final class LocalPool implements SweepEngine {
    /** Chunks a thread may be ahead of the sink, so that memory does not grow with the number of runs. */
    private static final int AHEAD = 2;

    private final int threads;

    /** @param threads chunks at the same time, at least 1 */
    public LocalPool(int threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Iterator<Chunk> chunks, Study.Sink sink) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, LocalPool::worker);
        try {
            Queue<Future<List<RunResult>>> window = new ArrayDeque<>();
            while (chunks.hasNext()) {
                Chunk chunk = chunks.next();
                window.add(workers.submit(() -> execute(chunk)));
                if (window.size() >= threads * AHEAD) {
                    take(window, sink);
                }
            }
            while (!window.isEmpty()) {
                take(window, sink);
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

    private static List<RunResult> execute(Chunk chunk) {
        List<RunResult> results = new ArrayList<>();
        Execution.inOneWorld(chunk.runs(), result -> results.add(chunk.keep().of(result)));
        return results;
    }

    private static void take(Queue<Future<List<RunResult>>> window, Study.Sink sink)
            throws IOException, InterruptedException {
        try {
            for (RunResult result : window.remove().get()) {
                sink.accept(result);
            }
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}

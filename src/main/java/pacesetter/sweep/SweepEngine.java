package pacesetter.sweep;

import java.io.IOException;
import java.util.Iterator;
import pacesetter.run.Study;

/** Whatever executes chunks of runs. Only data cross its border: runs go in, results come out. */
public interface SweepEngine {
    /**
     * Executes the chunks and hands every result to the sink, in the order of chunks and their runs, in the calling
     * thread; a run that breaks is a result too.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    void execute(Iterator<Chunk> chunks, Study.Sink sink) throws IOException, InterruptedException;
}

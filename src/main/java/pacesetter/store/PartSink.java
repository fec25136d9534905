package pacesetter.store;

import java.io.IOException;
import pacesetter.run.RunResult;
import pacesetter.run.Study;

/**
 * Where the results of a sweep go, whichever engine makes them: a result that was taken is on the disk for sure after the
 * next {@link #flush()}, and never asked for again.
 */
public interface PartSink extends Study.Sink {
    /** Whether a run's result is not there yet. */
    boolean isMissing(int id);

    /** Takes a result, in any order; called by one thread at a time. */
    @Override
    void accept(RunResult result) throws IOException;

    /** Brings everything taken so far to the disk, whether or not the thread is interrupted meanwhile. */
    void flush() throws IOException;
}

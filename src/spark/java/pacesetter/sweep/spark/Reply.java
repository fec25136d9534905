package pacesetter.sweep.spark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import pacesetter.run.Execution;
import pacesetter.sweep.Chunk;

/**
 * What became of a parcel.
 *
 * @param answers in the order of chunks and their runs
 * @param nanos of processor time that the runs took
 */
record Reply(List<Answer> answers, long nanos) {
    Reply {
        answers = List.copyOf(answers);
    }

    /** Executes a parcel. */
    static Reply to(Parcel parcel) {
        long begun = processorNanos();
        List<Answer> answers = new ArrayList<>();
        for (Chunk chunk : parcel.chunks()) {
            Execution.inOneWorld(
                    chunk.runs(), result -> answers.add(Answer.of(chunk.keep().of(result))));
        }
        return new Reply(answers, processorNanos() - begun);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

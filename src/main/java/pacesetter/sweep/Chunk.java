package pacesetter.sweep;

import java.util.List;
import pacesetter.run.Run;

/**
 * Runs that meet the same world: what an engine executes as one piece.
 *
 * @param runs of one replicate and design point, in the order of their ids
 * @param keep what their results are cut down to before they are handed back
 */
public record Chunk(List<Run> runs, Keep keep) {
    public Chunk {
        runs = List.copyOf(runs);
    }
}

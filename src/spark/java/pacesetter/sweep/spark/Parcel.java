package pacesetter.sweep.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pacesetter.sweep.Chunk;

/**
 * Worlds that travel together, for one is often over before the journey pays.
 *
 * @param chunks at least one
 */
record Parcel(List<Chunk> chunks) {
    Parcel {
        chunks = List.copyOf(chunks);
    }

    /** The next chunks, whole ones, that have so many runs or are the last. */
    static Parcel next(Iterator<Chunk> chunks, int runs) {
        List<Chunk> taken = new ArrayList<>();
        for (int count = 0; chunks.hasNext() && count < runs; ) {
            Chunk chunk = chunks.next();
            taken.add(chunk);
            count += chunk.runs().size();
        }
        return new Parcel(taken);
    }
}

package pacesetter.scenario.file;

import java.util.Set;
import java.util.TreeSet;
import pacesetter.scenario.Borders;

/** Collects pairs of neighbours, each once, whichever way round they come. */
final class BorderSet {
    private final Set<Long> pairs = new TreeSet<>();

    void add(int a, int b) {
        pairs.add((long) Math.min(a, b) << 32 | Math.max(a, b));
    }

    Borders borders() {
        return new Borders(pairs.stream()
                .map(pair -> new Borders.Pair((int) (pair >> 32), (int) (long) pair))
                .toList());
    }
}

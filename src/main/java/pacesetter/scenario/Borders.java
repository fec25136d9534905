package pacesetter.scenario;

import java.util.List;

/** Which regions are neighbours: pairs of region indices, each pair once, the smaller first. */
public record Borders(List<Pair> pairs) {
    /** Two neighbours. */
    public record Pair(int a, int b) {
        public Pair {
            if (!(a >= 0 && a < b)) {
                throw new IllegalArgumentException("pair (" + a + ", " + b + ") must be in ascending order");
            }
        }
    }

    public Borders {
        pairs = List.copyOf(pairs);
    }
}

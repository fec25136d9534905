package pacesetter.scenario;

import java.util.List;

/** Which regions are neighbours: pairs of region indices, each pair once, the smaller first. */
public record Borders(List<Pair> pairs) {
    /** Two neighbours. */
    public record Pair(int a, int b) {}

    public Borders {
        pairs = List.copyOf(pairs);
    }
}

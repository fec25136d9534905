package pacesetter.analysis;

import java.util.List;

/**
 * What becomes of an outcome's differences from the baseline over the design points.
 *
 * @param spreads by strategy; the baseline's has no points
 * @param turns by strategy, the factor that moves it most first
 */
public record Robustness(List<Spread> spreads, List<List<Turn>> turns, Twins twins) {
    public Robustness {
        spreads = List.copyOf(spreads);
        turns = turns.stream().map(List::copyOf).toList();
    }
}

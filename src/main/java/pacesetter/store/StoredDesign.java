package pacesetter.store;

import java.util.List;

/**
 * The design points of a study, as {@code design.csv} has them.
 *
 * @param factors parameters that differ between points; empty where there is one point
 * @param points the factors' values by point, as texts
 */
public record StoredDesign(List<String> factors, List<List<String>> points) {
    /** One point with nothing set. */
    static final StoredDesign NONE = new StoredDesign(List.of(), List.of(List.of()));

    public StoredDesign {
        factors = List.copyOf(factors);
        points = points.stream().map(List::copyOf).toList();
    }
}

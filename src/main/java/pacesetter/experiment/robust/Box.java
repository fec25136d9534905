package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of the space of factors: those that are restricted, each to an interval or to some words.
 *
 * @param limits by the place of the factor
 */
record Box(List<PointFactor> factors, Map<Integer, Limit> limits) {
    Box {
        factors = List.copyOf(factors);
        limits = Map.copyOf(limits);
    }

    /** All points. */
    static Box whole(List<PointFactor> factors) {
        return new Box(factors, Map.of());
    }

    Box with(int factor, Limit limit) {
        Map<Integer, Limit> other = new LinkedHashMap<>(limits);
        other.put(factor, limit);
        return new Box(factors, other);
    }

    Box without(int factor) {
        Map<Integer, Limit> other = new LinkedHashMap<>(limits);
        other.remove(factor);
        return new Box(factors, other);
    }

    boolean has(int point) {
        return limits.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().has(factors.get(entry.getKey()).value(point)));
    }

    /** Which of some points are in it. */
    int[] of(int... points) {
        return IntStream.of(points).filter(this::has).toArray();
    }

    /** What a factor is restricted to now; everything if it is not. */
    Limit limit(int factor) {
        PointFactor of = factors.get(factor);
        List<Integer> words = new ArrayList<>();
        for (int word = 0; word < of.words().size(); word++) {
            words.add(word);
        }
        return limits.getOrDefault(factor, new Limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, words));
    }

    /** Places of the restricted factors, rising. */
    List<Integer> restricted() {
        return limits.keySet().stream().sorted().toList();
    }
}

package pacesetter.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import pacesetter.scenario.shape.Numeric;
import pacesetter.text.Name;

/**
 * What the province's acts cost in one unit, so that they can be summed.
 *
 * @param weights of one of each kind, 0 or more
 */
public record Price(Name unit, SortedMap<Cost, Double> weights) {
    public Price {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        if (!weights.keySet().equals(EnumSet.allOf(Cost.class))) {
            throw new IllegalArgumentException("every kind needs a weight: " + weights);
        }
    }

    public Price(Name unit, Map<Cost, Double> weights) {
        this(unit, new TreeMap<>(weights));
    }

    /** The price of one of a kind. */
    public double weight(Cost cost) {
        return Optional.ofNullable(weights.get(cost)).orElseThrow();
    }

    /** Each weight in words, and what it is in. */
    public Name told() {
        return Name.of(
                "in %s: %s",
                "以%s计：%s",
                unit,
                Name.list(weights.entrySet().stream()
                        .map(entry ->
                                Name.of("%s %s", "%s %s", entry.getKey().meaning(), Numeric.plain(entry.getValue())))
                        .toList()));
    }

    /** The price of numbers of each kind. */
    public double of(ToDoubleFunction<Cost> numbers) {
        double sum = 0;
        for (Cost cost : Cost.values()) {
            sum += weight(cost) * numbers.applyAsDouble(cost);
        }
        return sum;
    }
}

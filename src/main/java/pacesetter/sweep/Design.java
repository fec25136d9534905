package pacesetter.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.random.Seed;
import pacesetter.scenario.parameters.Parameters;

/**
 * The points of a sweep: a value for each factor.
 *
 * @param factors full names of the parameters varied; none where there is no design
 * @param points values as a scenario file would write them, in the order of the factors; one without values where there
 *     is no design
 */
public record Design(List<String> factors, List<List<String>> points) {
    /** No factor: the scenario as it is. */
    public static final Design NONE = new Design(List.of(), List.of(List.of()));

    private static final int LONGEST = 30;
    private static final int LONGEST_NUMBER = 1000; // longer ones, which nobody writes, take time to compare

    public Design {
        factors = List.copyOf(factors);
        points = points.stream().map(List::copyOf).toList();
        int width = factors.size();
        if (points.isEmpty() || points.stream().anyMatch(point -> point.size() != width)) {
            throw new IllegalArgumentException("a design needs points with " + width + " values");
        }
    }

    /**
     * The points a plan makes of some factors; equal ones once, but for those of a table, whose rows stand for whoever made it.
     *
     * @param base the parameters of the scenario as it is
     * @param seed of the sweep, for plans that draw
     */
    public static Design of(Plan plan, List<Factor> factors, Parameters base, long seed) {
        if (factors.isEmpty()) {
            return NONE;
        }
        List<List<String>> points = plan.points(factors, base, new Seed(seed));
        List<String> names =
                factors.stream().map(factor -> factor.parameter().name()).toList();
        return new Design(
                names,
                plan instanceof Plan.Listed
                        ? points
                        : points.stream().distinct().toList());
    }

    /**
     * The base as it is, and then each of some changes of it.
     *
     * @param changes values by parameter; what a change does not name stays
     */
    public static Design around(Parameters base, List<Map<String, String>> changes) {
        Map<String, String> asItIs = new LinkedHashMap<>();
        base.values().forEach((name, value) -> {
            if (changes.stream().anyMatch(change -> change.containsKey(name))) {
                asItIs.put(name, Plan.OneAtATime.written(value));
            }
        });
        List<List<String>> points = new ArrayList<>(List.of(List.copyOf(asItIs.values())));
        for (Map<String, String> change : changes) {
            Map<String, String> point = new LinkedHashMap<>(asItIs);
            point.putAll(change);
            points.add(List.copyOf(point.values()));
        }
        return new Design(List.copyOf(asItIs.keySet()), points);
    }

    /** Number of points, at least 1. */
    public int size() {
        return points.size();
    }

    /** Whether there is no factor. */
    public boolean isEmpty() {
        return factors.isEmpty();
    }

    /** The values of a point by parameter. */
    public Map<String, String> settings(int point) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int f = 0; f < factors.size(); f++) {
            settings.put(factors.get(f), points.get(point).get(f));
        }
        return settings;
    }

    /**
     * What the point is, in one text whatever its values look like and in whatever order its factors stand, for instance
     * {@code attention.copy=2;evidence.noise=0.08}; empty where there is no factor.
     */
    public String key(int point) {
        return String.join(
                ";",
                settings(point).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + canonical(entry.getValue()))
                        .sorted()
                        .toList());
    }

    /** A number in the one way that all its spellings share; other texts as they are. */
    private static String canonical(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return value.strip();
        }
        try {
            BigDecimal number = new BigDecimal(value.strip()).stripTrailingZeros();
            return Math.abs(number.scale()) > LONGEST ? number.toString() : number.toPlainString();
        } catch (NumberFormatException word) {
            return value.strip();
        }
    }
}

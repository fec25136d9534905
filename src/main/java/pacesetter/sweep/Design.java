package pacesetter.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import pacesetter.random.Purpose;
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
     * The points a plan makes of some factors; equal ones once.
     *
     * @param base the parameters of the scenario as it is
     * @param seed of the sweep, for plans that draw
     */
    public static Design of(Plan plan, List<Factor> factors, Parameters base, long seed) {
        if (factors.isEmpty()) {
            return NONE;
        }
        List<List<String>> points;
        if (plan instanceof Plan.Listed listed) {
            points = listed.points();
        } else if (plan instanceof Plan.Sobol sobol) {
            points = sobol(factors, sobol.points());
        } else if (plan instanceof Plan.LatinHypercube cube) {
            points = latinHypercube(factors, cube.points(), new Seed(seed));
        } else if (plan instanceof Plan.OneAtATime) {
            points = oneAtATime(factors, base);
        } else {
            points = fullFactorial(factors);
        }
        List<String> names =
                factors.stream().map(factor -> factor.parameter().name()).toList();
        return new Design(names, points.stream().distinct().toList());
    }

    private static List<List<String>> fullFactorial(List<Factor> factors) {
        List<List<String>> points = List.of(List.of());
        for (Factor factor : factors) {
            points = points.stream()
                    .flatMap(point -> factor.levels().stream().map(level -> append(point, level)))
                    .toList();
        }
        return points;
    }

    private static List<String> append(List<String> point, String level) {
        return Stream.concat(point.stream(), Stream.of(level)).toList();
    }

    private static List<List<String>> oneAtATime(List<Factor> factors, Parameters base) {
        Map<String, Object> values = base.values();
        List<String> middle = factors.stream()
                .map(factor -> written(
                        Optional.ofNullable(values.get(factor.parameter().name()))
                                .orElseThrow()))
                .toList();
        List<List<String>> points = new ArrayList<>(List.of(middle));
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            for (String level : factor.isRange() ? List.of(factor.at(0), factor.at(1)) : factor.levels()) {
                if (!isSame(level, middle.get(i))) {
                    List<String> point = new ArrayList<>(middle);
                    point.set(i, level);
                    points.add(point);
                }
            }
        }
        return points;
    }

    private static String written(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : String.valueOf(value);
    }

    private static boolean isSame(String a, String b) {
        try {
            return Double.parseDouble(a) == Double.parseDouble(b);
        } catch (NumberFormatException words) {
            return a.equals(b);
        }
    }

    private static List<List<String>> sobol(List<Factor> factors, int points) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double[] shares = sequence.nextVector();
            List<String> point = new ArrayList<>();
            for (int f = 0; f < shares.length; f++) {
                point.add(factors.get(f).at(shares[f]));
            }
            all.add(point);
        }
        return all;
    }

    private static List<List<String>> latinHypercube(List<Factor> factors, int points, Seed seed) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            all.add(new ArrayList<>());
        }
        for (int f = 0; f < factors.size(); f++) {
            var draws = seed.stream(Purpose.DESIGN, f);
            int[] strata = new int[points];
            for (int i = 0; i < points; i++) { // Fisher and Yates' shuffle, from the inside out
                int other = draws.at(0).below(i, i + 1);
                strata[i] = strata[other];
                strata[other] = i;
            }
            for (int i = 0; i < points; i++) {
                all.get(i).add(factors.get(f).at((strata[i] + draws.at(1).uniform(i)) / points));
            }
        }
        return all;
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

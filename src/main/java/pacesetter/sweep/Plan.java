package pacesetter.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.parameters.Parameters;

/** How a sweep's design points come from its factors. */
public sealed interface Plan {
    /**
     * The points: a value for each factor, of which there is at least one.
     *
     * @param base the parameters of the scenario as it is
     * @param seed of the sweep, for plans that draw
     */
    List<List<String>> points(List<Factor> factors, Parameters base, Seed seed);

    /** The number of points of a plan that is to fill the space of its factors. */
    default Optional<Integer> drawn() {
        return Optional.empty();
    }

    /** The same plan with another number of points, if it has one. */
    default Plan with(int points) {
        return this;
    }

    /** Every level of every factor with every level of the others. */
    record FullFactorial() implements Plan {
        @Override
        public List<List<String>> points(List<Factor> factors, Parameters base, Seed seed) {
            List<List<String>> points = List.of(List.of());
            for (Factor factor : factors) {
                points = points.stream()
                        .flatMap(point -> factor.levels().stream()
                                .map(level -> Stream.concat(point.stream(), Stream.of(level))
                                        .toList()))
                        .toList();
            }
            return points;
        }
    }

    /** The scenario as it is, then each other level (or end of the range) of one factor alone. */
    record OneAtATime() implements Plan {
        @Override
        public List<List<String>> points(List<Factor> factors, Parameters base, Seed seed) {
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

        /** A value of a parameter as a scenario file would write it. */
        static String written(Object value) {
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
    }

    /** As many points, each in a stratum of its own in every factor (McKay, Beckman and Conover 1979). */
    record LatinHypercube(int count) implements Plan {
        @Override
        public List<List<String>> points(List<Factor> factors, Parameters base, Seed seed) {
            List<List<String>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(new ArrayList<>());
            }
            for (int f = 0; f < factors.size(); f++) {
                var draws = seed.stream(Purpose.DESIGN, f);
                int[] strata = new int[count];
                for (int i = 0; i < count; i++) { // Fisher and Yates' shuffle, from the inside out
                    int other = draws.at(0).below(i, i + 1);
                    strata[i] = strata[other];
                    strata[other] = i;
                }
                for (int i = 0; i < count; i++) {
                    all.get(i).add(factors.get(f).at((strata[i] + draws.at(1).uniform(i)) / count));
                }
            }
            return all;
        }

        @Override
        public Optional<Integer> drawn() {
            return Optional.of(count);
        }

        @Override
        public Plan with(int points) {
            return new LatinHypercube(points);
        }
    }

    /** The first points of a scrambled Sobol sequence, see {@link SobolPoints}: more points keep those there are. */
    record Sobol(int count) implements Plan {
        @Override
        public List<List<String>> points(List<Factor> factors, Parameters base, Seed seed) {
            return Arrays.stream(SobolPoints.of(factors.size(), count, seed))
                    .map(shares -> IntStream.range(0, shares.length)
                            .mapToObj(f -> factors.get(f).at(shares[f]))
                            .toList())
                    .toList();
        }

        @Override
        public Optional<Integer> drawn() {
            return Optional.of(count);
        }

        @Override
        public Plan with(int points) {
            return new Sobol(points);
        }
    }

    /** The rows of a table, a value for each factor. */
    record Listed(List<List<String>> rows) implements Plan {
        public Listed {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<List<String>> points(List<Factor> factors, Parameters base, Seed seed) {
            return rows;
        }
    }
}

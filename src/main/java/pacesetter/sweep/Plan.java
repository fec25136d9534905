package pacesetter.sweep;

import java.util.List;

/** How a sweep's design points come from its factors. */
public sealed interface Plan {
    /** Every level of every factor with every level of the others. */
    record FullFactorial() implements Plan {}

    /** The scenario as it is, then each other level (or end of the range) of one factor alone. */
    record OneAtATime() implements Plan {}

    /** As many points, each in a stratum of its own in every factor (McKay, Beckman and Conover 1979). */
    record LatinHypercube(int points) implements Plan {}

    /** The first points of the Sobol sequence (Joe and Kuo 2008): more points keep those there are. */
    record Sobol(int points) implements Plan {}

    /** The rows of a table, a value for each factor. */
    record Listed(List<List<String>> points) implements Plan {
        public Listed {
            points = points.stream().map(List::copyOf).toList();
        }
    }
}

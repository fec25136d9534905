package pacesetter.scenario;

import java.util.List;

/**
 * Who sees whom where a scenario has ties of its own, which stand in place of groups and borders.
 *
 * @param ties each pair of regions once, in ascending order of the first and then the second
 */
public record Network(List<Tie> ties) {
    /**
     * One region sees another.
     *
     * @param weight what the other counts among all it sees, above 0
     */
    public record Tie(int from, int to, double weight) {
        public Tie {
            if (from == to || !(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("tie (" + from + ", " + to + ", " + weight + ") is none");
            }
        }
    }

    public Network {
        ties = List.copyOf(ties);
    }
}

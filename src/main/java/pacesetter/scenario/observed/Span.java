package pacesetter.scenario.observed;

/**
 * When something happened, as far as it is known: at or after one day and before another.
 *
 * @param from days since 1970-01-01, or units of time since the start
 * @param to the first that is too late, after {@code from}
 */
public record Span(int from, int to) {
    public Span {
        if (to <= from) {
            throw new IllegalArgumentException("span (" + from + ", " + to + ") must not be empty");
        }
    }
}

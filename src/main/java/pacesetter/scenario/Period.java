package pacesetter.scenario;

/**
 * When a domain is open: from tick {@code from} until before tick {@code to}. At other times nothing happens in it.
 *
 * @param from at least 0
 * @param to more than {@code from}; may lie behind the calendar
 */
public record Period(int from, int to) {
    /** The whole calendar, whatever its length. */
    public static final Period ALWAYS = new Period(0, Integer.MAX_VALUE);

    public Period {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("from (" + from + ") must be at least 0 and before to (" + to + ")");
        }
    }

    /** Whether a tick is in it. */
    public boolean contains(int tick) {
        return tick >= from && tick < to;
    }

    /** The last tick in it that is not after another one; below {@code from} if there is none. */
    public int lastUntil(int tick) {
        return Math.min(to - 1, tick);
    }
}

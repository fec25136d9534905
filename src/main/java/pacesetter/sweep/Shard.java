package pacesetter.sweep;

/**
 * A part of a sweep's worlds, so that machines can share the work.
 *
 * @param number from 1
 * @param of how many, at least 1
 */
public record Shard(int number, int of) {
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (!(number >= 1 && number <= of)) {
            throw new IllegalArgumentException("shard " + number + "/" + of);
        }
    }

    /** The shard that {@link #toString()} wrote. */
    public static Shard parse(String text) {
        int slash = text.indexOf('/');
        return new Shard(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** How many of some worlds it has. */
    public int share(int worlds) {
        return (worlds - number + of) / of;
    }

    /** Whether it has a world, by its number. */
    public boolean has(int world) {
        return world % of == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}

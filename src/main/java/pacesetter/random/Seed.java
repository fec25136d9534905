package pacesetter.random;

/**
 * The root of all draws of a world. A draw is a function of the seed, its purpose and up to four coordinates, never of
 * the order of calls: adding a draw shifts no other, and two strategies with the same seed meet the same world.
 *
 * <p>The bits come from SplitMix64's finaliser (Steele, Lea and Flood 2014, with Stafford's variant 13), applied to a
 * key that absorbs one coordinate at a time.
 */
public record Seed(long value) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** The seed of a replicate's world: from study seed and replicate alone. */
    public static Seed ofReplicate(long studySeed, int replicate) {
        return new Seed(new Seed(studySeed).draw(Purpose.REPLICATE, replicate));
    }

    /** The draws of one purpose, numbered by a last coordinate. */
    public Stream stream(Purpose purpose) {
        return new Stream(key(purpose));
    }

    /** The draws of one purpose at one coordinate, for instance a tick or a domain. */
    public Stream stream(Purpose purpose, int a) {
        return new Stream(absorb(key(purpose), a));
    }

    /** The draws of one purpose at two coordinates. */
    public Stream stream(Purpose purpose, int a, int b) {
        return new Stream(absorb(absorb(key(purpose), a), b));
    }

    /** 64 random bits. */
    public long draw(Purpose purpose, int a) {
        return stream(purpose).bits(a);
    }

    private long key(Purpose purpose) {
        return absorb(mix(value + GOLDEN), purpose.ordinal());
    }

    static long absorb(long key, long coordinate) {
        return mix(key + GOLDEN * (coordinate + 1));
    }

    static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}

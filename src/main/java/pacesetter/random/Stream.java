package pacesetter.random;

/** Draws numbered by one coordinate. Immutable, so that any thread may ask for any number in any order. */
public record Stream(long key) {
    private static final double UNIT = 0x1p-53;
    private static final double HALF_UNIT = 0x1p-32;

    /** The stream one coordinate deeper. */
    public Stream at(int coordinate) {
        return new Stream(Seed.absorb(key, coordinate));
    }

    /** The stream two coordinates deeper. */
    public Stream at(int a, int b) {
        return new Stream(Seed.absorb(Seed.absorb(key, a), b));
    }

    /** The stream three coordinates deeper. */
    public Stream at(int a, int b, int c) {
        return new Stream(Seed.absorb(Seed.absorb(Seed.absorb(key, a), b), c));
    }

    /** 64 random bits. */
    public long bits(int index) {
        return Seed.absorb(key, index);
    }

    /** Uniform in [0, 1). */
    public double uniform(int index) {
        return unit(bits(index));
    }

    /** Uniform among 0 .. bound − 1; the bias is below bound / 2^32. */
    public int below(int index, int bound) {
        return (int) (((bits(index) >>> 32) * bound) >>> 32);
    }

    /** Standard normal. */
    public double gaussian(int index) {
        return Normal.quantile(((bits(index) >>> 11) + 0.5) * UNIT);
    }

    /** Standard normal draws from number 0 on, as many as there is room for. */
    public void gaussians(double[] into, double[] work) {
        for (int i = 0; i < into.length; i++) {
            into[i] = ((bits(i) >>> 11) + 0.5) * UNIT;
        }
        Normal.quantiles(into, work);
    }

    /** The 64 bits as a uniform number in [0, 1), of 53 bits. */
    public static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    /** The upper half of the bits as a uniform number in [0, 1), of 32 bits. */
    public static double upper(long bits) {
        return (bits >>> 32) * HALF_UNIT;
    }

    /** The lower half of the bits as a uniform number in [0, 1), of 32 bits. */
    public static double lower(long bits) {
        return (bits & 0xffffffffL) * HALF_UNIT;
    }
}

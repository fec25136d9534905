package pacesetter.model;

import java.util.Arrays;

/** What happened in the current tick, in order. Cleared at the start of each tick. */
public final class Happenings {
    private static final int INTEGERS = 5;
    private int count;
    private int[] integers = new int[64 * INTEGERS]; // [i * 5 + {kind, domain, region, source, version}]
    private double[] values = new double[64];

    void clear() {
        count = 0;
    }

    void add(Happening kind, int domain, int region, int source, int version, double value) {
        if (count == values.length) {
            integers = Arrays.copyOf(integers, integers.length * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        int at = count * INTEGERS;
        integers[at] = kind.ordinal();
        integers[at + 1] = domain;
        integers[at + 2] = region;
        integers[at + 3] = source;
        integers[at + 4] = version;
        values[count++] = value;
    }

    public int count() {
        return count;
    }

    /** Ordinal of the {@link Happening}. */
    public int kind(int i) {
        return integers[i * INTEGERS];
    }

    public int domain(int i) {
        return integers[i * INTEGERS + 1];
    }

    /** Region it happened to, -1 if none. */
    public int region(int i) {
        return integers[i * INTEGERS + 2];
    }

    /** Region it came from, -1 if none. */
    public int source(int i) {
        return integers[i * INTEGERS + 3];
    }

    /** Version it is about, -1 if none. */
    public int version(int i) {
        return integers[i * INTEGERS + 4];
    }

    /** See {@link Happening}; NaN if empty. */
    public double value(int i) {
        return values[i];
    }
}

package pacesetter.run;

/** Counts different numbers, by open addressing in a table at most a quarter full. */
final class Distinct {
    private static final int MIX = 0x9E3779B9; // 2^32 over the golden ratio: spreads neighbours (Knuth 1973, 6.4)

    private final long[] slots; // round << 32 | number
    private final int shift;
    private long round = 1L << Integer.SIZE;
    private int count;

    /** @param most numbers of a round, at least 1 */
    Distinct(int most) {
        int bits = Integer.SIZE + 2 - Integer.numberOfLeadingZeros(most);
        slots = new long[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Begins a new round. */
    void clear() {
        round += 1L << Integer.SIZE;
        count = 0;
    }

    /** @param number 0 or more */
    void add(int number) {
        int slot = (number * MIX) >>> shift;
        while (slots[slot] != (round | number)) {
            if (slots[slot] < round) {
                slots[slot] = round | number;
                count++;
                return;
            }
            slot = (slot + 1) % slots.length;
        }
    }

    /** Different numbers in this round. */
    int count() {
        return count;
    }
}

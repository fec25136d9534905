package pacesetter.run;

/** Counts different numbers, by open addressing in a table at most half full. */
final class Distinct {
    private static final int MIX = 0x9E3779B9; // 2^32 over the golden ratio: spreads neighbours (Knuth 1973, 6.4)

    private final int[] numbers;
    private final int[] rounds; // [slot] in which its number came
    private final int shift;
    private int round = 1;
    private int count;

    /** @param most numbers of a round, at least 1 */
    Distinct(int most) {
        int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(most);
        numbers = new int[1 << bits];
        rounds = new int[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Begins a new round. */
    void clear() {
        round++;
        count = 0;
    }

    void add(int number) {
        int slot = (number * MIX) >>> shift;
        while (rounds[slot] == round && numbers[slot] != number) {
            slot = (slot + 1) % numbers.length;
        }
        count += rounds[slot] == round ? 0 : 1;
        rounds[slot] = round;
        numbers[slot] = number;
    }

    /** Different numbers in this round. */
    int count() {
        return count;
    }
}

package pacesetter.model;

/** A whole number of every region, an id or a tick; whoever writes it holds the array, and everybody else reads it here. */
final class Marks {
    private final int[] values; // [region]

    Marks(int[] values) {
        this.values = values;
    }

    int at(int region) {
        return values[region];
    }

    int size() {
        return values.length;
    }

    int[] copy() {
        return values.clone();
    }
}

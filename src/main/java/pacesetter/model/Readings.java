package pacesetter.model;

/** A number of every region; whoever writes it holds the array, and everybody else reads it here. */
final class Readings {
    private final double[] values; // [region]

    Readings(double[] values) {
        this.values = values;
    }

    double at(int region) {
        return values[region];
    }

    int size() {
        return values.length;
    }

    double[] copy() {
        return values.clone();
    }
}

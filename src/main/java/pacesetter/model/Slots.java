package pacesetter.model;

/** The journal's slots: they arrive at a steady rate, and standards are drafted with them too. */
final class Slots {
    private double left;

    void arrive(double count) {
        left += count;
    }

    boolean isAny() {
        return left >= 1;
    }

    /** Uses slots; below 0, later listings wait. */
    void spend(double count) {
        left -= count;
    }

    /** What is left is not kept. */
    void lapse() {
        left = 0;
    }
}

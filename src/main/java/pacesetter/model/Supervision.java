package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;

/**
 * Whom the province gets to (S9). It can supervise so many programmes in a week; if more are bound, each is supervised
 * with the same probability, drawn anew every week.
 */
final class Supervision {
    private final double capacity; // programmes a week
    private final Seed seed;
    private double share = 1; // of the bound programmes, this week

    Supervision(double capacity, Seed seed) {
        this.capacity = capacity;
        this.seed = seed;
    }

    /** Whether there can be more bound programmes than the province gets to. */
    boolean isLimited(long programmes) {
        return capacity < programmes;
    }

    /** So many programmes are bound this week. */
    void plan(int bound) {
        share = bound > capacity ? capacity / bound : 1;
    }

    /** Whether the province gets to a bound programme in a week. */
    boolean reaches(int domain, int tick, int region) {
        return share >= 1 || seed.stream(Purpose.SUPERVISION, domain, tick).uniform(region) < share;
    }
}

package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;

/**
 * Whom the province gets to (S9). It can supervise so many programmes in a week; if more are bound, each is supervised
 * with the same probability, drawn anew every week.
 */
final class Supervision {
    private final Mandates mandates;
    private final int domains;
    private final int regions;
    private final double capacity; // programmes a week
    private final Seed seed;
    private double share = 1; // of the bound programmes, this week

    Supervision(Mandates mandates, Model model) {
        this.mandates = mandates;
        domains = model.programmes().domains();
        regions = model.programmes().regions();
        capacity = regions * model.world().scenario().parameters().capacity().supervised();
        seed = model.world().seed();
    }

    /** Looks how many programmes are bound. */
    void plan(int tick) {
        if (capacity >= (double) domains * regions) {
            return;
        }
        int bound = 0;
        for (int d = 0; d < domains; d++) {
            if (mandates.bind(d, tick)) {
                for (int r = 0; r < regions; r++) {
                    bound += mandates.bind(d, tick, r) ? 1 : 0;
                }
            }
        }
        share = bound > capacity ? capacity / bound : 1;
    }

    /** Whether the province gets to a bound programme in a week. */
    boolean reaches(int domain, int tick, int region) {
        return share >= 1 || seed.stream(Purpose.SUPERVISION, domain, tick).uniform(region) < share;
    }
}

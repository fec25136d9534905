package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/** Decides between equals in a domain, by a lot that each region keeps for the whole run. */
final class Lots {
    private final Stream draws;

    Lots(Seed seed, int domain) {
        draws = seed.stream(Purpose.LOT, domain, 0);
    }

    /** Whether a region comes before another: by the larger value, between equals by lot. */
    boolean precedes(int region, int other, Readings values) {
        return precedes(region, other, values.at(region), values.at(other));
    }

    /** The same of two values at hand. */
    boolean precedes(int region, int other, double value, double otherValue) {
        return value > otherValue || (value == otherValue && (int) draws.bits(region) > (int) draws.bits(other));
    }
}

package pacesetter.model;

import pacesetter.model.ground.DomainWorld;
import pacesetter.model.ground.Landscape;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;

/** The landscape of a domain as it is now (S3): what practices are worth on it in each region, and what is available. */
final class Environment {
    private final World world;
    private final int domain;
    private final Landscape landscape;
    private final double scale;
    private final Stream regional;
    private double[] provincial; // [entry]; the world's own until an entry is redrawn
    private int unlocked; // mask of available bits
    private int fresh; // mask of bits unlocked since the start

    Environment(World world, int domain) {
        this.world = world;
        this.domain = domain;
        DomainWorld start = world.domain(domain);
        landscape = start.landscape();
        scale = start.scale();
        regional = world.seed().stream(Purpose.REGIONAL_ENTRY, domain);
        provincial = start.provincial();
        unlocked = start.unlocked();
    }

    Landscape landscape() {
        return landscape;
    }

    /** Mask of the bits available now. */
    int unlocked() {
        return unlocked;
    }

    /** Mask of the bits that became available since the start. */
    int fresh() {
        return fresh;
    }

    /** Performance of a practice in a region once it is everywhere. */
    double performance(int region, int practice) {
        double value = landscape.value(provincial, regional.at(region), practice);
        return (value - world.floor(region, domain)) * scale;
    }

    /** What changing one bit of a region's practice would add to its quality. */
    double gain(int region, int practice, int bit) {
        return landscape.gain(provincial, regional.at(region), practice, bit) * scale;
    }

    /** The module that contributes least to a region's practice. */
    int worstModule(int region, int practice) {
        return landscape.worstModule(provincial, regional.at(region), practice);
    }

    /** Whether what a practice is worth in a region hangs on a provincial entry. */
    boolean reads(int region, int practice, int entry) {
        return landscape.entry(landscape.component(entry), practice) == entry
                && landscape.shares(regional.at(region), entry);
    }

    /** A provincial entry has changed. */
    void redraw(int entry, double contribution) {
        if (provincial == world.domain(domain).provincial()) {
            provincial = provincial.clone();
        }
        provincial[entry] = contribution;
    }

    /** An element has become available. */
    void unlock(int bit) {
        unlocked |= 1 << bit;
        fresh |= 1 << bit;
    }
}

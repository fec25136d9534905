package pacesetter.model;

import org.apache.commons.math3.util.FastMath;
import pacesetter.model.ground.Landscape;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The landscape as it is now (S3): provincial entries are redrawn, locked elements become available. Owns the tables and
 * evaluates practices on them.
 */
final class Environment implements Steppable {
    private final Model model;
    private final World world;
    private final Programmes programmes;
    private final int regions;
    private final double[][] provincial; // [domain][entry]
    private final int[] unlocked; // [domain] mask of available bits
    private final int[] fresh; // [domain] mask of bits unlocked since the start
    private final double keep; // log(1 - redraw)
    private final double unlock;
    private final double[] still; // [domain] probability that no entry is redrawn in a tick
    private final Stream[] regional; // [domain * regions + region]

    Environment(Model model) {
        this.model = model;
        world = model.world();
        programmes = model.programmes();
        regions = programmes.regions();
        int domains = programmes.domains();
        provincial = new double[domains][];
        unlocked = new int[domains];
        fresh = new int[domains];
        regional = new Stream[domains * regions];
        for (int d = 0; d < domains; d++) {
            provincial[d] = world.domain(d).provincial().clone();
            unlocked[d] = world.domain(d).unlocked();
            for (int r = 0; r < regions; r++) {
                regional[d * regions + r] = world.regionStream(r, d);
            }
        }
        keep = FastMath.log(1 - world.scenario().parameters().turbulence().redraw());
        unlock = world.scenario().parameters().turbulence().unlock();
        still = new double[domains];
        for (int d = 0; d < domains; d++) {
            still[d] = FastMath.exp(keep * landscape(d).entries());
        }
    }

    @Override
    public void step(SimState state) {
        int tick = model.tick();
        for (int d = 0; d < unlocked.length; d++) {
            if (keep < 0) {
                drift(d, tick);
            }
            if (unlock > 0) {
                unlock(d, tick);
            }
        }
    }

    /** Redraws each entry with a fixed probability, by skipping from one redrawn entry to the next. */
    private void drift(int domain, int tick) {
        Landscape landscape = landscape(domain);
        Stream draws = world.seed().stream(Purpose.DRIFT, domain, tick);
        if (1 - draws.uniform(0) <= still[domain]) {
            return;
        }
        long entry = -1;
        for (int i = 0; ; i += 2) {
            double skipped = FastMath.log(1 - draws.uniform(i)) / keep;
            if (skipped >= landscape.entries()) {
                return;
            }
            entry += 1 + (long) skipped;
            if (entry >= landscape.entries()) {
                return;
            }
            redraw(domain, (int) entry, draws.uniform(i + 1));
        }
    }

    private void redraw(int domain, int entry, double contribution) {
        Landscape landscape = landscape(domain);
        provincial[domain][entry] = contribution;
        int component = entry / (landscape.entries() / landscape.bits());
        for (int r = 0; r < regions; r++) {
            int cell = domain * regions + r;
            int practice = programmes.practice[cell];
            if (landscape.entry(component, practice) == entry && landscape.shares(regional[cell], entry)) {
                programmes.quality[cell] = performance(cell, domain, practice);
            }
        }
    }

    private void unlock(int domain, int tick) {
        Landscape landscape = landscape(domain);
        int locked = ~unlocked[domain] & ((1 << landscape.bits()) - 1);
        if (locked == 0) {
            return;
        }
        Stream draws = world.seed().stream(Purpose.UNLOCK, domain, tick);
        for (int rest = locked; rest != 0; rest &= rest - 1) {
            int bit = Integer.numberOfTrailingZeros(rest);
            if (draws.uniform(bit) < unlock) {
                unlocked[domain] |= 1 << bit;
                fresh[domain] |= 1 << bit;
                model.happenings().add(Happening.UNLOCK, domain, -1, -1, -1, bit);
            }
        }
    }

    Landscape landscape(int domain) {
        return world.domain(domain).landscape();
    }

    /** Mask of the bits available now. */
    int unlocked(int domain) {
        return unlocked[domain];
    }

    /** Mask of the bits that became available since the start. */
    int fresh(int domain) {
        return fresh[domain];
    }

    /** Performance of a practice in a cell's region once it is everywhere. */
    double performance(int cell, int domain, int practice) {
        double value = landscape(domain).value(provincial[domain], regional[cell], practice);
        return (value - world.floor(cell)) * world.domain(domain).scale();
    }

    /** What changing one bit of its practice would add to a cell's quality. */
    double gain(int cell, int domain, int bit) {
        return landscape(domain).gain(provincial[domain], regional[cell], programmes.practice[cell], bit)
                * world.domain(domain).scale();
    }

    /** The module that contributes least to a cell's practice. */
    int worstModule(int cell, int domain) {
        return landscape(domain).worstModule(provincial[domain], regional[cell], programmes.practice[cell]);
    }

    /** Gives every programme the quality its practice has now. */
    void evaluateAll() {
        for (int d = 0; d < unlocked.length; d++) {
            for (int r = 0; r < regions; r++) {
                int cell = d * regions + r;
                programmes.quality[cell] = performance(cell, d, programmes.practice[cell]);
            }
        }
    }
}

package pacesetter.model;

import java.util.Arrays;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;

/**
 * The state of every programme (region × domain), one array a variable; a cell is {@code domain * regions + region}.
 * Only the submodels of this package change it.
 */
public final class Programmes {
    /** In place of a tick: has not happened. */
    static final int NEVER = Integer.MIN_VALUE;

    /** In place of a tick: was so long before the calendar opened. */
    static final int ALWAYS = -10_000;

    final int[] practice; // bits in force or being rolled out
    final double[] quality; // y: performance of the practice once it is everywhere
    final double[] base; // Y delivered where the practice has not arrived
    final double[] rollout; // c, share of places
    final double[] depth; // m, share of the way to full implementation
    final double[] performance; // Y delivered
    final double[] before; // M when a version was copied last
    final double[] measured; // M, what the province believes
    final double[] embellished; // reported beyond Y at the latest measurement
    final double[] expectation; // E, performance residents expect
    final double[] satisfaction; // S, in [0, 1]
    final double[] surveyed; // S as the latest survey has it
    final Status[] status;
    final int[] adopted; // tick of the first adoption, -1 if none; at the start for originators
    final int[] inForceSince; // tick in which the reform came into force, NEVER before it and for the legacy
    final int[] version; // id of the version copied last, -1 if none
    final int[] source; // region it came from, -1 if none or a department
    final boolean[] originator;
    private final int[] lot; // drawn once, decides between equals
    private final int regions;
    private final int domains;

    Programmes(int regions, int domains) {
        this.regions = regions;
        this.domains = domains;
        int cells = regions * domains;
        practice = new int[cells];
        quality = new double[cells];
        base = new double[cells];
        rollout = new double[cells];
        depth = new double[cells];
        performance = new double[cells];
        before = new double[cells];
        measured = new double[cells];
        embellished = new double[cells];
        expectation = new double[cells];
        satisfaction = new double[cells];
        surveyed = new double[cells];
        status = new Status[cells];
        Arrays.fill(status, Status.NONE);
        adopted = new int[cells];
        Arrays.fill(adopted, -1);
        inForceSince = new int[cells];
        Arrays.fill(inForceSince, NEVER);
        version = adopted.clone();
        source = adopted.clone();
        originator = new boolean[cells];
        lot = new int[cells];
    }

    /** Every programme as the calendar opens: the legacy or the pioneer's practice, everywhere and in full. */
    static Programmes atStart(World world) {
        Programmes start = new Programmes(
                world.scenario().regions().size(), world.scenario().domains().size());
        System.arraycopy(world.startPractices(), 0, start.practice, 0, start.practice.length);
        Arrays.fill(start.rollout, 1);
        Arrays.fill(start.depth, 1);
        for (int cell = 0; cell < start.practice.length; cell++) {
            start.lot[cell] = (int)
                    world.seed().stream(Purpose.LOT, cell / start.regions, 0).bits(cell % start.regions);
            if (world.holdsAtStart(cell)) {
                start.originator[cell] = true;
                start.inForceSince[cell] = ALWAYS;
            }
        }
        return start;
    }

    /** A copy in which everything that is in force has been so for long. */
    Programmes frozen() {
        Programmes copy = copy();
        for (int cell = 0; cell < copy.practice.length; cell++) {
            if (copy.inForceSince[cell] != NEVER) {
                copy.inForceSince[cell] = ALWAYS;
            }
        }
        return copy;
    }

    Programmes copy() {
        Programmes copy = new Programmes(regions, domains);
        int cells = practice.length;
        System.arraycopy(practice, 0, copy.practice, 0, cells);
        System.arraycopy(quality, 0, copy.quality, 0, cells);
        System.arraycopy(base, 0, copy.base, 0, cells);
        System.arraycopy(rollout, 0, copy.rollout, 0, cells);
        System.arraycopy(depth, 0, copy.depth, 0, cells);
        System.arraycopy(performance, 0, copy.performance, 0, cells);
        System.arraycopy(before, 0, copy.before, 0, cells);
        System.arraycopy(expectation, 0, copy.expectation, 0, cells);
        System.arraycopy(satisfaction, 0, copy.satisfaction, 0, cells);
        System.arraycopy(surveyed, 0, copy.surveyed, 0, cells);
        System.arraycopy(status, 0, copy.status, 0, cells);
        System.arraycopy(adopted, 0, copy.adopted, 0, cells);
        System.arraycopy(inForceSince, 0, copy.inForceSince, 0, cells);
        System.arraycopy(version, 0, copy.version, 0, cells);
        System.arraycopy(source, 0, copy.source, 0, cells);
        System.arraycopy(originator, 0, copy.originator, 0, cells);
        System.arraycopy(lot, 0, copy.lot, 0, cells);
        return copy;
    }

    /** Whether a programme comes before another: by the larger value, between equals by a lot drawn at the start. */
    boolean precedes(int cell, int other, double[] values) {
        return values[cell] > values[other] || (values[cell] == values[other] && lot[cell] > lot[other]);
    }

    public int regions() {
        return regions;
    }

    public int domains() {
        return domains;
    }

    public int cell(int region, int domain) {
        return domain * regions + region;
    }

    /** The practice's bits; bit i is element i. */
    public int practice(int cell) {
        return practice[cell];
    }

    /** Performance of the practice once it is everywhere, in shares of the gain of the provincial optimum. */
    public double quality(int cell) {
        return quality[cell];
    }

    /** Performance delivered, same unit. */
    public double performance(int cell) {
        return performance[cell];
    }

    /** Performance as the province believes it, same unit. */
    public double measured(int cell) {
        return measured[cell];
    }

    /** Share of places the practice has reached. */
    public double rollout(int cell) {
        return rollout[cell];
    }

    /** Depth of implementation, share. */
    public double depth(int cell) {
        return depth[cell];
    }

    /** Performance reported beyond what is delivered at the latest measurement, same unit; 0 or more. */
    public double embellished(int cell) {
        return embellished[cell];
    }

    /** Satisfaction of residents, share. */
    public double satisfaction(int cell) {
        return satisfaction[cell];
    }

    /** Satisfaction as the latest survey has it, share. */
    public double surveyed(int cell) {
        return surveyed[cell];
    }

    public Status status(int cell) {
        return status[cell];
    }

    /** Whether it held the practice before anybody copied it. */
    public boolean isOriginator(int cell) {
        return originator[cell];
    }

    /** Tick of the first adoption, -1 if none (also for originators). */
    public int adoptedTick(int cell) {
        return adopted[cell];
    }

    /** Id of the version copied last, -1 if none. */
    public int version(int cell) {
        return version[cell];
    }

    /** RegionAgent the practice was copied from, -1 if none. */
    public int source(int cell) {
        return source[cell];
    }
}

package pacesetter.model;

import java.util.Arrays;

/**
 * The state of every programme (region × domain), one array a variable; a cell is {@code domain * regions + region}.
 * Only the submodels of this package change it.
 */
public final class Programmes {
    final int[] practice; // bits in force or being rolled out
    final double[] quality; // y: performance of the practice once it is everywhere
    final double[] base; // Y delivered where the practice has not arrived
    final double[] rollout; // c, share of places
    final double[] depth; // m, share of the way to full implementation
    final double[] performance; // Y delivered
    final double[] measured; // M, what the province believes
    final Status[] status;
    final int[] adopted; // tick of the first adoption, -1 if none; at the start for originators
    final int[] changed; // tick of the latest change of practice, -1 if never
    final int[] version; // id of the version copied last, -1 if none
    final int[] source; // region it came from, -1 if none or a department
    final boolean[] originator;
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
        measured = new double[cells];
        status = new Status[cells];
        Arrays.fill(status, Status.NONE);
        adopted = new int[cells];
        Arrays.fill(adopted, -1);
        changed = adopted.clone();
        version = adopted.clone();
        source = adopted.clone();
        originator = new boolean[cells];
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

    public Status status(int cell) {
        return status[cell];
    }

    /** Whether it held the practice before anybody copied it. */
    public boolean isOriginator(int cell) {
        return originator[cell];
    }

    /** Took another region's practice, on paper included, or is the originator. */
    public boolean isAdopted(int cell) {
        return originator[cell] || status[cell] != Status.NONE;
    }

    /** Adopted, not on paper, and rolled out since; or the originator. */
    public boolean isInForce(int cell) {
        return originator[cell] || status[cell] == Status.IN_FORCE;
    }

    /** Tick of the first adoption, -1 if none (also for originators). */
    public int adoptedTick(int cell) {
        return adopted[cell];
    }

    /** Id of the version copied last, -1 if none. */
    public int version(int cell) {
        return version[cell];
    }

    /** Region the practice was copied from, -1 if none. */
    public int source(int cell) {
        return source[cell];
    }
}

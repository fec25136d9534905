package pacesetter.model;

import java.util.Arrays;
import java.util.BitSet;
import pacesetter.model.ground.World;

/**
 * What each region practises in a domain, and where it stands with it: the one door through which a practice changes.
 * Quality is the performance of the practice once it is everywhere.
 */
final class Adoption {
    /** In place of a tick: has not happened. */
    static final int NEVER = Integer.MIN_VALUE;

    /** In place of a tick: was so long before the calendar opened. */
    static final int ALWAYS = -10_000;

    private static final Status[] STATUSES = Status.values();

    private final int domain;
    private final Versions versions;
    private final int[] practice; // [region] bits in force or being rolled out
    private final double[] quality; // [region] y
    private final byte[] status; // [region] ordinal
    private final int[] adopted; // [region] tick of the first adoption, -1 if none; at the start for originators
    private final int[]
            inForceSince; // [region] tick in which the reform came into force, NEVER before and for the legacy
    private final int[] version; // [region] id of the version copied last, -1 if none
    private final boolean[] originator; // [region]
    private final BitSet changed; // [region] practice or version, since a reader has cleared it
    private final Marks practices;
    private final Marks copied;
    private final Readings qualities;

    private Adoption(
            int domain,
            Versions versions,
            int[] practice,
            double[] quality,
            byte[] status,
            int[] adopted,
            int[] inForceSince,
            int[] version,
            boolean[] originator) {
        this.domain = domain;
        this.versions = versions;
        this.practice = practice;
        this.quality = quality;
        this.status = status;
        this.adopted = adopted;
        this.inForceSince = inForceSince;
        this.version = version;
        this.originator = originator;
        changed = new BitSet(practice.length);
        practices = new Marks(practice);
        copied = new Marks(version);
        qualities = new Readings(quality);
    }

    /** A domain as the calendar opens: the legacy or the pioneer's practice, everywhere and in full. */
    static Adoption atStart(World world, Environment environment, int domain, Versions versions) {
        int regions = world.scenario().regions().size();
        Adoption start = new Adoption(
                domain,
                versions,
                new int[regions],
                new double[regions],
                new byte[regions],
                new int[regions],
                new int[regions],
                new int[regions],
                new boolean[regions]);
        Arrays.fill(start.adopted, -1);
        Arrays.fill(start.version, -1);
        for (int r = 0; r < regions; r++) {
            start.practice[r] = world.startPractice(r, domain);
            start.quality[r] = environment.performance(r, start.practice[r]);
            start.originator[r] = world.holdsAtStart(r, domain);
            start.inForceSince[r] = start.originator[r] ? ALWAYS : NEVER;
        }
        return start;
    }

    /** The same practices, which nobody will change; everything that is in force has been so for long. */
    Adoption frozen(Versions continued) {
        int[] since = inForceSince.clone();
        for (int r = 0; r < since.length; r++) {
            since[r] = since[r] == NEVER ? NEVER : ALWAYS;
        }
        return new Adoption(domain, continued, practice, quality, status, adopted, since, version, originator);
    }

    /** A region takes a version, or what it made of it; {@link #begin} if that is where its roll-out begins. */
    void take(int region, int id, int taken, double worth, int tick) {
        adopt(region, id, tick);
        practice[region] = taken;
        quality[region] = worth;
        versions.take(domain, region, id, taken == versions.practice(id));
    }

    private void adopt(int region, int id, int tick) {
        if (adopted[region] < 0) {
            adopted[region] = tick;
        }
        version[region] = id;
        changed.set(region);
    }

    /** A region says that it takes a version, and does nothing. */
    void declare(int region, int id, int tick) {
        adopt(region, id, tick);
        set(region, Status.PAPER);
    }

    /** The roll-out of a first adoption begins. */
    void begin(int region) {
        set(region, Status.ROLLOUT);
        inForceSince[region] = NEVER;
    }

    /** A region keeps a change of its own. */
    void keep(int region, int flips, double worth) {
        practice[region] ^= flips;
        changed.set(region);
        quality[region] = worth;
    }

    /** What a region's practice is worth has changed under it. */
    void revalue(int region, double worth) {
        quality[region] = worth;
    }

    /** Roll-out has gone far enough; returns whether that is news. */
    boolean comeIntoForce(int region, int tick) {
        if (inForceSince[region] == NEVER) {
            inForceSince[region] = tick;
        }
        boolean news = is(region, Status.ROLLOUT);
        if (news) {
            set(region, Status.IN_FORCE);
        }
        return news;
    }

    /** What was built is a plaque and no more. */
    void hangPlaque(int region) {
        set(region, Status.PLAQUE);
    }

    /**
     * A region goes back to a practice it had.
     *
     * @param stem version that practice stems from, −1 if from none
     * @param since tick since which it is a reform again, NEVER if it is the legacy
     */
    void undo(int region, int former, double worth, int stem, int since) {
        set(region, Status.DROPPED);
        practice[region] = former;
        changed.set(region);
        quality[region] = worth;
        inForceSince[region] = since;
        versions.restore(domain, region, stem);
    }

    private void set(int region, Status now) {
        status[region] = (byte) now.ordinal();
    }

    int practice(int region) {
        return practice[region];
    }

    Marks practices() {
        return practices;
    }

    double quality(int region) {
        return quality[region];
    }

    Readings qualities() {
        return qualities;
    }

    Status status(int region) {
        return STATUSES[status[region]];
    }

    boolean is(int region, Status one) {
        return status[region] == one.ordinal();
    }

    /** Whether it has taken another's practice, not on paper, and has not given it up. */
    boolean isFollower(int region) {
        return is(region, Status.ROLLOUT) || is(region, Status.IN_FORCE);
    }

    boolean isOriginator(int region) {
        return originator[region];
    }

    int adopted(int region) {
        return adopted[region];
    }

    int inForceSince(int region) {
        return inForceSince[region];
    }

    int version(int region) {
        return version[region];
    }

    Marks copied() {
        return copied;
    }

    /** Regions whose practice or version has changed since this was cleared; its only reader clears it. */
    BitSet changed() {
        return changed;
    }

    /** Region its version came from, −1 if it has copied none or a department's. */
    int source(int region) {
        return version[region] < 0 ? -1 : versions.carrier(version[region]);
    }
}

package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.scenario.parameters.InitialParameters.Start;

/**
 * The genealogy of practices: every version published or copied, and which of them each programme's practice stems from.
 * A parent always has a lower id than its children.
 */
public final class Versions {
    private static final int NONE = -1;

    private final List<Version> all = new ArrayList<>();
    private int[] practices = new int[64]; // [version]
    private int[] carriers = new int[64]; // [version] region, NONE for none
    private final int holders; // the regions, and one place a domain for a department
    private final int[] origin; // [domain * holders + holder] version the practice was copied or last frozen as
    private final int[] other; // [domain * holders + holder] version the rest of it comes from, NONE

    private Versions(int holders, int cells) {
        this.holders = holders;
        origin = new int[cells];
        Arrays.fill(origin, NONE);
        other = origin.clone();
    }

    /** What the pioneers have as the calendar opens, held by all who hold it. */
    static Versions atStart(World world) {
        int regions = world.scenario().regions().size();
        int domains = world.scenario().domains().size();
        Versions start = new Versions(regions + 1, (regions + 1) * domains);
        if (world.parameters().initial().start() == Start.RANDOM) {
            return start;
        }
        for (int d = 0; d < domains; d++) {
            int pioneer = world.pioneer(d);
            int root = start.add(d, pioneer, world.domain(d).pioneerPractice(), List.of(), -1);
            for (int r = 0; r < regions; r++) {
                if (world.holdsAtStart(r, d)) {
                    start.origin[start.holder(d, r)] = root;
                }
            }
        }
        return start;
    }

    Versions copy() {
        Versions copy = new Versions(holders, origin.length);
        copy.all.addAll(all);
        copy.practices = practices.clone();
        copy.carriers = carriers.clone();
        System.arraycopy(origin, 0, copy.origin, 0, origin.length);
        System.arraycopy(other, 0, copy.other, 0, origin.length);
        return copy;
    }

    /**
     * The version of a holder's practice as it is: the one frozen last if nothing has changed since.
     *
     * @param region who has it, −1 for the domain's department
     */
    int freeze(int domain, int region, int practice, int tick) {
        int holder = holder(domain, region);
        int known = origin[holder];
        if (known != NONE && carriers[known] == region && practices[known] == practice) {
            return known;
        }
        List<Integer> parents = new ArrayList<>();
        for (int parent : new int[] {known, other[holder]}) {
            if (parent != NONE && !parents.contains(parent)) {
                parents.add(parent);
            }
        }
        return add(domain, region, practice, parents, tick);
    }

    /** A standard: a version that no single region carries, made from several. */
    int integrate(int domain, int practice, List<Integer> parents, int tick) {
        return append(new Version(all.size(), domain, practice, NONE, parents, tick));
    }

    private int append(Version version) {
        int id = version.id();
        if (id == practices.length) {
            practices = Arrays.copyOf(practices, 2 * id);
            carriers = Arrays.copyOf(carriers, 2 * id);
        }
        practices[id] = version.practice();
        carriers[id] = version.region();
        all.add(version);
        return id;
    }

    /** A version with the parents it has been made from. */
    private int add(int domain, int region, int practice, List<Integer> parents, int tick) {
        int id = append(new Version(all.size(), domain, practice, region, parents, tick));
        origin[holder(domain, region)] = id;
        other[holder(domain, region)] = NONE;
        return id;
    }

    /**
     * A region has copied a version.
     *
     * @param whole whether nothing is left of what it had before
     */
    void take(int domain, int region, int version, boolean whole) {
        int holder = holder(domain, region);
        other[holder] = whole ? NONE : origin[holder];
        origin[holder] = version;
    }

    /** A region has gone back to a practice it had, which stemmed from that version, −1 if from none. */
    void restore(int domain, int region, int version) {
        origin[holder(domain, region)] = version;
        other[holder(domain, region)] = NONE;
    }

    /** A region has put a module of another domain's version into its practice. */
    void graft(int domain, int region, int version) {
        other[holder(domain, region)] = version;
    }

    private int holder(int domain, int region) {
        return domain * holders + (region < 0 ? holders - 1 : region);
    }

    /** The version a region's practice stems from, copied or its own; −1 where it grew out of the legacy. */
    public int origin(int domain, int region) {
        return origin[holder(domain, region)];
    }

    /** Number of versions; ids count from 0. */
    public int count() {
        return all.size();
    }

    public Version get(int id) {
        return all.get(id);
    }

    /** The elements of a version. */
    int practice(int id) {
        return practices[id];
    }

    /** Region whose version it is, −1 if no single one's. */
    int carrier(int id) {
        return carriers[id];
    }
}

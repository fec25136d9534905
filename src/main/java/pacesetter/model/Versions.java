package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The genealogy of practices: every version published or copied. */
final class Versions {
    private final List<Version> all = new ArrayList<>();
    private final int[] latest; // [domain * regions + region] version frozen last from a cell, -1 if none
    private final int regions;

    Versions(int regions, int domains) {
        this.regions = regions;
        latest = new int[regions * domains];
        Arrays.fill(latest, -1);
    }

    /** The version of a region's practice as it is: the one frozen last if nothing has changed since. */
    int freeze(int domain, int region, int practice, int parent, int tick) {
        if (region >= 0) {
            int known = latest[domain * regions + region];
            if (known >= 0 && all.get(known).practice() == practice) {
                return known;
            }
            return add(domain, region, practice, Math.max(known, parent), tick);
        }
        return add(domain, region, practice, parent, tick);
    }

    private int add(int domain, int region, int practice, int parent, int tick) {
        int id = all.size();
        all.add(new Version(id, domain, practice, region, parent, tick));
        if (region >= 0) {
            latest[domain * regions + region] = id;
        }
        return id;
    }

    Version get(int id) {
        return all.get(id);
    }
}

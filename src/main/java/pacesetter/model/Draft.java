package pacesetter.model;

import java.util.Collections;
import java.util.List;

/**
 * The text of a standard.
 *
 * @param practice its elements
 * @param originator region whose practice it started from, −1 for a department
 * @param carriers whose practice each module comes from, a region or −1 for a department
 * @param parents the versions its modules come from
 * @param integrated number of practices it integrates
 */
record Draft(int practice, int originator, List<Integer> carriers, List<Integer> parents, int integrated) {
    Draft {
        carriers = List.copyOf(carriers);
        parents = List.copyOf(parents);
    }

    Draft(int practice, int originator, List<Integer> carriers, List<Integer> parents) {
        this(practice, originator, carriers, parents, (int)
                carriers.stream().distinct().count());
    }

    /** A version as it is. */
    static Draft of(Version version, int modules) {
        List<Integer> carriers = Collections.nCopies(modules, version.region());
        return new Draft(version.practice(), version.region(), carriers, List.of(version.id()));
    }
}

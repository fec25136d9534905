package pacesetter.model;

import java.util.List;

/**
 * A practice as it was when somebody first published or copied it, frozen.
 *
 * @param id position in the genealogy
 * @param practice its bits
 * @param region who had it, −1 for none: a department
 * @param parents the versions it was made from, the most recent source first; none if it grew out of the legacy
 * @param tick when it was frozen, −1 for what was in force as the calendar opened
 */
public record Version(int id, int domain, int practice, int region, List<Integer> parents, int tick) {
    public Version {
        parents = List.copyOf(parents);
    }
}

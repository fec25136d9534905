package pacesetter.scenario;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where and when a lever works: from tick {@code start} until before tick {@code stop}.
 *
 * @param groups indices in ascending order, empty for all
 * @param domains indices in ascending order, empty for all
 * @param types of regions, as their table calls them, empty for all
 */
public record Scope(int start, int stop, Set<Integer> groups, Set<Integer> domains, Set<String> types) {
    public Scope {
        // Sorted, since the order of Set.of differs from start to start of the program.
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        domains = Collections.unmodifiableSet(new TreeSet<>(domains));
        types = Collections.unmodifiableSet(new TreeSet<>(types));
    }

    /** A scope of regions of all types. */
    public Scope(int start, int stop, Set<Integer> groups, Set<Integer> domains) {
        this(start, stop, groups, domains, Set.of());
    }

    /** The same place at another time. */
    Scope during(int from, int until) {
        return new Scope(from, until, groups, domains, types);
    }

    /** Whether the lever works in a tick on a domain. */
    public boolean covers(int tick, int domain) {
        return tick >= start && tick < stop && (domains.isEmpty() || domains.contains(domain));
    }

    /** Whether it works in a region. */
    public boolean reaches(Region region) {
        return reaches(region.group()) && (types.isEmpty() || types.contains(region.type()));
    }

    /** Whether it works in a group at all. */
    public boolean reaches(int group) {
        return groups.isEmpty() || groups.contains(group);
    }
}

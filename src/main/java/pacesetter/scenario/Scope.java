package pacesetter.scenario;

import java.util.Set;

/**
 * Where and when a lever works: from tick {@code start} until before tick {@code stop}.
 *
 * @param prefectures indices, empty for all
 * @param domains indices, empty for all
 */
public record Scope(int start, int stop, Set<Integer> prefectures, Set<Integer> domains) {
    public Scope {
        prefectures = Set.copyOf(prefectures);
        domains = Set.copyOf(domains);
    }

    /** Whether the lever works in a tick on a domain. */
    public boolean covers(int tick, int domain) {
        return tick >= start && tick < stop && (domains.isEmpty() || domains.contains(domain));
    }

    /** Whether it works in a prefecture at all. */
    public boolean reaches(int prefecture) {
        return prefectures.isEmpty() || prefectures.contains(prefecture);
    }
}

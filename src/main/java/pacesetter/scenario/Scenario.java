package pacesetter.scenario;

import java.util.List;

/**
 * Everything a run needs but the seed. Regions, prefectures, domains are in file order; every index in the other
 * components refers to these lists.
 *
 * @param id the scenario's short name, by default its file name
 * @param strategies at least one, the first is the default
 * @param files each file read, with its SHA-256, the scenario file first
 */
public record Scenario(
        String id,
        Name title,
        Calendar calendar,
        Parameters parameters,
        List<Prefecture> prefectures,
        List<Region> regions,
        Borders borders,
        List<Domain> domains,
        List<Strategy> strategies,
        List<Holding> initial,
        List<Event> events,
        List<Target> targets,
        Recording recording,
        List<SourceFile> files) {

    public Scenario {
        prefectures = List.copyOf(prefectures);
        regions = List.copyOf(regions);
        domains = List.copyOf(domains);
        strategies = List.copyOf(strategies);
        initial = List.copyOf(initial);
        events = List.copyOf(events);
        targets = List.copyOf(targets);
        files = List.copyOf(files);
        if (regions.isEmpty() || domains.isEmpty() || strategies.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs regions, domains and strategies");
        }
    }
}

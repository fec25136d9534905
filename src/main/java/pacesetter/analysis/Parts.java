package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;

/**
 * The parts of a territory, and of what it reforms, of which one asks how far practices reach.
 *
 * @param regions names by code, in order
 * @param domains codes, in order
 * @param parts all together first
 */
public record Parts(Map<String, Name> regions, List<String> domains, List<Part> parts) {
    /** What tells parts from each other. */
    public enum By {
        ALL,
        KIND,
        TYPE,
        GROUP
    }

    /**
     * A part: these regions in these domains.
     *
     * @param regions whether each is in it
     * @param domains whether each is in it
     */
    public record Part(By by, Name name, List<Boolean> regions, List<Boolean> domains) {
        public Part {
            regions = List.copyOf(regions);
            domains = List.copyOf(domains);
        }
    }

    public Parts {
        regions = new LinkedHashMap<>(regions);
        domains = List.copyOf(domains);
        parts = List.copyOf(parts);
    }

    /** By kind of domain, type of region and group, where a scenario has more than one of them. */
    public static Parts of(Scenario scenario) {
        List<Region> regions = scenario.regions();
        List<Domain> domains = scenario.domains();
        Map<String, Name> names = new LinkedHashMap<>();
        regions.forEach(region -> names.put(region.code(), region.name()));
        List<Part> parts = new ArrayList<>(List.of(all(regions.size(), domains.size())));
        List<Domain.Kind> kinds =
                domains.stream().map(Domain::kind).distinct().sorted().toList();
        List<String> types = regions.stream()
                .map(Region::type)
                .filter(type -> !type.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (kinds.size() > 1) {
            kinds.forEach(kind -> parts.add(
                    part(By.KIND, called(kind), regions, region -> true, domains, domain -> domain.kind() == kind)));
        }
        if (types.size() > 1) {
            types.forEach(type -> parts.add(part(
                    By.TYPE, Name.same(type), regions, region -> region.type().equals(type), domains, domain -> true)));
        }
        if (scenario.tiers().hasGroups()) {
            for (Group group : scenario.groups()) {
                parts.add(part(
                        By.GROUP,
                        group.name(),
                        regions,
                        region -> region.group() == group.index(),
                        domains,
                        domain -> true));
            }
        }
        return new Parts(names, domains.stream().map(Domain::id).toList(), parts);
    }

    /** Those that results tell of themselves: all, and no more. */
    public static Parts of(StoredStudy study) throws IOException {
        Map<String, Name> regions = study.called("region");
        List<String> domains = List.copyOf(study.called("domain").keySet());
        return new Parts(regions, domains, List.of(all(regions.size(), domains.size())));
    }

    /** Whether results can be of this territory. */
    public boolean fits(StoredStudy study) throws IOException {
        return study.called("region").keySet().equals(regions.keySet())
                && List.copyOf(study.called("domain").keySet()).equals(domains);
    }

    private static Part all(int regions, int domains) {
        return new Part(
                By.ALL, new Name("all", "全部"), Collections.nCopies(regions, true), Collections.nCopies(domains, true));
    }

    private static Part part(
            By by,
            Name name,
            List<Region> regions,
            Predicate<Region> isRegion,
            List<Domain> domains,
            Predicate<Domain> isDomain) {
        return new Part(
                by,
                name,
                regions.stream().map(isRegion::test).toList(),
                domains.stream().map(isDomain::test).toList());
    }

    private static Name called(Domain.Kind kind) {
        return switch (kind) {
            case PROCEDURE -> new Name("procedures", "程序");
            case SERVICE -> new Name("services", "服务");
            case PLACE -> new Name("places", "场所");
            case WORKS -> new Name("works", "工程");
        };
    }
}

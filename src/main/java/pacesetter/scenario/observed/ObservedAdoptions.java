package pacesetter.scenario.observed;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * Who adopted what when; whoever is not among them had not by the end.
 *
 * @param regions names as the file has them, in its order, those that never adopted included
 * @param domains names as the file has them, in its order
 * @param precision the coarsest of any date
 * @param mixed whether other dates were more precise
 * @param adoptions at most one for a region and domain
 */
public record ObservedAdoptions(
        List<String> regions,
        List<String> domains,
        DatePrecision precision,
        boolean mixed,
        List<ObservedAdoption> adoptions) {
    public ObservedAdoptions {
        regions = List.copyOf(regions);
        domains = List.copyOf(domains);
        adoptions = List.copyOf(adoptions);
    }

    /**
     * The same among all these regions, in their order and by their names.
     *
     * @throws UsageException if a region is not among them
     */
    public ObservedAdoptions among(List<ObservedUnit> units) {
        int[] place = regions.stream()
                .mapToInt(region -> find(region, units)
                        .orElseThrow(() -> new UsageException(Name.of(
                                "--units does not have the region %s of the adoptions, neither as code nor as name.",
                                "--units 中没有采用数据里的地区 %s，代码与名称都没有。", region))))
                .toArray();
        return new ObservedAdoptions(
                units.stream().map(ObservedUnit::name).toList(),
                domains,
                precision,
                mixed,
                adoptions.stream()
                        .map(adoption ->
                                new ObservedAdoption(place[adoption.region()], adoption.domain(), adoption.when()))
                        .toList());
    }

    private static OptionalInt find(String region, List<ObservedUnit> units) {
        return IntStream.range(0, units.size())
                .filter(u -> units.get(u).isCalled(region))
                .findFirst();
    }
}

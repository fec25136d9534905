package pacesetter.scenario.observed;

import java.util.List;

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
}

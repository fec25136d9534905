package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.observed.ObservedDomain;
import pacesetter.scenario.shape.Values;

/**
 * How a scenario begins by its adoption data. Who had surely adopted before the start holds the practice. Where no pioneer is
 * named, all that may have been the first hold it as well, and the most populous of them is the pioneer, of equal ones the
 * first in the table of regions: the order of rows decides nothing.
 */
final class ObservedStart {
    private final List<Region> regions;
    private final List<Values> named;

    ObservedStart(Values scenario, Territory territory) {
        regions = territory.regions();
        named = scenario.groups("domains");
    }

    /** The domains with their observed pioneers. */
    List<Domain> domains(List<Domain> domains, Optional<ObservedDiffusion> observed) {
        List<Domain> changed = new ArrayList<>(domains);
        for (ObservedDomain each : observed.map(ObservedDiffusion::domains).orElse(List.of())) {
            if (isOpen(each)) {
                int pioneer = each.first().stream()
                        .min(Comparator.comparingDouble(
                                        (Integer region) -> -regions.get(region).population())
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
                changed.set(each.index(), domains.get(each.index()).with(new Pioneer.Holder(pioneer, false)));
            }
        }
        return changed;
    }

    /** Who holds a practice by the data. */
    List<Holding> holdings(Optional<ObservedDiffusion> observed) {
        List<Holding> holdings = new ArrayList<>();
        for (ObservedDomain each : observed.map(ObservedDiffusion::domains).orElse(List.of())) {
            each.before().forEach(region -> holdings.add(new Holding(each.index(), region)));
            if (isOpen(each)) {
                each.first().forEach(region -> holdings.add(new Holding(each.index(), region)));
            }
        }
        return holdings;
    }

    /** Whether the scenario leaves it to the data who comes first. */
    private boolean isOpen(ObservedDomain observed) {
        Values keys = named.get(observed.index());
        return !keys.has("pioneer")
                && keys.text("start").filter("in_force"::equals).isEmpty();
    }
}

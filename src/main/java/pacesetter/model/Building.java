package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.RolloutParameters;

/**
 * What has to be built before it works (S14): one place that opens, or works at many sites. Each site is ready after a
 * lognormal number of funded weeks, drawn for the region and the domain, so that strategies meet the same luck. What
 * stands goes on standing, whatever practice comes next.
 */
final class Building {
    private final Model model;
    private final RolloutParameters parameters;
    private final int regions;
    private final boolean[] built; // [domain] whether its reform has to be built
    private final boolean[] single; // [domain] whether that is one place
    private final double[] funded; // [domain * regions + region] weeks
    private final double[][] delays; // [domain * regions + region] of its sites, ascending; empty until drawn

    Building(Model model) {
        this.model = model;
        parameters = model.world().scenario().parameters().rollout();
        regions = model.programmes().regions();
        int domains = model.programmes().domains();
        built = new boolean[domains];
        single = new boolean[domains];
        for (Domain domain : model.world().scenario().domains()) {
            single[domain.index()] = domain.kind() == Domain.Kind.PLACE;
            built[domain.index()] = domain.kind().isBuilt();
        }
        funded = new double[regions * domains];
        delays = new double[funded.length][0];
    }

    /** Whether a domain's reform has to be built. */
    boolean isBuilt(int domain) {
        return built[domain];
    }

    /** Share of the sites that are ready after more funded weeks. */
    double fund(int cell, double weeks) {
        funded[cell] += weeks;
        if (delays[cell].length == 0) {
            delays[cell] = draw(cell);
        }
        double[] sites = delays[cell];
        int place = Arrays.binarySearch(sites, funded[cell]);
        int ready = place < 0 ? -place - 1 : place + 1;
        return (double) ready / sites.length;
    }

    private double[] draw(int cell) {
        int domain = cell / regions;
        double[] sites = new double[single[domain] ? 1 : parameters.worksSites()];
        double median = single[domain] ? parameters.placeDelay() : parameters.worksDelay();
        double spread = single[domain] ? parameters.placeSpread() : parameters.worksSpread();
        Stream draws = luck(cell);
        for (int i = 0; i < sites.length; i++) {
            sites[i] = median * FastMath.exp(spread * draws.gaussian(i + 1));
        }
        Arrays.sort(sites);
        return sites;
    }

    /** Whether a place that is ready gets a plaque and no more. */
    boolean isPlaque(int cell) {
        return single[cell / regions] && luck(cell).uniform(0) < parameters.placePlaque();
    }

    private Stream luck(int cell) {
        return model.world().seed().stream(Purpose.BUILDING, cell / regions, cell % regions);
    }
}

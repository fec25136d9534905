package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.RolloutParameters;

/**
 * What has to be built in a domain before it works (S14): one place that opens, or works at many sites. Each site is ready
 * after a lognormal number of funded weeks, drawn for the region and the domain, so that strategies meet the same luck. What
 * stands goes on standing, whatever practice comes next.
 */
final class Building {
    private final RolloutParameters parameters;
    private final boolean single; // one place
    private final Stream luck;
    private final double[] funded; // [region] weeks
    private final double[][] delays; // [region] of its sites, ascending; empty until drawn

    Building(Domain domain, int regions, RolloutParameters parameters, Seed seed) {
        this.parameters = parameters;
        single = domain.kind() == Domain.Kind.PLACE;
        luck = seed.stream(Purpose.BUILDING, domain.index());
        funded = new double[regions];
        delays = new double[regions][0];
    }

    /** Share of the sites that are ready after more funded weeks. */
    double fund(int region, double weeks) {
        funded[region] += weeks;
        if (delays[region].length == 0) {
            delays[region] = draw(luck.at(region));
        }
        double[] sites = delays[region];
        int place = Arrays.binarySearch(sites, funded[region]);
        int ready = place < 0 ? -place - 1 : place + 1;
        return (double) ready / sites.length;
    }

    private double[] draw(Stream draws) {
        double[] sites = new double[single ? 1 : parameters.worksSites()];
        double median = single ? parameters.placeDelay() : parameters.worksDelay();
        double spread = single ? parameters.placeSpread() : parameters.worksSpread();
        for (int i = 0; i < sites.length; i++) {
            sites[i] = median * FastMath.exp(spread * draws.gaussian(i + 1));
        }
        Arrays.sort(sites);
        return sites;
    }

    /** Whether a place that is ready gets a plaque and no more. */
    boolean isPlaque(int region) {
        return single && luck.at(region).uniform(0) < parameters.placePlaque();
    }
}

package pacesetter.model.ground;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Durations;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.parameters.InitialParameters.Start;
import pacesetter.scenario.parameters.Parameters;

/**
 * What a replicate starts from: landscapes, legacy and pioneers' practices, endowments, styles. Built once from scenario
 * and seed, unchanging, shared by every strategy that meets it and by threads.
 */
public final class World {
    private final Scenario scenario;
    private final Durations durations;
    private final Parameters parameters;
    private final List<Event> events;
    private final Seed seed;
    private final int regions;
    private final DomainWorld[] domains;
    private final double[] floors; // [domain * regions + region] value that counts as performance 0
    private final int[] practices; // [domain * regions + region] at the start
    private final boolean[] holders; // [domain * regions + region] practises the pioneer's reform at the start
    private final double[] weights; // [region] population over the geometric mean
    private final double[] endowments; // [region]
    private final Style[] styles; // [region]
    private final AtomicReferenceArray<double @Nullable []> optima; // [domain][region], null until asked for

    private World(Scenario scenario, Seed seed) {
        this.scenario = scenario;
        this.seed = seed;
        durations = new Durations(scenario.calendar().step());
        parameters = durations.inTicks(scenario.parameters());
        events = durations.inTicks(scenario.events());
        regions = scenario.regions().size();
        weights = weights(scenario.regions());
        endowments = new double[regions];
        styles = new Style[regions];
        for (Region region : scenario.regions()) {
            int r = region.index();
            endowments[r] = parameters.initial().endowmentSd()
                    * seed.stream(Purpose.ENDOWMENT).gaussian(r);
            styles[r] = region.style()
                    .orElseGet(() -> Style.drawn(
                            scenario.copying(region), seed.stream(Purpose.STYLE).uniform(r)));
        }
        domains = new DomainWorld[scenario.domains().size()];
        floors = new double[regions * domains.length];
        practices = new int[floors.length];
        holders = new boolean[floors.length];
        optima = new AtomicReferenceArray<>(domains.length);
        for (Domain domain : scenario.domains()) {
            build(domain);
        }
    }

    /** Builds the world of a seed. */
    public static World of(Scenario scenario, Seed seed) {
        return new World(scenario, seed);
    }

    private static double[] weights(List<Region> regions) {
        double logs = 0;
        for (Region region : regions) {
            logs += FastMath.log((double) region.population());
        }
        double mean = FastMath.exp(logs / regions.size());
        return regions.stream()
                .mapToDouble(region -> region.population() / mean)
                .toArray();
    }

    /** Draws a domain's landscape, that of the domain whose concept it shares before it. */
    private void draw(Domain domain) {
        int d = domain.index();
        if (domains[d] != null) {
            return;
        }
        Optional<Domain> source = domain.concept()
                .filter(concept -> concept.share() > 0)
                .map(concept -> scenario.domains().get(concept.domain()));
        source.ifPresent(this::draw);
        domains[d] = DomainWorld.of(domain, parameters, seed, source.map(linked -> domains[linked.index()]));
    }

    private void build(Domain domain) {
        int d = domain.index();
        draw(domain);
        DomainWorld built = domains[d];
        boolean random = parameters.initial().start() == Start.RANDOM;
        Stream starts = seed.stream(Purpose.START_PRACTICE, d);
        for (int r = 0; r < regions; r++) {
            int cell = d * regions + r;
            practices[cell] = random ? (int) starts.bits(r) & built.unlocked() : built.legacy();
            floors[cell] = random ? 0 : built.landscape().value(built.provincial(), regionStream(r, d), built.legacy());
        }
        if (random) {
            return;
        }
        if (domain.pioneer() instanceof Pioneer.Department) {
            built.setPioneer(-1, built.climb(seed, d, practice -> performance(d, practice)));
            built.setBenchmark(performance(d, built.pioneerPractice()));
        } else {
            findPioneer(domain, built);
        }
        scenario.initial().stream()
                .filter(holding -> holding.domain() == d)
                .forEach(holding -> hold(d, holding.region()));
    }

    /** The practice of before in every domain, −1 where each region starts with one of its own. */
    public int[] legacies() {
        boolean random = parameters.initial().start() == Start.RANDOM;
        return Arrays.stream(domains)
                .mapToInt(domain -> random ? -1 : domain.legacy())
                .toArray();
    }

    private void findPioneer(Domain domain, DomainWorld built) {
        int d = domain.index();
        int pioneer = domain.pioneer() instanceof Pioneer.Holder holder
                ? holder.region()
                : seed.stream(Purpose.PIONEER).below(d, regions);
        built.setPioneer(pioneer, built.climb(seed, d, practice -> performance(pioneer, d, practice)));
        built.setBenchmark(performance(pioneer, d, built.pioneerPractice()));
        hold(d, pioneer);
        if (domain.pioneer() instanceof Pioneer.Holder holder && holder.wholeGroup()) {
            int group = scenario.regions().get(pioneer).group();
            for (Region region : scenario.regions()) {
                if (region.group() == group) {
                    hold(d, region.index());
                }
            }
        }
    }

    private void hold(int domain, int region) {
        int cell = domain * regions + region;
        practices[cell] = domains[domain].pioneerPractice();
        holders[cell] = true;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The scenario's parameters as the model reads them: durations in ticks. */
    public Parameters parameters() {
        return parameters;
    }

    /** Its events, likewise. */
    public List<Event> events() {
        return events;
    }

    /** A strategy's lever, likewise. */
    public Lever inTicks(Lever lever) {
        return durations.inTicks(lever);
    }

    public Seed seed() {
        return seed;
    }

    /** The pioneer's performance at the start, the yardstick for "delivered"; same for all strategies. */
    public double benchmark(int domain) {
        return domains[domain].benchmark();
    }

    /**
     * Performance of the region's own best practice on the landscape of the start with every element available; exact to
     * about 1e-15, found for all regions when first asked for and kept.
     */
    public double optimum(int region, int domain) {
        double[] known = optima.get(domain);
        if (known == null) {
            known = findOptima(domain);
            optima.set(domain, known);
        }
        return known[region];
    }

    private double[] findOptima(int domain) {
        DomainWorld built = domains[domain];
        Landscape landscape = built.landscape();
        double[] optimum = new double[regions];
        if (landscape.isAlike() && built.unlocked() == (1 << landscape.bits()) - 1) {
            Arrays.fill(optimum, 1); // the provincial optimum itself, the unit of performance
            return optimum;
        }
        Stream[] streams = new Stream[landscape.isAlike() ? 1 : regions];
        Arrays.setAll(streams, r -> regionStream(r, domain));
        double[] highest = new Elimination(landscape, built.provincial()).highest(streams);
        for (int r = 0; r < regions; r++) {
            double value = highest[landscape.isAlike() ? 0 : r];
            optimum[r] = (value - floors[domain * regions + r]) * built.scale();
        }
        return optimum;
    }

    /** Follower style of a region: the scenario's, else drawn. */
    public Style style(int region) {
        return styles[region];
    }

    /** Region that pioneered the domain, −1 if a department did or nobody. */
    public int pioneer(int domain) {
        return domains[domain].pioneer();
    }

    /** Population over the geometric mean of all regions. */
    public double weight(int region) {
        return weights[region];
    }

    /** What the region's circumstances add to results shown, in performance. */
    public double endowment(int region) {
        return endowments[region];
    }

    public DomainWorld domain(int domain) {
        return domains[domain];
    }

    /** The practice of a region as the calendar opens. */
    public int startPractice(int region, int domain) {
        return practices[domain * regions + region];
    }

    /** Whether a region practises the pioneer's reform at the start. */
    public boolean holdsAtStart(int region, int domain) {
        return holders[domain * regions + region];
    }

    /** The value on a region's landscape that counts as performance 0. */
    public double floor(int region, int domain) {
        return floors[domain * regions + region];
    }

    private Stream regionStream(int region, int domain) {
        return seed.stream(Purpose.REGIONAL_ENTRY, domain, region);
    }

    /** Performance of a practice in a region on the landscape of the start. */
    public double performance(int region, int domain, int practice) {
        DomainWorld built = domains[domain];
        double value = built.landscape().value(built.provincial(), regionStream(region, domain), practice);
        return (value - floors[domain * regions + region]) * built.scale();
    }

    /** Performance of a practice in the province at large on the landscape of the start. */
    private double performance(int domain, int practice) {
        DomainWorld built = domains[domain];
        return (built.landscape().value(built.provincial(), practice) - built.floor()) * built.scale();
    }
}

package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.model.Model;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.CoverageParameters;

/** What is seen of a model at the end of a tick, and of its past where that is needed. */
final class Observation {
    private final Model model;
    private final Scenario scenario;
    private final boolean journal;
    private final int regions;
    private final Regions everywhere;
    private final List<Regions> members; // by group
    private final long[] population; // [region]
    private final double[] thresholds; // [domain] performance from which a programme delivers
    private final double exponent;
    private final LeadWatch leads;
    private final Quantiles quantiles = new Quantiles();
    private final int[] room; // domains with room at the start
    private final Distinct practices;
    private final ListingWatch listings;
    private final List<Tally> domains;
    private final List<Tally> groups; // found where a tick is observed wholly
    private final Tally province = new Tally();
    private final Tally named = new Tally();
    private final Tally synthetic = new Tally();
    private int[] open = {}; // of those with room the ones that are open in this tick: averages over domains count them
    private boolean hasQuantiles;

    Observation(Model model) {
        this.model = model;
        scenario = model.world().scenario();
        journal = model.strategy().levers().stream().anyMatch(lever -> lever.type() == LeverType.JOURNAL);
        regions = scenario.regions().size();
        everywhere = Regions.all(scenario);
        members = scenario.groups().stream()
                .map(group -> Regions.of(scenario, group))
                .toList();
        CoverageParameters coverage = scenario.parameters().coverage();
        exponent = coverage.scoreExponent();
        int count = scenario.domains().size();
        population = scenario.regions().stream().mapToLong(Region::population).toArray();
        thresholds = new double[count];
        Arrays.setAll(thresholds, d -> coverage.delivered() * model.world().benchmark(d));
        leads = new LeadWatch(count, regions);
        practices = new Distinct(regions);
        room = scenario.domainsWithRoom();
        listings = new ListingWatch(count);
        domains = Stream.generate(Tally::new).limit(count).toList();
        groups = Stream.generate(Tally::new).limit(members.size()).toList();
    }

    /**
     * Takes in the tick that ends; every tick, once.
     *
     * @param wholly whether what takes longer to find is wanted as well
     */
    void observe(boolean wholly) {
        province.clear();
        named.clear();
        synthetic.clear();
        open = IntStream.of(room).filter(this::isOpen).toArray();
        for (int d = 0; d < domains.size(); d++) {
            Tally tally = domains.get(d);
            tally.clear();
            addTo(tally, d, everywhere);
            if (model.listedTick(d) >= 0) {
                listings.add(d, model.tick(), tally.covered());
            }
        }
        for (int d : open) {
            (scenario.domains().get(d).synthetic() ? synthetic : named).add(domains.get(d));
        }
        province.add(named);
        province.add(synthetic);
        leads.observe(model);
        hasQuantiles = false;
        if (wholly) {
            observeWholly();
        }
    }

    /** Takes in of the same tick what takes longer to find. */
    void observeWholly() {
        hasQuantiles = true;
        quantiles.take(Arrays.stream(open).mapToObj(model::field).toList());
        for (int group = 0; group < groups.size(); group++) {
            groups.get(group).clear();
            addTo(groups.get(group), members.get(group));
        }
    }

    /** Whether the last tick was observed wholly. */
    boolean isWhole() {
        return hasQuantiles;
    }

    /** Counts the programmes of some domains in some regions as they are now. */
    Tally tally(List<Integer> in, Regions where) {
        Tally tally = new Tally();
        in.forEach(domain -> addTo(tally, domain, where));
        return tally;
    }

    private void addTo(Tally tally, int domain, Regions where) {
        for (Regions.Range range : where.ranges()) {
            tally.add(model.field(domain), range.from(), range.to(), population, thresholds[domain], exponent);
        }
    }

    /** Counts the programmes of every open domain with room in some regions as they are now. */
    Tally tally(Regions where) {
        Tally tally = new Tally();
        addTo(tally, where);
        return tally;
    }

    private void addTo(Tally tally, Regions where) {
        for (int d : open) {
            addTo(tally, d, where);
        }
    }

    /** Domains with room at the start. */
    int[] room() {
        return room.clone();
    }

    /** Of these the ones that are open in this tick. */
    int[] open() {
        return open.clone();
    }

    /** Whether a domain is open in this tick. */
    boolean isOpen(int domain) {
        return model.field(domain).isOpen(tick());
    }

    /** Whether a domain has opened by now. */
    boolean hasBegun(int domain) {
        return scenario.domains().get(domain).period().from() <= tick();
    }

    /** Whether this tick is the last in which a domain that ends is open. */
    boolean ends(int domain) {
        return scenario.domains().get(domain).period().to() == tick() + 1;
    }

    Model model() {
        return model;
    }

    Scenario scenario() {
        return scenario;
    }

    /** Whether the strategy has a journal, without which there is no title to lead by. */
    boolean hasJournal() {
        return journal;
    }

    int tick() {
        return model.tick();
    }

    /** Date of the end of the tick, in days since 1970-01-01. */
    double date() {
        return scenario.calendar().dayOf(tick());
    }

    Tally province() {
        return province;
    }

    Tally named() {
        return named;
    }

    Tally synthetic() {
        return synthetic;
    }

    Tally domain(int domain) {
        return domains.get(domain);
    }

    /** A group's programmes in every open domain with room, when the tick was last observed wholly. */
    Tally group(int group) {
        return groups.get(group);
    }

    LeadWatch leads() {
        return leads;
    }

    /** Quantile of performance over programmes, NaN unless the tick was observed wholly. */
    double quantile(double probability) {
        return hasQuantiles ? quantiles.at(probability) : Double.NaN;
    }

    /** Gini coefficient of performance over programmes, NaN unless the tick was observed wholly. */
    double gini() {
        return hasQuantiles ? quantiles.gini() : Double.NaN;
    }

    /** What a domain's programme delivers in a region. */
    double performance(int domain, int region) {
        return model.field(domain).performance(region);
    }

    /** One of a domain's indicators at a performance, NaN where the pioneer had none at the start. */
    double indicator(int domain, int indicator, double performance) {
        double benchmark = model.world().benchmark(domain);
        return benchmark > 0
                ? scenario.domains().get(domain).indicators().get(indicator).at(performance / benchmark)
                : Double.NaN;
    }

    /** Number of different practices in a domain. */
    int practices(int domain) {
        practices.clear();
        for (int region = 0; region < regions; region++) {
            practices.add(model.field(domain).practice(region));
        }
        return practices.count();
    }

    /** Mean measured performance by region over the domains that are open. */
    double[] measured() {
        return RankWatch.measured(model);
    }

    ListingWatch listings() {
        return listings;
    }

    /** Share of regions that had adopted at the end of each tick from the first listing of a domain to the last it is open. */
    double[] adoptedSinceListing(int domain) {
        int last = scenario.domains().get(domain).period().lastUntil(tick());
        int[] adopters = new int[last + 1 - listings.first(domain)];
        for (int r = 0; r < regions; r++) {
            int adopted = model.field(domain).isOriginator(r)
                    ? 0
                    : model.field(domain).adoptedTick(r);
            int from = Math.max(0, adopted - listings.first(domain));
            if (adopted >= 0 && from < adopters.length) {
                adopters[from]++;
            }
        }
        double[] shares = new double[adopters.length];
        int sum = 0;
        for (int tick = 0; tick < shares.length; tick++) {
            sum += adopters[tick];
            shares[tick] = (double) sum / regions;
        }
        return shares;
    }

    /** Domains for which a standard has been made so far. */
    int standardsMade() {
        return sum(d -> model.standards().isMade(d) ? 1 : 0);
    }

    /** Standards in force. */
    int standards() {
        return sum(d -> model.standards().version(d) >= 0 ? 1 : 0);
    }

    /** Practices that the standards in force integrate. */
    int integrated() {
        return sum(model.standards()::integrated);
    }

    /** Domains whose standard the nation has taken up. */
    int nationalUptakes() {
        return sum(d -> model.national().isTaken(d) ? 1 : 0);
    }

    /** Other provinces that have followed, summed over domains. */
    int provinces() {
        return sum(model.national()::provinces);
    }

    private int sum(IntUnaryOperator number) {
        int sum = 0;
        for (int domain = 0; domain < domains.size(); domain++) {
            sum += number.applyAsInt(domain);
        }
        return sum;
    }
}

package pacesetter.model.ground;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.InitialParameters.Start;
import pacesetter.scenario.parameters.Parameters;

/** A domain at the start: its landscape, what is locked, the legacy practice and the pioneer's. */
public final class DomainWorld {
    private static final int LEGACY_CANDIDATES = 4096;
    private static final int CLIMBS = 200;

    private final int structure; // domain for which the landscape's partners were drawn
    private final Landscape landscape;
    private final double[] provincial; // [entry], never changed after the start
    private final int unlocked; // mask of bits available at the start
    private final int legacy;
    private final double floor;
    private final double scale;
    private final double goal;
    private int pioneer = -1;
    private int pioneerPractice;
    private double benchmark = 1;

    private DomainWorld(
            int structure,
            Landscape landscape,
            double[] provincial,
            int unlocked,
            int legacy,
            double floor,
            double top,
            double goal) {
        this.structure = structure;
        this.landscape = landscape;
        this.provincial = provincial;
        this.unlocked = unlocked;
        this.legacy = legacy;
        this.floor = floor;
        this.goal = goal;
        scale = 1 / (top - floor);
        pioneerPractice = legacy;
    }

    /** @param concept the domain whose idea it took up, if they share anything */
    static DomainWorld of(Domain domain, Parameters parameters, Seed seed, Optional<DomainWorld> concept) {
        int d = domain.index();
        int structure = concept.map(source -> source.structure).orElse(d);
        Landscape landscape = Epistasis.landscape(domain.landscape(), seed, structure);
        double[] provincial = landscape.provincial(seed, d);
        concept.ifPresent(source -> share(
                source.provincial,
                provincial,
                domain.concept().orElseThrow().share(),
                seed.stream(Purpose.CONCEPT, d)));
        int unlocked = (1 << landscape.bits()) - 1;
        Stream locks = seed.stream(Purpose.LOCKED_BITS, d);
        int locked = Math.min(parameters.turbulence().lockedBits(), landscape.bits() - 1);
        for (int i = 0; i < locked; i++) {
            unlocked &= ~(1 << Landscape.nthBit(unlocked, locks.below(i, Integer.bitCount(unlocked))));
        }
        double top = landscape.value(provincial, landscape.best(provincial, unlocked));
        boolean random = parameters.initial().start() == Start.RANDOM;
        int legacy = random
                ? 0
                : legacy(landscape, provincial, unlocked, parameters.initial().legacyQuantile(), seed, d);
        double floor = random ? 0 : landscape.value(provincial, legacy);
        return new DomainWorld(
                structure,
                landscape,
                provincial,
                unlocked,
                legacy,
                floor,
                top,
                parameters.initial().pioneerPerformance());
    }

    /** Takes each row of a table over into another with a probability, so that values correlate by it (S2). */
    private static void share(double[] from, double[] to, double probability, Stream draws) {
        for (int entry = 0; entry < to.length; entry++) {
            if (draws.uniform(entry) < probability) {
                to[entry] = from[entry];
            }
        }
    }

    /** A practice drawn from the lowest share of all practices, or of a sample where there are too many to rank. */
    private static int legacy(
            Landscape landscape, double[] provincial, int unlocked, double quantile, Seed seed, int domain) {
        Stream draws = seed.stream(Purpose.LEGACY, domain);
        int states = 1 << Integer.bitCount(unlocked);
        boolean all = states <= LEGACY_CANDIDATES;
        record Ranked(int practice, double value) {}
        List<Ranked> ranked = IntStream.range(0, Math.min(states, LEGACY_CANDIDATES))
                .map(i -> spread(all ? i : draws.below(i + 1, states), unlocked))
                .mapToObj(practice -> new Ranked(practice, landscape.value(provincial, practice)))
                .sorted(Comparator.comparingDouble(Ranked::value))
                .toList();
        int lowest = Math.max(1, Math.min((int) (quantile * ranked.size()), ranked.size() - 1));
        return ranked.get(draws.below(0, lowest)).practice();
    }

    /** Puts the low bits of a number on the ones of a mask. */
    private static int spread(int number, int mask) {
        int result = 0;
        int rest = number;
        for (int left = mask; left != 0; left &= left - 1) {
            if ((rest & 1) != 0) {
                result |= Integer.lowestOneBit(left);
            }
            rest >>>= 1;
        }
        return result;
    }

    /**
     * A pioneer's practice: bit by bit uphill from the legacy until the goal is reached; where the climb stalls, again
     * from a practice drawn at random. The best seen if no climb reaches the goal.
     */
    int climb(Seed seed, int domain, IntToDoubleFunction performance) {
        int best = legacy;
        double highest = performance.applyAsDouble(legacy);
        for (int attempt = 0; attempt < CLIMBS && highest < goal; attempt++) {
            Stream draws = seed.stream(Purpose.PIONEER_CLIMB, domain, attempt);
            int practice = attempt == 0 ? legacy : (int) draws.bits(0) & unlocked;
            double reached = performance.applyAsDouble(practice);
            int failures = 0;
            for (int draw = 1; failures < Integer.bitCount(unlocked) * 4 && reached < goal; draw++) {
                int changed = practice ^ 1 << Landscape.nthBit(unlocked, draws.below(draw, Integer.bitCount(unlocked)));
                double result = performance.applyAsDouble(changed);
                failures = result > reached ? 0 : failures + 1;
                if (result > reached) {
                    practice = changed;
                    reached = result;
                }
            }
            if (reached > highest) {
                highest = reached;
                best = practice;
            }
        }
        return best;
    }

    void setPioneer(int region, int practice) {
        pioneer = region;
        pioneerPractice = practice;
    }

    void setBenchmark(double performance) {
        benchmark = performance;
    }

    public Landscape landscape() {
        return landscape;
    }

    /** The provincial table at the start; callers that let it drift take a copy. */
    public double[] provincial() {
        return provincial;
    }

    public int unlocked() {
        return unlocked;
    }

    public int legacy() {
        return legacy;
    }

    double floor() {
        return floor;
    }

    public double scale() {
        return scale;
    }

    int pioneer() {
        return pioneer;
    }

    public int pioneerPractice() {
        return pioneerPractice;
    }

    double benchmark() {
        return benchmark;
    }
}

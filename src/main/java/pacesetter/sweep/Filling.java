package pacesetter.sweep;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.random.Seed;
import pacesetter.scenario.parameters.Parameters;

/**
 * How well the points of a design fill the plane of each two of its factors, cut into boxes: four parts of a range, or the
 * levels where there are fewer.
 *
 * @param pairs of factors
 * @param gaps pairs that leave a box empty
 * @param emptiest the pair that leaves the largest share of its boxes empty, absent if none leaves any
 * @param enough points of the same plan that leave none, a power of two; absent if none do, or none are left
 */
public record Filling(int pairs, int gaps, Optional<Pair> emptiest, OptionalInt enough) {
    private static final int PARTS = 4;

    /** Points up to which enough are looked for. */
    private static final int MOST = 4096;

    /** Two factors, by their parameters' names. */
    public record Pair(String one, String other, int empty, int boxes) {
        private double share() {
            return (double) empty / boxes;
        }
    }

    /**
     * Of a plan that is to fill the space of its factors, of which there are two at least; absent for others.
     *
     * @param base the parameters of the scenario as it is
     * @param seed of the sweep
     */
    public static Optional<Filling> of(Plan plan, List<Factor> factors, Parameters base, long seed) {
        if (plan.drawn().isEmpty() || factors.size() < 2) {
            return Optional.empty();
        }
        Filling filling = of(factors, plan.points(factors, base, new Seed(seed)));
        int more = Integer.highestOneBit(plan.drawn().get()) * 2;
        for (; filling.gaps() > 0 && more <= MOST; more *= 2) {
            if (of(factors, plan.with(more).points(factors, base, new Seed(seed)))
                            .gaps()
                    == 0) {
                return Optional.of(
                        new Filling(filling.pairs(), filling.gaps(), filling.emptiest(), OptionalInt.of(more)));
            }
        }
        return Optional.of(filling);
    }

    private static Filling of(List<Factor> factors, List<List<String>> points) {
        int pairs = 0;
        int gaps = 0;
        Optional<Pair> emptiest = Optional.empty();
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                Pair pair = pair(factors, points, i, j);
                pairs++;
                gaps += pair.empty() > 0 ? 1 : 0;
                if (pair.share() > emptiest.map(Pair::share).orElse(0.)) {
                    emptiest = Optional.of(pair);
                }
            }
        }
        return new Filling(pairs, gaps, emptiest, OptionalInt.empty());
    }

    private static Pair pair(List<Factor> factors, List<List<String>> points, int i, int j) {
        Factor one = factors.get(i);
        Factor other = factors.get(j);
        int across = one.parts(PARTS);
        int along = other.parts(PARTS);
        BitSet filled = new BitSet();
        for (List<String> point : points) {
            filled.set(one.part(point.get(i), across) * along + other.part(point.get(j), along));
        }
        int boxes = across * along;
        return new Pair(one.parameter().name(), other.parameter().name(), boxes - filled.cardinality(), boxes);
    }
}

package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.run.Cancellation;

/**
 * Where something happens: the box that the patient rule induction method finds (Friedman and Fisher 1999), as scenario discovery reads
 * it (Bryant and Lempert 2010). A box that holds all points is peeled along the six factors that by
 * themselves tell the cases best, a twentieth of its points or a word at a time, where that raises the
 * share of cases most for each point lost (Kwakkel and Jaxa-Rozen 2016), until a twentieth of all points is left. Of all these boxes
 * the one counts whose density is the most standard errors above that of all points, without the restrictions whose
 * quasi-p-value, adjusted for all factors (Bonferroni), is not below .05.
 *
 * @param cases number of points where it happens
 * @param density share of cases among the points of the box
 * @param coverage share of the cases that the box holds
 * @param heldOut density of boxes found on a random half of the points, at the other half; what a box promises beyond its own points
 * @param restrictions that the box has, the surest first
 */
public record Discovery(
        Box box,
        int points,
        int cases,
        double density,
        double coverage,
        double heldOut,
        List<Restriction> restrictions) {
    private static final double PEEL = .05;
    private static final double LEAST = .05;
    private static final double ALPHA = .05;
    private static final int FEWEST = 20;
    private static final int TELLING = 6;

    /**
     * A factor that the box restricts.
     *
     * @param p quasi-p-value: the chance of as many cases in the box, were its density that of the box without this restriction
     */
    public record Restriction(int factor, Limit limit, double p) {}

    public Discovery {
        restrictions = List.copyOf(restrictions);
    }

    /** The box of cases; nothing where there are fewer than 20 of them, or of the others, or no box is better than all points. */
    static Optional<Discovery> of(List<PointFactor> factors, boolean[] cases) {
        int[] all = IntStream.range(0, cases.length).toArray();
        int count = count(all, cases);
        if (count < FEWEST || cases.length - count < FEWEST) {
            return Optional.empty();
        }
        Box box = pruned(best(factors, all, cases), all, cases);
        if (box.limits().isEmpty()) {
            return Optional.empty();
        }
        int[] inside = box.of(all);
        List<Restriction> restrictions = box.restricted().stream()
                .map(factor -> new Restriction(factor, box.limit(factor), p(box, factor, all, cases)))
                .sorted(Comparator.comparingDouble(Restriction::p))
                .toList();
        return Optional.of(new Discovery(
                box,
                cases.length,
                count,
                density(inside, cases),
                count(inside, cases) / (double) count,
                heldOut(factors, all, cases),
                restrictions));
    }

    private static int count(int[] points, boolean[] cases) {
        return (int) IntStream.of(points).filter(point -> cases[point]).count();
    }

    private static double density(int[] points, boolean[] cases) {
        return points.length == 0 ? Double.NaN : count(points, cases) / (double) points.length;
    }

    private static double heldOut(List<PointFactor> factors, int[] all, boolean[] cases) {
        int held = 0;
        int inside = 0;
        Stream draws = new Seed(0)
                .stream(Purpose.RESAMPLE); // every second point of a Sobol sequence would be half of the space
        for (int half = 0; half < 2; half++) {
            int mine = half;
            int[] own = IntStream.of(all)
                    .filter(point -> draws.below(point, 2) == mine)
                    .toArray();
            int[] others = IntStream.of(all)
                    .filter(point -> draws.below(point, 2) != mine)
                    .toArray();
            int[] found = pruned(best(factors, own, cases), own, cases).of(others);
            held += count(found, cases);
            inside += found.length;
        }
        return inside == 0 ? Double.NaN : held / (double) inside;
    }

    /** The few factors that by themselves tell the cases best: peeled together with many that do not, a box is all chance. */
    private static List<Integer> telling(List<PointFactor> factors, int[] all, boolean[] cases) {
        double[] happens =
                IntStream.of(all).mapToDouble(point -> cases[point] ? 1 : 0).toArray();
        double[] explained = factors.stream()
                .mapToDouble(factor -> new Smooth(factor.at(all)).explained(happens))
                .toArray();
        return IntStream.range(0, explained.length)
                .filter(factor -> explained[factor] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(factor -> -explained[factor]))
                .limit(TELLING)
                .toList();
    }

    /** The best box of the peeling. */
    private static Box best(List<PointFactor> factors, int[] all, boolean[] cases) {
        List<Integer> telling = telling(factors, all, cases);
        Box box = Box.whole(factors);
        Box best = box;
        double most = score(box, all, cases);
        int[] inside = all;
        while (true) {
            Cancellation.check();
            Optional<Box> next = peeled(box, telling, inside, cases);
            if (next.isEmpty() || next.get().of(inside).length < LEAST * all.length) {
                return best;
            }
            box = next.get();
            inside = box.of(inside);
            double score = score(box, all, cases);
            if (score > most) {
                most = score;
                best = box;
            }
        }
    }

    /** How many standard errors the density is above that of all points. */
    private static double score(Box box, int[] all, boolean[] cases) {
        int[] inside = box.of(all);
        double whole = density(all, cases);
        return (density(inside, cases) - whole) * Math.sqrt(inside.length / (whole * (1 - whole)));
    }

    private static Optional<Box> peeled(Box box, List<Integer> telling, int[] inside, boolean[] cases) {
        Optional<Box> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        double now = density(inside, cases);
        for (int factor : telling) {
            for (Limit limit : narrower(box, factor, inside)) {
                int[] left = IntStream.of(inside)
                        .filter(point -> limit.has(box.factors().get(factor).value(point)))
                        .toArray();
                if (left.length > 0 && left.length < inside.length) {
                    double gain = (density(left, cases) - now) / (inside.length - left.length);
                    if (gain > most) {
                        most = gain;
                        best = Optional.of(box.with(factor, limit));
                    }
                }
            }
        }
        return best;
    }

    /** What a factor may be restricted to next: without its least or largest values, or without one of its words. */
    private static List<Limit> narrower(Box box, int factor, int... inside) {
        PointFactor of = box.factors().get(factor);
        Limit now = box.limit(factor);
        List<Limit> narrower = new ArrayList<>();
        if (of.hasWords()) {
            for (Integer word : now.words()) {
                if (now.words().size() > 1) {
                    List<Integer> others = new ArrayList<>(now.words());
                    others.remove(word);
                    narrower.add(new Limit(now.low(), now.high(), others));
                }
            }
            return narrower;
        }
        double[] rising = IntStream.of(inside).mapToDouble(of::value).sorted().toArray();
        int cut = Math.max(1, (int) (rising.length * PEEL));
        double low = rising[cut - 1];
        double high = rising[rising.length - cut];
        IntStream.range(cut, rising.length)
                .filter(i -> rising[i] > low)
                .findFirst()
                .ifPresent(i -> narrower.add(new Limit(rising[i], now.high(), List.of())));
        IntStream.iterate(rising.length - cut - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> rising[i] < high)
                .findFirst()
                .ifPresent(i -> narrower.add(new Limit(now.low(), rising[i], List.of())));
        return narrower;
    }

    /** Without restrictions that chance would make as well, the least sure first. */
    private static Box pruned(Box found, int[] all, boolean[] cases) {
        Box box = found;
        while (true) {
            Box now = box;
            Optional<Integer> worst = now.restricted().stream()
                    .filter(factor ->
                            p(now, factor, all, cases) >= ALPHA / now.factors().size())
                    .max(Comparator.comparingDouble(factor -> p(now, factor, all, cases)));
            if (worst.isEmpty()) {
                return box;
            }
            box = box.without(worst.get());
        }
    }

    private static double p(Box box, int factor, int[] all, boolean[] cases) {
        int[] inside = box.of(all);
        int[] wider = box.without(factor).of(all);
        int hits = count(inside, cases);
        return 1 - new BinomialDistribution(null, inside.length, density(wider, cases)).cumulativeProbability(hits - 1);
    }
}

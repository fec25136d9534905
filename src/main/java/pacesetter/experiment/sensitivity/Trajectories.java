package pacesetter.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;

/**
 * Random walks through the space of factors that change one after the other, each once (Morris 1991). A range has four levels, at 0,
 * 1/3, 2/3 and 1 of its way, and a step goes over two thirds of it; of words, a step takes another at random.
 *
 * <p>The elementary effect of a range is the change over the step's share of the way, so that effects are those of a whole interval;
 * that of a word is the change, counted from the earlier of the two words in the list. Of which strategy is best, an effect is the
 * share of worlds in which the step changes it.
 */
final class Trajectories implements SensitivityDesign {
    private static final int LEVELS = 4;
    private static final double HALF_NORMAL = Math.sqrt(2 / Math.PI); // mean absolute value over the standard deviation

    private final List<Factor> factors;
    private final double[][] shares; // [point][factor]; a trajectory's points stand together
    private final int[][] order; // [trajectory][step] the factor that the step changes

    private Trajectories(List<Factor> factors, double[][] shares, int[][] order) {
        this.factors = List.copyOf(factors);
        this.shares = shares;
        this.order = order;
    }

    /**
     * As many trajectories.
     *
     * @param count at least 2
     */
    static Trajectories of(List<Factor> factors, int count, Seed seed) {
        int k = factors.size();
        double[][] shares = new double[count * (k + 1)][];
        int[][] order = new int[count][];
        for (int t = 0; t < count; t++) {
            Stream draws = seed.stream(Purpose.DESIGN, t);
            order[t] = shuffled(k, draws.at(0));
            double[] here = new double[k];
            double[] there = new double[k];
            for (int f = 0; f < k; f++) {
                int levels = levels(factors.get(f));
                int start = draws.at(1).below(f, levels);
                boolean words = !factors.get(f).isRange();
                int end = words && levels > 1
                        ? (start + 1 + draws.at(2).below(f, levels - 1)) % levels
                        : (start + levels / 2) % levels;
                here[f] = share(start, levels, words);
                there[f] = share(end, levels, words);
            }
            shares[t * (k + 1)] = here.clone();
            for (int step = 0; step < k; step++) {
                here[order[t][step]] = there[order[t][step]];
                shares[t * (k + 1) + step + 1] = here.clone();
            }
        }
        return new Trajectories(factors, shares, order);
    }

    private static int levels(Factor factor) {
        return factor.isRange() ? LEVELS : factor.levels().size();
    }

    /** The place of a level on the way: that of a word in the middle of its part. */
    private static double share(int level, int levels, boolean words) {
        return words ? (level + .5) / levels : level / (levels - 1.);
    }

    /** Fisher and Yates' shuffle, from the inside out. */
    private static int[] shuffled(int count, Stream draws) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = draws.below(i, i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** The design points. */
    Design design() {
        return SensitivityPlan.at(factors, shares);
    }

    /** A factor's place at a point, as a share of the way. */
    double share(int point, int factor) {
        return shares[point][factor];
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.MORRIS;
    }

    @Override
    public List<String> factors() {
        return factors.stream().map(factor -> factor.parameter().name()).toList();
    }

    @Override
    public int units() {
        return order.length;
    }

    /** The point before a step. */
    private int before(int trajectory, int step) {
        return trajectory * (factors.size() + 1) + step;
    }

    /** What a change of the quantity is multiplied by. */
    private double scale(int before, int factor) {
        double step = shares[before + 1][factor] - shares[before][factor];
        return factors.get(factor).isRange() ? 1 / step : Math.signum(step);
    }

    private double effect(Responses of, int before, int factor) {
        if (of.parts() == 1) {
            return (of.mean(0, before + 1) - of.mean(0, before)) * scale(before, factor);
        }
        double changed = 0;
        for (int part = 0; part < of.parts(); part++) {
            for (int world = 0; world < of.worlds(); world++) {
                changed += Math.abs(of.at(part, before + 1, world) - of.at(part, before, world)) / 2 / of.worlds();
            }
        }
        return changed;
    }

    private boolean isWhole(Responses of, int trajectory) {
        return IntStream.rangeClosed(before(trajectory, 0), before(trajectory, factors.size()))
                .allMatch(of::isDefined);
    }

    @Override
    public Estimator estimator(Responses of) {
        List<double[]> effects = new ArrayList<>(); // by trajectory, [factor]
        for (int t = 0; t < order.length; t++) {
            if (isWhole(of, t)) {
                double[] here = new double[factors.size()];
                for (int step = 0; step < here.length; step++) {
                    here[order[t][step]] = effect(of, before(t, step), order[t][step]);
                }
                effects.add(here);
            }
        }
        return new Estimator() {
            @Override
            public int units() {
                return effects.size();
            }

            @Override
            public List<Measure> measures() {
                return List.of(Measure.MU, Measure.MU_STAR, Measure.SIGMA);
            }

            @Override
            public double[][] of(int[] units) {
                double[][] measures = new double[3][factors.size()];
                for (int f = 0; f < factors.size(); f++) {
                    int factor = f;
                    double[] drawn = Arrays.stream(units)
                            .mapToDouble(unit -> effects.get(unit)[factor])
                            .toArray();
                    measures[0][f] = Arrays.stream(drawn).average().orElse(Double.NaN);
                    measures[1][f] =
                            Arrays.stream(drawn).map(Math::abs).average().orElse(Double.NaN);
                    measures[2][f] = Index.deviation(drawn);
                }
                return measures;
            }
        };
    }

    /**
     * The mean absolute effect of normal noise with the variance that effects have over worlds. None of which is best: worlds in
     * which near-equals change places by chance cannot be told from others.
     */
    @Override
    public Map<String, Double> noise(Responses of) {
        Map<String, Double> noise = new LinkedHashMap<>();
        if (of.worlds() < 2 || of.parts() > 1) {
            return noise;
        }
        double[] variances = new double[factors.size()];
        int whole = 0;
        for (int t = 0; t < order.length; t++) {
            if (isWhole(of, t)) {
                whole++;
                for (int step = 0; step < variances.length; step++) {
                    int before = before(t, step);
                    double scale = scale(before, order[t][step]);
                    double deviation = scale
                            * Index.deviation(IntStream.range(0, of.worlds())
                                    .mapToDouble(world -> of.at(0, before + 1, world) - of.at(0, before, world))
                                    .toArray());
                    variances[order[t][step]] += deviation * deviation / of.worlds();
                }
            }
        }
        for (int f = 0; f < variances.length; f++) {
            noise.put(factors().get(f), HALF_NORMAL * Math.sqrt(variances[f] / whole));
        }
        return noise;
    }
}

package pacesetter.experiment.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.PointComparison;
import pacesetter.analysis.Sample;
import pacesetter.random.Seed;
import pacesetter.run.Goal;
import pacesetter.store.StoredStudy;

/**
 * What outcomes, the strategies' differences from the baseline, and which strategy is best hang on.
 *
 * @param baseline its place among the study's strategies
 * @param factors names, in the order of the design
 * @param answers outcome by outcome: under each strategy, each difference, which is best if there is such a thing
 */
public record SensitivityResult(
        StoredStudy study,
        SensitivityMethod method,
        int units,
        List<Outcome> outcomes,
        int baseline,
        List<String> factors,
        List<Answer> answers) {

    /**
     * What one quantity hangs on.
     *
     * @param units of those drawn that have all numbers of it
     * @param noise share of the variance between points that is simulation noise, see {@link Responses#noise}; NaN if unknown
     * @param surrogate share of variance at points it was not fitted to that a surrogate explains, which total indices are from
     *     if it is enough; NaN where there is none
     * @param lines by factor
     */
    public record Answer(QuantityOfInterest quantity, int units, double noise, double surrogate, List<Line> lines) {
        public Answer {
            lines = List.copyOf(lines);
        }

        /** The factors, the one that matters most first. */
        public List<Line> inOrder(Measure by) {
            return lines.stream()
                    .sorted(Comparator.comparingDouble(
                            (Line line) -> -known(line.index(by).value())))
                    .toList();
        }

        private static double known(double value) {
            return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
        }
    }

    /**
     * One factor.
     *
     * @param noise mean absolute effect that worlds alone would make; NaN where that is unknown
     */
    public record Line(String factor, Map<Measure, Index> indices, double noise) {
        public Line {
            indices = Map.copyOf(indices);
        }

        /** A measure; one of nothing but NaN if it was not computed. */
        public Index index(Measure measure) {
            return indices.getOrDefault(measure, Index.NONE);
        }

        /** Whether the factor surely does more than nothing, or than worlds alone would do. */
        public boolean standsOut(Measure by) {
            return index(by).isAbove(Double.isNaN(noise) ? 0 : noise);
        }
    }

    public SensitivityResult {
        outcomes = List.copyOf(outcomes);
        factors = List.copyOf(factors);
        answers = List.copyOf(answers);
    }

    /**
     * From the runs at the points of a design.
     *
     * @param names of outcomes; none asks for the usual ones that have a direction
     */
    public static SensitivityResult of(StoredStudy study, SensitivityDesign design, List<String> names, int baseline)
            throws IOException {
        PointComparison runs = PointComparison.of(study, names, Estimate.CONFIDENCE);
        Bootstrap bootstrap = new Bootstrap(new Seed(study.seed()), Index.draws());
        List<Answer> answers = new ArrayList<>();
        int strategies = study.strategies().size();
        for (int outcome = 0; outcome < runs.outcomes().size(); outcome++) {
            double[][][] numbers = numbers(study, runs, outcome);
            for (int s = 0; s < strategies; s++) {
                Responses here = new Responses(new double[][][] {numbers[s]});
                answers.add(answer(
                        new QuantityOfInterest(QuantityOfInterest.Kind.OUTCOME, outcome, s), here, design, bootstrap));
            }
            for (int s = 0; s < strategies; s++) {
                if (s != baseline) {
                    Responses here = new Responses(new double[][][] {minus(numbers[s], numbers[baseline])});
                    answers.add(answer(
                            new QuantityOfInterest(QuantityOfInterest.Kind.DIFFERENCE, outcome, s),
                            here,
                            design,
                            bootstrap));
                }
            }
            if (runs.outcomes().get(outcome).goal().isPresent() && strategies > 1) {
                Goal goal = runs.outcomes().get(outcome).goal().get();
                Responses here = new Responses(best(numbers, goal));
                answers.add(answer(
                        new QuantityOfInterest(QuantityOfInterest.Kind.BEST, outcome, 0), here, design, bootstrap));
            }
        }
        return new SensitivityResult(
                study, design.method(), design.units(), runs.outcomes(), baseline, design.factors(), answers);
    }

    /** [strategy][point][world]. */
    private static double[][][] numbers(StoredStudy study, PointComparison runs, int outcome) {
        double[][][] numbers =
                new double[study.strategies().size()][study.design().points().size()][study.replicates()];
        for (int s = 0; s < numbers.length; s++) {
            for (int point = 0; point < numbers[s].length; point++) {
                Sample sample = runs.sample(outcome, point, s);
                for (int world = 0; world < numbers[s][point].length; world++) {
                    numbers[s][point][world] = sample.value(world);
                }
            }
        }
        return numbers;
    }

    private static double[][] minus(double[][] one, double[][] other) {
        double[][] difference = new double[one.length][one[0].length];
        for (int point = 0; point < one.length; point++) {
            for (int world = 0; world < one[point].length; world++) {
                difference[point][world] = one[point][world] - other[point][world];
            }
        }
        return difference;
    }

    /** Of each strategy 1 where it is the best of a world, equals sharing that; undefined where a number is. */
    static double[][][] best(double[][][] numbers, Goal goal) {
        int points = numbers[0].length;
        int worlds = numbers[0][0].length;
        double[][][] best = new double[numbers.length][points][worlds];
        for (int point = 0; point < points; point++) {
            for (int world = 0; world < worlds; world++) {
                int at = point;
                int in = world;
                double most = IntStream.range(0, numbers.length)
                        .mapToDouble(s -> goal.good(numbers[s][at][in]))
                        .max()
                        .orElse(Double.NaN);
                long equals = IntStream.range(0, numbers.length)
                        .filter(s -> goal.good(numbers[s][at][in]) == most)
                        .count();
                for (int s = 0; s < numbers.length; s++) {
                    double share = goal.good(numbers[s][point][world]) == most ? 1. / equals : 0;
                    best[s][point][world] = Double.isNaN(most) ? Double.NaN : share;
                }
            }
        }
        return best;
    }

    private static Answer answer(
            QuantityOfInterest quantity, Responses of, SensitivityDesign design, Bootstrap bootstrap) {
        Estimator estimator = design.estimator(of);
        List<List<Index>> indices = Index.of(estimator, bootstrap);
        Map<String, Double> noise = design.noise(of);
        Optional<Surrogate.Told> surrogate = design.surrogate(of);
        Optional<double[]> total = surrogate.flatMap(Surrogate.Told::total);
        List<Line> lines = new ArrayList<>();
        for (int f = 0; f < design.factors().size(); f++) {
            Map<Measure, Index> measures = new EnumMap<>(Measure.class);
            for (int m = 0; m < estimator.measures().size(); m++) {
                measures.put(estimator.measures().get(m), indices.get(m).get(f));
            }
            if (total.isPresent()) {
                measures.put(Measure.ST, new Index(total.get()[f], Double.NaN, Double.NaN, Double.NaN));
            }
            String factor = design.factors().get(f);
            lines.add(new Line(factor, measures, noise.getOrDefault(factor, Double.NaN)));
        }
        return new Answer(
                quantity,
                estimator.units(),
                of.noise(),
                surrogate.map(Surrogate.Told::q2).orElse(Double.NaN),
                lines);
    }

    /** The answers of an outcome. */
    public List<Answer> of(int outcome) {
        return answers.stream()
                .filter(answer -> answer.quantity().outcome() == outcome)
                .toList();
    }
}

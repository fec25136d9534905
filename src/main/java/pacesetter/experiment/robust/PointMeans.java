package pacesetter.experiment.robust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.PointComparison;
import pacesetter.analysis.Sample;
import pacesetter.store.StoredStudy;

/** Numbers of each strategy at each design point of a study, in each world and in the mean over worlds; NaN where undefined. */
public final class PointMeans {
    private final StoredStudy study;
    private final List<Outcome> outcomes;
    private final double[][][][] numbers; // [outcome][strategy][point][world]
    private final double[][][] means; // [outcome][strategy][point]
    private final List<PointFactor> factors;

    private PointMeans(StoredStudy study, List<Outcome> outcomes, double[][][][] numbers) {
        this.study = study;
        this.outcomes = List.copyOf(outcomes);
        this.numbers = numbers;
        means = Arrays.stream(numbers)
                .map(outcome -> Arrays.stream(outcome)
                        .map(strategy -> Arrays.stream(strategy)
                                .mapToDouble(worlds -> Arrays.stream(worlds).sum() / worlds.length)
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        factors = PointFactor.of(study.design());
    }

    /**
     * Reads a study.
     *
     * @param names of outcomes; none asks for the usual ones that have a direction
     */
    public static PointMeans of(StoredStudy study, List<String> names) throws IOException {
        PointComparison runs = PointComparison.of(study, names, Estimate.CONFIDENCE);
        int points = study.design().points().size();
        double[][][][] numbers =
                new double[runs.outcomes().size()][study.strategies().size()][points][study.replicates()];
        for (int o = 0; o < numbers.length; o++) {
            for (int s = 0; s < numbers[o].length; s++) {
                for (int point = 0; point < points; point++) {
                    Sample sample = runs.sample(o, point, s);
                    Arrays.setAll(numbers[o][s][point], sample::value);
                }
            }
        }
        return new PointMeans(study, runs.outcomes(), numbers);
    }

    public StoredStudy study() {
        return study;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** What varies between points. */
    public List<PointFactor> factors() {
        return factors;
    }

    public int strategies() {
        return study.strategies().size();
    }

    public int points() {
        return study.design().points().size();
    }

    public int worlds() {
        return study.replicates();
    }

    /** The number of a strategy at a point in a world. */
    public double number(int outcome, int strategy, int point, int world) {
        return numbers[outcome][strategy][point][world];
    }

    /** Over worlds. */
    public double mean(int outcome, int strategy, int point) {
        return means[outcome][strategy][point];
    }

    /** That turned so that more is better; of an outcome without a direction, more counts as better. */
    public double good(int outcome, int strategy, int point) {
        return outcomes.get(outcome)
                .goal()
                .map(goal -> goal.good(mean(outcome, strategy, point)))
                .orElse(mean(outcome, strategy, point));
    }

    /** By how much a strategy is better than another at every point. */
    double[] advantage(int outcome, int strategy, int other) {
        return IntStream.range(0, points())
                .mapToDouble(point -> good(outcome, strategy, point) - good(outcome, other, point))
                .toArray();
    }

    /** How far a strategy falls behind the best of each point. */
    double[] regret(int outcome, int strategy) {
        return IntStream.range(0, points())
                .mapToDouble(point -> IntStream.range(0, strategies())
                                .mapToDouble(s -> good(outcome, s, point))
                                .max()
                                .orElse(Double.NaN)
                        - good(outcome, strategy, point))
                .toArray();
    }

    /** Places of the outcomes that have a direction. */
    List<Integer> directed() {
        List<Integer> directed = new ArrayList<>();
        for (int o = 0; o < outcomes.size(); o++) {
            if (outcomes.get(o).goal().isPresent()) {
                directed.add(o);
            }
        }
        return directed;
    }
}

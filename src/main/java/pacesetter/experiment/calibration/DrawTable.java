package pacesetter.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;

/** Draws from the prior and what was simulated of some targets under each: all else is computed from it. */
public final class DrawTable {
    private final List<Target> targets;
    private final double[][] shares; // [draw][factor]
    private final double[][] simulated; // [draw][target]
    private final int broken;
    private final double[] weights; // [draw], 1 of those from the prior alone
    private final int prior;

    /**
     * @param shares where each draw lies in the prior, [draw][factor]
     * @param simulated what came of it, [draw][target]
     * @param broken draws that are not there, for their run failed
     */
    DrawTable(List<Target> targets, double[][] shares, double[][] simulated, int broken) {
        this(targets, shares, simulated, broken, ones(shares.length), shares.length);
    }

    private DrawTable(
            List<Target> targets, double[][] shares, double[][] simulated, int broken, double[] weights, int prior) {
        this.targets = List.copyOf(targets);
        this.shares = shares;
        this.simulated = simulated;
        this.broken = broken;
        this.weights = weights;
        this.prior = prior;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * This table of draws from the prior with those of rounds behind it. Each draw counts by how much rarer it is among all of them
     * than the prior alone would have it: the balance heuristic (Veach and Guibas 1995), as in population Monte Carlo (Cappe et al. 2004).
     *
     * @param rounds tables of draws from each of the proposals
     */
    DrawTable with(List<Proposal> proposals, List<DrawTable> rounds) {
        double[][] allShares = Stream.concat(Stream.of(this), rounds.stream())
                .flatMap(table -> Arrays.stream(table.shares))
                .toArray(double[][]::new);
        double[][] allSimulated = Stream.concat(Stream.of(this), rounds.stream())
                .flatMap(table -> Arrays.stream(table.simulated))
                .toArray(double[][]::new);
        double[] rarer = Arrays.stream(allShares)
                .mapToDouble(row -> {
                    double density = size();
                    for (int round = 0; round < rounds.size(); round++) {
                        density +=
                                rounds.get(round).size() * proposals.get(round).density(row);
                    }
                    return allShares.length / density;
                })
                .toArray();
        int lost = broken + rounds.stream().mapToInt(DrawTable::broken).sum();
        return new DrawTable(targets, allShares, allSimulated, lost, rarer, size());
    }

    /** Of a folder with a run for each draw; of targets only these are read. */
    public static DrawTable of(StoredStudy study, Prior prior, Scenario scenario, List<Target> targets)
            throws IOException {
        StoredRuns runs = study.runs(columns(scenario, targets));
        List<double[]> shares = new ArrayList<>();
        List<double[]> simulated = new ArrayList<>();
        int points = study.design().points().size();
        for (int point = 0; point < points; point++) {
            if (runs.isCompleted(point, 0, 0)) {
                double[] row = new double[targets.size()];
                for (int t = 0; t < row.length; t++) {
                    row[t] = whole(
                            targets.get(t),
                            runs.value(t, point, 0, 0),
                            study.calendar().years(study.ticks()));
                }
                shares.add(prior.shares(study.design().points().get(point)));
                simulated.add(row);
            }
        }
        return new DrawTable(
                targets, shares.toArray(double[][]::new), simulated.toArray(double[][]::new), points - shares.size());
    }

    /** Of runs that were just made, one a draw, with these targets as outcomes; those that failed are left out. */
    public static DrawTable of(List<RunResult> results, Scenario scenario, List<Target> targets) {
        List<String> columns = columns(scenario, targets);
        List<double[]> simulated = new ArrayList<>();
        for (RunResult result : results) {
            if (result instanceof RunResult.Completed run) {
                Table row = run.outcomes();
                simulated.add(IntStream.range(0, targets.size())
                        .mapToDouble(t -> whole(
                                targets.get(t),
                                row.value(0, row.column(columns.get(t))),
                                scenario.calendar().years(run.run().ticks())))
                        .toArray());
            }
        }
        return new DrawTable(
                targets,
                new double[simulated.size()][0],
                simulated.toArray(double[][]::new),
                results.size() - simulated.size());
    }

    /** The outcomes that have what is simulated of some targets. */
    public static List<String> columns(Scenario scenario, List<Target> targets) {
        List<Column> all = Layout.targetColumns(scenario);
        return targets.stream()
                .map(target -> all.get(scenario.targets().indexOf(target)).name())
                .toList();
    }

    /**
     * A time that did not come counts as the end of the run.
     *
     * @param years that the run lasts
     */
    static double whole(Target target, double simulated, double years) {
        return Double.isNaN(simulated) && target.quantity() == Target.Quantity.HALF_ADOPTED ? years : simulated;
    }

    /** Whether some target within reach has a number in every draw, and there are draws enough to keep some and leave some. */
    public boolean canTell(ObservationModel model, long seed) {
        List<Target> beyond = outOfReach(model, seed);
        return size() > 1
                && IntStream.range(0, targets.size())
                        .filter(t -> !beyond.contains(targets.get(t)))
                        .anyMatch(t -> Arrays.stream(simulated).noneMatch(row -> Double.isNaN(row[t])));
    }

    /** The targets that no draw from the prior comes near, as sources would report them. */
    List<Target> outOfReach(ObservationModel model, long seed) {
        double[][] first = Arrays.copyOf(reported(model, new Seed(seed)), prior);
        return Prediction.of(targets, first).stream()
                .filter(Prediction::isOutOfReach)
                .map(Prediction::target)
                .toList();
    }

    /** Number of draws. */
    public int size() {
        return shares.length;
    }

    public List<Target> targets() {
        return targets;
    }

    /** Draws that are not there, for their run failed. */
    public int broken() {
        return broken;
    }

    /** What is predicted of each target, in numbers as sources report them. */
    public List<Prediction> predictions(ObservationModel model, long seed) {
        return Prediction.of(targets, reported(model, new Seed(seed)));
    }

    /** How much each draw counts, before anything is observed. */
    double[] weights() {
        return weights;
    }

    /** Draws from the prior, which come first. */
    int prior() {
        return prior;
    }

    double[][] shares() {
        return shares;
    }

    /** What sources would report of each draw, [draw][target]. */
    double[][] reported(ObservationModel model, Seed seed) {
        double[][] reported = new double[size()][targets.size()];
        for (int draw = 0; draw < reported.length; draw++) {
            for (int t = 0; t < reported[draw].length; t++) {
                reported[draw][t] =
                        model.reported(targets.get(t), simulated[draw][t], seed.stream(Purpose.OBSERVATION, draw, t));
            }
        }
        return reported;
    }

    /** The same as signed misses of what was observed. */
    double[][] misses(ObservationModel model, Seed seed) {
        double[][] misses = reported(model, seed);
        for (double[] row : misses) {
            for (int t = 0; t < row.length; t++) {
                row[t] = ObservationModel.miss(targets.get(t), row[t]);
            }
        }
        return misses;
    }
}

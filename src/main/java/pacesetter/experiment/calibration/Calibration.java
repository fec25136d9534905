package pacesetter.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.sweep.Design;

/**
 * What a table of draws and the targets that may choose parameters say together. Held-out targets are not among them: whoever makes
 * this has not read them.
 */
public final class Calibration {
    /** Draws kept at most. */
    private static final int MOST = 2000;

    /** Part of the draws that is kept. */
    private static final double TOLERANCE = .05;

    /** Draws kept at least, as far as there are so many. */
    private static final int LEAST = 200;

    /** Draws that are taken as what was observed, for a check. */
    private static final int PSEUDO = 500;

    private final Prior prior;
    private final DrawTable table;
    private final List<Target> unused;
    private final List<Target> outOfReach;
    private final Posterior posterior;
    private final List<Informed> informed;
    private final Coverage coverage;
    private final List<Target> targets;

    private Calibration(Prior prior, DrawTable table, ObservationModel model, long seed, int pseudo) {
        this.prior = prior;
        this.table = table;
        double[][] all = table.misses(model, new Seed(seed));
        outOfReach = table.outOfReach(model, seed);
        List<Integer> used = IntStream.range(0, table.targets().size())
                .filter(t -> !outOfReach.contains(table.targets().get(t)))
                .filter(t -> Arrays.stream(all).noneMatch(row -> Double.isNaN(row[t])))
                .boxed()
                .toList();
        targets = used.stream().map(table.targets()::get).toList();
        unused = table.targets().stream()
                .filter(target -> !targets.contains(target) && !outOfReach.contains(target))
                .toList();
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no target within reach has a number in every draw");
        }
        double[][] misses = columns(all, used);
        Rejection rejection = rejection(misses);
        posterior = rejection.at(new double[used.size()]);
        coverage = Coverage.of(rejection, misses, table.shares(), pseudo, table.prior());
        List<Posterior> alone = IntStream.range(0, used.size())
                .mapToObj(t -> rejection(columns(misses, List.of(t))).at(new double[1]))
                .toList();
        informed = IntStream.range(0, prior.factors().size())
                .mapToObj(f -> Informed.of(prior, f, open(f), posterior, alone, used.size()))
                .toList();
    }

    /**
     * From a table of the calibration targets alone.
     *
     * @param seed for the errors of what is reported
     * @throws IllegalArgumentException if no target within reach has a number in every draw
     */
    public static Calibration of(Prior prior, DrawTable table, ObservationModel model, long seed) {
        return new Calibration(prior, table, model, seed, PSEUDO);
    }

    /** From where more draws would come than from the prior: around what is informed of the posterior; nothing where nothing is. */
    static Optional<Proposal> proposal(Prior prior, DrawTable table, ObservationModel model, long seed) {
        Calibration found = new Calibration(prior, table, model, seed, 0);
        return Proposal.around(found.posterior, found.informed);
    }

    /** What is open of a factor over the whole table. */
    private Openness open(int f) {
        double[] shares = Arrays.stream(table.shares())
                .limit(table.prior())
                .mapToDouble(row -> row[f])
                .toArray();
        double each = 1.0 / shares.length;
        if (prior.isRule(f)) {
            double[] words = new double[prior.factors().get(f).levels().size()];
            for (double share : shares) {
                words[Math.min(words.length - 1, (int) (share * words.length))] += each;
            }
            return Openness.of(words);
        }
        double[] weights = new double[shares.length];
        Arrays.fill(weights, each);
        return Openness.of(shares, weights);
    }

    private Rejection rejection(double[][] summaries) {
        boolean[] rules = new boolean[prior.factors().size()];
        for (int f = 0; f < rules.length; f++) {
            rules[f] = prior.isRule(f);
        }
        return new Rejection(summaries, table.shares(), rules, wanted(), table.weights());
    }

    /** Draws kept of the table, with those that are as near as the last. */
    public int kept() {
        return posterior.size();
    }

    private int wanted() {
        int wanted = Math.max(LEAST, Math.min(MOST, (int) (table.size() * TOLERANCE)));
        return Math.min(Math.max(1, table.size() / 2), wanted);
    }

    private static double[][] columns(double[][] rows, List<Integer> chosen) {
        return Arrays.stream(rows)
                .map(row -> chosen.stream().mapToDouble(t -> row[t]).toArray())
                .toArray(double[][]::new);
    }

    public Prior prior() {
        return prior;
    }

    /** Draws in the table. */
    public int draws() {
        return table.size();
    }

    /** Draws that are not there, for their run failed. */
    public int broken() {
        return table.broken();
    }

    /** The targets that chose. */
    public List<Target> targets() {
        return targets;
    }

    /** Calibration targets that some draw has no number of, and that chose nothing. */
    public List<Target> unused() {
        return unused;
    }

    /**
     * Calibration targets that no draw from the prior comes near. They choose nothing: a regression that goes on to where no draw is would make
     * parameters up.
     */
    public List<Target> outOfReach() {
        return outOfReach;
    }

    /** How many draws of equal weight the posterior is worth. */
    public double effective() {
        return posterior.effective();
    }

    /** By factor, in the order of the prior. */
    public List<Informed> informed() {
        return informed;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** Draws from the prior, which come first in the table. */
    public int fromPrior() {
        return table.prior();
    }

    /** Draws of equal weight from the posterior; where the values of one do not go together, those of the draw that it was moved from. */
    public Design draws(Scenario scenario, int count, long seed) {
        double start = new Seed(seed).stream(Purpose.POSTERIOR).uniform(0);
        List<String> names = prior.names();
        List<List<String>> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int draw = posterior.resampled((i + start) / count);
            List<String> moved = point(f -> posterior.share(draw, f));
            Design one = new Design(names, List.of(moved));
            points.add(
                    Prior.goTogether(scenario.parameters(), one.settings(0))
                            ? moved
                            : point(f -> table.shares()[posterior.row(draw)][f]));
        }
        return new Design(names, points);
    }

    private List<String> point(IntToDoubleFunction share) {
        return IntStream.range(0, prior.factors().size())
                .mapToObj(f -> prior.factors().get(f).at(share.applyAsDouble(f)))
                .toList();
    }
}

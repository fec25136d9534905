package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import pacesetter.run.Cancellation;
import pacesetter.run.Goal;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;

/**
 * The numbers of one outcome in all runs of a study. A time that did not come counts as the end of the run, so that means
 * are restricted means (Royston and Parmar 2013) over all runs rather than means over those that got there.
 */
final class Numbers {
    private final Outcome outcome;
    private final boolean restricted; // times that did not come count as the end
    private final int points;
    private final int strategies;
    private final int replicates;
    private final double[] cells; // [(point * strategies + strategy) * replicates + replicate]
    private final int[] undefined; // completed runs without a number, by strategy
    private final List<Sample> samples = new ArrayList<>(); // by strategy: means over points

    Numbers(StoredStudy study, StoredRuns runs, List<String> columns, Outcome outcome) {
        this.outcome = outcome;
        points = study.design().points().size();
        strategies = study.strategies().size();
        replicates = study.replicates();
        cells = new double[points * strategies * replicates];
        undefined = new int[strategies];
        restricted = outcome.end(study.calendar()).isPresent();
        OptionalDouble end = outcome.end(study.calendar());
        int[] parts = outcome.columns().stream().mapToInt(columns::indexOf).toArray();
        for (int s = 0; s < strategies; s++) {
            double[] means = new double[replicates];
            for (int point = 0; point < points; point++) {
                Cancellation.check();
                for (int replicate = 0; replicate < replicates; replicate++) {
                    double value = runs.value(parts[0], point, s, replicate);
                    if (parts.length > 1) {
                        value -= runs.value(parts[1], point, s, replicate);
                    }
                    if (Double.isNaN(value) && runs.isCompleted(point, s, replicate)) {
                        undefined[s]++;
                        value = end.orElse(value);
                    }
                    cells[(point * strategies + s) * replicates + replicate] = value;
                    means[replicate] += value / points;
                }
            }
            samples.add(Sample.of(means));
        }
    }

    Outcome outcome() {
        return outcome;
    }

    /** Whether runs came to their end, and none has a number: the scenario has no price, say. */
    boolean isNowhere() {
        return Arrays.stream(undefined).sum() > 0 && Arrays.stream(cells).allMatch(Double::isNaN);
    }

    int replicates() {
        return replicates;
    }

    Sample sample(int strategy) {
        return samples.get(strategy);
    }

    int undefined(int strategy) {
        return undefined[strategy];
    }

    /**
     * A strategy held against another. Without a pair where a time is undefined that has no end to stand for it: over the
     * runs in which it came, the difference would favour whoever fails.
     */
    Pairing against(int one, int other, double confidence, Bootstrap bootstrap) {
        boolean whole = isWhole(one, other);
        return outcome.against(
                whole ? sample(one) : Sample.of(), whole ? sample(other) : Sample.of(), confidence, bootstrap);
    }

    private boolean isWhole(int one, int other) {
        return restricted || !outcome.isTime() || undefined[one] + undefined[other] == 0;
    }

    /** The numbers of a strategy at one design point, to be held against another's; none where that cannot be done. */
    Sample sample(int point, int strategy, int against) {
        int from = (point * strategies + strategy) * replicates;
        return isWhole(strategy, against) ? Sample.of(Arrays.copyOfRange(cells, from, from + replicates)) : Sample.of();
    }

    /** What becomes of the differences from the baseline over design points, if there are several. */
    Optional<Robustness> robustness(int baseline, List<Cut> cuts, double confidence, double delta) {
        if (points == 1) {
            return Optional.empty();
        }
        double[][] means = new double[strategies][points];
        List<Spread> spreads = new ArrayList<>();
        List<List<Turn>> turns = new ArrayList<>();
        for (int s = 0; s < strategies; s++) {
            List<Estimate> differences = new ArrayList<>();
            for (int point = 0; point < points; point++) {
                Cancellation.check();
                Sample here = sample(point, s);
                means[s][point] = here.mean().mean();
                if (s != baseline && isWhole(s, baseline)) {
                    differences.add(outcome.difference(here, sample(point, baseline), confidence));
                }
            }
            Spread spread = new Spread(differences);
            spreads.add(spread);
            turns.add(Turn.of(cuts, spread, confidence));
        }
        return Optional.of(new Robustness(spreads, turns, Twins.of(means, delta)));
    }

    /** The numbers of a strategy at a point. */
    private Sample sample(int point, int strategy) {
        int from = (point * strategies + strategy) * replicates;
        return Sample.of(Arrays.copyOfRange(cells, from, from + replicates));
    }

    /** The numbers turned so that more is better: [strategy][replicate]. */
    double[][] goods(List<Integer> chosen, List<Integer> complete) {
        Goal goal = outcome.goal().orElseThrow();
        return chosen.stream()
                .map(s -> complete.stream()
                        .mapToDouble(replicate -> goal.good(sample(s).value(replicate)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * The outcome with its ranking, if it has one. Strategies in which a completed run has no number are not ranked: to
     * leave those runs out would favour whoever fails to get there.
     */
    Comparison.ComparedOutcome compared(
            List<Comparison.Line> lines,
            Optional<Robustness> robustness,
            double confidence,
            double delta,
            Bootstrap bootstrap) {
        List<Integer> ranked = IntStream.range(0, strategies)
                .filter(s -> undefined[s] == 0 && sample(s).defined() >= 2)
                .boxed()
                .toList();
        List<Integer> complete = IntStream.range(0, replicates)
                .filter(replicate ->
                        ranked.stream().noneMatch(s -> Double.isNaN(sample(s).value(replicate))))
                .boxed()
                .toList();
        boolean possible = outcome.goal().isPresent() && ranked.size() >= 2 && complete.size() >= 2;
        if (!possible) {
            return new Comparison.ComparedOutcome(
                    outcome, lines, List.of(), reason(ranked), Optional.empty(), robustness, Optional.empty());
        }
        Ranking ranking = Ranking.of(goods(ranked, complete), confidence, delta, bootstrap);
        Optional<Regret> regret = robustness.map(over -> regret(ranked, complete, over.twins(), confidence, bootstrap));
        return new Comparison.ComparedOutcome(
                outcome, lines, ranked, reason(ranked), Optional.of(ranking), robustness, regret);
    }

    private Comparison.Unranked reason(List<Integer> ranked) {
        if (outcome.goal().isEmpty()) {
            return Comparison.Unranked.NO_GOAL;
        }
        if (Arrays.stream(undefined).sum() > 0) {
            return Comparison.Unranked.UNDEFINED;
        }
        return ranked.size() < strategies ? Comparison.Unranked.TOO_FEW : Comparison.Unranked.NONE;
    }

    private Regret regret(
            List<Integer> ranked, List<Integer> complete, Twins twins, double confidence, Bootstrap bootstrap) {
        Goal goal = outcome.goal().orElseThrow();
        double[][][] goods = new double[points][ranked.size()][complete.size()];
        for (int point = 0; point < points; point++) {
            Cancellation.check();
            for (int i = 0; i < ranked.size(); i++) {
                for (int r = 0; r < complete.size(); r++) {
                    int at = (point * strategies + ranked.get(i)) * replicates + complete.get(r);
                    goods[point][i][r] = goal.good(cells[at]);
                }
            }
        }
        return Regret.of(goods, ranked.stream().map(twins::group).toList(), confidence, bootstrap);
    }
}

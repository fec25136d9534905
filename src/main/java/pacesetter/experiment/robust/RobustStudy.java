package pacesetter.experiment.robust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Pareto;
import pacesetter.random.Seed;
import pacesetter.store.StoredPrices;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * How robust each strategy is over the points of a sweep: how often it is good enough, how often it is on the front of trade-offs, where it
 * loses or is much regretted, and at which values of parameters and prices it stops beating the baseline. Boxes and values are of the first
 * outcome.
 *
 * @param baseline its place among the strategies
 * @param fronts shares of points at which no strategy is as good in all outcomes and better in one, by strategy; none below two outcomes
 * @param bar regret from which a strategy counts as much regretted: half of what the choice matters, root mean square over points
 */
public record RobustStudy(
        PointMeans means,
        int baseline,
        Satisficing satisficing,
        List<Share> fronts,
        double bar,
        List<Found> boxes,
        List<BreakEven> breakEvens,
        List<PriceBreakEven> prices) {

    /** What happens in a box. */
    public enum Event {
        /** The strategy's mean is worse than the baseline's. */
        LOSES,
        /** It falls behind the best by more than the bar. */
        REGRET
    }

    /** Where something happens to a strategy, how often at all, and the box if there is one. */
    public record Found(Event event, int strategy, Share share, Optional<Discovery> discovery) {}

    public RobustStudy {
        fronts = List.copyOf(fronts);
        boxes = List.copyOf(boxes);
        breakEvens = List.copyOf(breakEvens);
        prices = List.copyOf(prices);
    }

    /**
     * From the runs of a sweep over parameters.
     *
     * @param names of outcomes; none asks for the usual ones that have a direction
     * @param thresholds what is good enough, by outcome; none asks for the baseline's mean over points of each
     * @throws UsageException with a sentence for the user if the study cannot answer
     */
    public static RobustStudy of(StoredStudy study, int baseline, List<String> names, Map<String, Double> thresholds)
            throws IOException {
        PointMeans means = PointMeans.of(study, names);
        if (means.factors().isEmpty()) {
            throw new UsageException(new Name("these results have no parameters that vary.", "这些结果中没有变化的参数。"));
        }
        Bootstrap bootstrap = new Bootstrap(new Seed(study.seed()), BreakEven.draws());
        List<Found> boxes = new ArrayList<>();
        List<BreakEven> breakEvens = new ArrayList<>();
        double bar = bar(means);
        for (int s = 0; s < means.strategies(); s++) {
            double[] advantage = means.advantage(0, s, baseline);
            if (s != baseline) {
                boxes.add(found(means, Event.LOSES, s, advantage, 0, -1));
                if (Arrays.stream(advantage).allMatch(Double::isFinite)) {
                    breakEvens.addAll(BreakEven.of(means.factors(), s, advantage, means.strategies() - 1, bootstrap));
                }
            }
            if (means.strategies() > 2) {
                boxes.add(found(means, Event.REGRET, s, means.regret(0, s), bar, 1));
            }
        }
        return new RobustStudy(
                means,
                baseline,
                Satisficing.of(means, thresholds(means, baseline, thresholds)),
                fronts(means),
                bar,
                boxes,
                breakEvens,
                prices(study, baseline));
    }

    /** Points at which a number is beyond a limit, above it or (sign -1) below. */
    private static Found found(
            PointMeans means, Event event, int strategy, double[] numbers, double limit, double sign) {
        boolean[] cases = new boolean[numbers.length];
        int count = 0;
        for (int point = 0; point < cases.length; point++) {
            cases[point] = sign * (numbers[point] - limit) > 0;
            count += cases[point] ? 1 : 0;
        }
        return new Found(event, strategy, Share.of(count, cases.length), Discovery.of(means.factors(), cases));
    }

    private static double bar(PointMeans means) {
        double squares = IntStream.range(0, means.points())
                .mapToDouble(point -> IntStream.range(0, means.strategies())
                                .mapToDouble(s -> means.good(0, s, point))
                                .max()
                                .orElse(0)
                        - IntStream.range(0, means.strategies())
                                .mapToDouble(s -> means.good(0, s, point))
                                .min()
                                .orElse(0))
                .filter(Double::isFinite)
                .map(range -> range * range)
                .average()
                .orElse(0);
        return Math.sqrt(squares) / 2;
    }

    private static Map<Integer, Double> thresholds(PointMeans means, int baseline, Map<String, Double> typed) {
        Map<Integer, Double> thresholds = new LinkedHashMap<>();
        List<String> names = means.outcomes().stream().map(Outcome::name).toList();
        for (Map.Entry<String, Double> threshold : typed.entrySet()) {
            int outcome = names.indexOf(threshold.getKey());
            if (outcome < 0 || !means.directed().contains(outcome)) {
                throw new UsageException(Name.of(
                        "--threshold (%s) must be of an outcome that is looked at and has a direction: %s.",
                        "--threshold（%s）应针对所看的、分好坏的结果指标：%s。",
                        threshold.getKey(),
                        Name.list(means.directed().stream().map(names::get).toList())));
            }
            thresholds.put(outcome, threshold.getValue());
        }
        if (typed.isEmpty()) {
            for (int outcome : means.directed()) {
                thresholds.put(
                        outcome,
                        IntStream.range(0, means.points())
                                .mapToDouble(point -> means.mean(outcome, baseline, point))
                                .average()
                                .orElse(Double.NaN));
            }
        }
        return thresholds;
    }

    private static List<Share> fronts(PointMeans means) {
        List<Integer> outcomes = means.directed();
        if (outcomes.size() < 2) {
            return List.of();
        }
        int[] on = new int[means.strategies()];
        for (int point = 0; point < means.points(); point++) {
            double[][] goods = new double[on.length][outcomes.size()];
            for (int s = 0; s < on.length; s++) {
                for (int o = 0; o < outcomes.size(); o++) {
                    goods[s][o] = means.good(outcomes.get(o), s, point);
                }
            }
            boolean[] front = Pareto.front(goods);
            for (int s = 0; s < on.length; s++) {
                on[s] += front[s] ? 1 : 0;
            }
        }
        return Arrays.stream(on)
                .mapToObj(count -> Share.of(count, means.points()))
                .toList();
    }

    private static List<PriceBreakEven> prices(StoredStudy study, int baseline) throws IOException {
        Map<String, Double> prices = StoredPrices.of(study.folder()).byKind();
        List<String> names = PriceBreakEven.outcomes(prices);
        return prices.isEmpty() || !study.outcomes().containsAll(names)
                ? List.of()
                : PriceBreakEven.of(PointMeans.of(study, names), baseline, prices);
    }

    /** What is said of a strategy. */
    public Optional<Found> found(Event event, int strategy) {
        return boxes.stream()
                .filter(found -> found.event() == event && found.strategy() == strategy)
                .findFirst();
    }
}

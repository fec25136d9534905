package pacesetter.experiment.information;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.experiment.robust.PointMeans;
import pacesetter.random.Seed;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * What to measure next, from the points of a sweep over what is not known.
 *
 * @param points means of one outcome, which is what counts
 * @param best the strategy with the best mean over points
 * @param second the next
 * @param perfect expected value of knowing everything, from means over the worlds there are; rather too high, for it takes luck for knowledge
 * @param least the same where the choice is made in other worlds than it is judged in; rather too low; NaN in one world
 * @param parameters what knowing each would be worth, the most first
 * @param data what each measurement would be worth, with what it tells of parameters, in the order they were given
 */
public record InformationStudy(
        PointMeans points,
        int best,
        int second,
        double perfect,
        double least,
        List<Knowledge> parameters,
        Map<Measurement, Datum> data) {
    /** What a measurement would be worth, and how much it would narrow parameters. */
    public record Datum(Knowledge knowledge, List<Measurement.Contraction> contractions) {
        public Datum {
            contractions = List.copyOf(contractions);
        }
    }

    public InformationStudy {
        parameters = List.copyOf(parameters);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /**
     * From the runs of a sweep over parameters.
     *
     * @param outcome what counts; the first of the usual ones if none is named
     * @throws UsageException with a sentence for the user if the study cannot answer
     */
    public static InformationStudy of(StoredStudy study, Optional<String> outcome, List<Measurement> measurements)
            throws IOException {
        PointMeans points = PointMeans.of(study, outcome.stream().toList());
        if (points.factors().isEmpty() || points.strategies() < 2) {
            throw new UsageException(
                    new Name("these results need two strategies, and parameters that vary.", "这些结果须有两个策略，且参数有变化。"));
        }
        if (points.outcomes().get(0).goal().isEmpty()) {
            throw new UsageException(Name.of(
                    "--outcome (%s) must have a direction: more or less is better.",
                    "--outcome（%s）应分好坏。", points.outcomes().get(0).name()));
        }
        double[][] goods = goods(points);
        List<Integer> order = IntStream.range(0, goods.length)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> -mean(goods[s])))
                .toList();
        int best = order.get(0);
        int second = order.get(1);
        Bootstrap bootstrap = new Bootstrap(new Seed(study.seed()), Knowledge.draws());
        List<Knowledge> parameters = points.factors().stream()
                .map(factor -> Knowledge.of(factor, goods, best, second, bootstrap))
                .sorted(Comparator.comparingDouble(known -> -known.value()))
                .toList();
        Map<Measurement, Datum> data = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            PointFactor made = measurement.data(truth(study, points, measurement, best), new Seed(study.seed()));
            data.put(
                    measurement,
                    new Datum(
                            Knowledge.of(made, goods, best, second, bootstrap),
                            Measurement.contractions(made, points.factors())));
        }
        return new InformationStudy(points, best, second, perfect(goods, best), least(points, best), parameters, data);
    }

    private static double[][] goods(PointMeans points) {
        double[][] goods = new double[points.strategies()][points.points()];
        for (int s = 0; s < goods.length; s++) {
            for (int point = 0; point < goods[s].length; point++) {
                goods[s][point] = points.good(0, s, point);
                if (!Double.isFinite(goods[s][point])) {
                    throw new UsageException(Name.of(
                            "%s is undefined in some run of %s: choose another outcome.",
                            "%s 在 %s 的某次运行中无定义：请另选结果指标。",
                            points.outcomes().get(0).name(),
                            points.study().strategies().get(s)));
                }
            }
        }
        return goods;
    }

    /** A parameter by point, or an outcome under the best strategy. */
    private static PointFactor truth(StoredStudy study, PointMeans points, Measurement measurement, int best)
            throws IOException {
        Optional<PointFactor> parameter = points.factors().stream()
                .filter(factor -> factor.name().equals(measurement.of()))
                .findFirst();
        PointFactor truth;
        if (parameter.isPresent()) {
            truth = parameter.get();
        } else if (Outcome.of(measurement.of(), study).isPresent()) {
            PointMeans outcome = PointMeans.of(study, List.of(measurement.of()));
            truth = PointFactor.of(
                    measurement.of(),
                    IntStream.range(0, outcome.points())
                            .mapToDouble(point -> outcome.mean(0, best, point))
                            .toArray());
        } else {
            throw new UsageException(Name.of(
                    "what is to be measured (%s) is neither a parameter that varies in these results nor an outcome.",
                    "要测量的 %s 既不是这些结果中变化的参数，也不是结果指标。", measurement.of()));
        }
        boolean possible = !truth.hasWords()
                && IntStream.range(0, truth.points())
                        .mapToDouble(truth::value)
                        .allMatch(value -> measurement.relative() ? value > 0 : Double.isFinite(value));
        if (!possible) {
            throw new UsageException(Name.of(
                    "what is to be measured (%s) must be a number, with a relative error one above 0.",
                    "要测量的 %s 应为数值；取相对误差时应大于 0。", measurement.of()));
        }
        return truth;
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    static double perfect(double[][] goods, int best) {
        return IntStream.range(0, goods[0].length)
                        .mapToDouble(point -> IntStream.range(0, goods.length)
                                .mapToDouble(s -> goods[s][point])
                                .max()
                                .orElse(Double.NaN))
                        .average()
                        .orElse(Double.NaN)
                - mean(goods[best]);
    }

    /** Choosing at each point by all worlds but one, and judging in that. */
    private static double least(PointMeans points, int best) {
        int worlds = points.worlds();
        if (worlds < 2) {
            return Double.NaN;
        }
        double gain = 0;
        for (int point = 0; point < points.points(); point++) {
            for (int world = 0; world < worlds; world++) {
                int at = point;
                int left = world;
                int chosen = IntStream.range(0, points.strategies())
                        .reduce(
                                best,
                                (top, s) -> others(points, s, at, left) > others(points, top, at, left) ? s : top);
                gain += good(points, chosen, point, world) - good(points, best, point, world);
            }
        }
        return Math.max(0, gain / worlds / points.points());
    }

    private static double good(PointMeans points, int strategy, int point, int world) {
        return points.outcomes().get(0).goal().orElseThrow().good(points.number(0, strategy, point, world));
    }

    private static double others(PointMeans points, int strategy, int point, int left) {
        return IntStream.range(0, points.worlds())
                .filter(world -> world != left)
                .mapToDouble(world -> good(points, strategy, point, world))
                .sum();
    }
}

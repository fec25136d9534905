package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.run.Cancellation;
import pacesetter.store.StoredRuns;
import pacesetter.text.Name;

/** What each strategy spent at each design point of each world, and what came of it. */
final class Spending {
    /** Spends that differ by less, as a share of the larger, are the same. */
    private static final double SAME = 1e-9;

    private final Comparison comparison;
    private final Outcome spending;
    private final List<String> columns;
    private final StoredRuns runs;
    private final int points;
    private final int replicates;

    Spending(Comparison comparison, Outcome spending) throws IOException {
        this.comparison = comparison;
        this.spending = spending;
        columns = Stream.concat(
                        Stream.of(spending), comparison.outcomes().stream().map(Comparison.ComparedOutcome::outcome))
                .flatMap(outcome -> outcome.columns().stream())
                .distinct()
                .toList();
        runs = comparison.study().runs(columns);
        points = comparison.study().design().points().size();
        replicates = comparison.study().replicates();
    }

    /** An outcome of a strategy: [replicate][point], NaN where it has none. */
    double[][] values(int strategy, Outcome outcome) {
        double[][] values = new double[replicates][points];
        for (int replicate = 0; replicate < replicates; replicate++) {
            Cancellation.check();
            for (int point = 0; point < points; point++) {
                for (int part = 0; part < outcome.columns().size(); part++) {
                    int column = columns.indexOf(outcome.columns().get(part));
                    double value = runs.value(column, point, strategy, replicate);
                    values[replicate][point] += part == 0 ? value : -value;
                }
            }
        }
        return values;
    }

    double[][] spends(int strategy) {
        return values(strategy, spending);
    }

    /** Worlds in which a strategy came to its end at some point. */
    int worlds(int strategy) {
        return (int) Arrays.stream(spends(strategy))
                .filter(world -> DoubleStream.of(world).anyMatch(Double::isFinite))
                .count();
    }

    /** Whether a strategy spends more at one point than at another, in some world. */
    boolean isScaled(int strategy) {
        return Arrays.stream(spends(strategy)).anyMatch(world -> most(world) - least(world) > SAME * most(world));
    }

    /**
     * What a strategy has at a spend in each world, linear between the points; points of the same spend count by
     * their mean. Undefined where it does not reach the spend.
     */
    Sample at(int strategy, double spend, double[][] values) {
        double[][] spends = spends(strategy);
        return Sample.of(IntStream.range(0, replicates)
                .mapToDouble(replicate -> at(spend, spends[replicate], values[replicate]))
                .toArray());
    }

    private static double at(double spend, double[] spends, double[] values) {
        NavigableMap<Double, Double> curve = IntStream.range(0, spends.length)
                .filter(point -> Double.isFinite(spends[point]) && Double.isFinite(values[point]))
                .boxed()
                .collect(Collectors.groupingBy(
                        point -> spends[point], TreeMap::new, Collectors.averagingDouble(point -> values[point])));
        Map.Entry<Double, Double> below = curve.floorEntry(spend);
        Map.Entry<Double, Double> above = curve.ceilingEntry(spend);
        if (below == null || above == null) {
            return Double.NaN;
        }
        double width = above.getKey() - below.getKey();
        double way = width > 0 ? (spend - below.getKey()) / width : 0;
        return below.getValue() + way * (above.getValue() - below.getValue());
    }

    /** The largest of the spends that all strategies have in the most worlds. */
    double common(List<Integer> strategies, String asked) {
        List<double[][]> spends = strategies.stream().map(this::spends).toList();
        double best = Double.NaN;
        long most = 1; // of one world nothing can be said
        for (double[][] of : spends) {
            for (double[] world : of) {
                double spend = most(world);
                long worlds = worlds(spend, spends);
                if (worlds > most || (worlds == most && spend > best)) {
                    most = worlds;
                    best = spend;
                }
            }
        }
        if (Double.isNaN(best)) {
            throw Budget.refused(
                    asked,
                    new Name(
                            "needs a number: there is no spend that all strategies have in two worlds",
                            "须写明数值：没有所有策略在两个世界中都达到的花费"),
                    ranges(strategies));
        }
        return best;
    }

    /** Worlds in which all strategies have a spend. */
    private long worlds(double spend, List<double[][]> spends) {
        return IntStream.range(0, replicates)
                .filter(world -> spends.stream().allMatch(of -> has(of[world], spend)))
                .count();
    }

    private static boolean has(double[] world, double spend) {
        return DoubleStream.of(world).anyMatch(Double::isFinite) && least(world) <= spend && spend <= most(world);
    }

    /** From where to where the mean spends of strategies reach. */
    Name ranges(List<Integer> strategies) {
        List<Name> ranges = new ArrayList<>();
        for (int strategy : strategies) {
            double[] means = IntStream.range(0, points)
                    .mapToDouble(point -> spent(strategy, point).mean().mean())
                    .filter(Double::isFinite)
                    .toArray();
            ranges.add(Name.of(
                    "%s %s to %s",
                    "%s %s 至 %s",
                    comparison.study().strategies().get(strategy),
                    spending.text(least(means), most(means)),
                    spending.text(most(means), most(means))));
        }
        return Name.of("Means go over these: %s.", "平均花费的范围：%s。", Name.list(ranges));
    }

    private Sample spent(int strategy, int point) {
        return Sample.of(Arrays.stream(spends(strategy))
                .mapToDouble(world -> world[point])
                .toArray());
    }

    /** Means over worlds by point, in the order of the spend. */
    List<FactorCurves.Curve> frontier(List<Integer> strategies, Outcome outcome) {
        List<FactorCurves.Curve> curves = new ArrayList<>();
        for (int strategy : strategies) {
            double[][] values = values(strategy, outcome);
            List<FactorCurves.Point> marks = new ArrayList<>();
            for (int each = 0; each < points; each++) {
                int point = each;
                double spent = spent(strategy, point).mean().mean();
                if (Double.isFinite(spent)) {
                    Sample sample = Sample.of(Arrays.stream(values)
                            .mapToDouble(world -> world[point])
                            .toArray());
                    Estimate mean = outcome.mean(sample, comparison.confidence());
                    marks.add(new FactorCurves.Point(point, spent, spending.text(spent, spent), mean));
                }
            }
            marks.sort(Comparator.comparingDouble(FactorCurves.Point::x));
            curves.add(new FactorCurves.Curve(strategy, List.copyOf(marks)));
        }
        return curves;
    }

    private static double least(double[] numbers) {
        return DoubleStream.of(numbers).filter(Double::isFinite).min().orElse(0);
    }

    private static double most(double[] numbers) {
        return DoubleStream.of(numbers).filter(Double::isFinite).max().orElse(0);
    }
}

package pacesetter.experiment.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pacesetter.analysis.Bootstrap;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.experiment.robust.Smooth;

/**
 * What knowing one thing would be worth: a parameter, or a datum that was made up for each point (Strong, Oakley and Brennan 2014 and 2015).
 * The mean of each strategy given it is estimated by regression over the points; whoever knows it takes the strategy whose mean is best
 * then.
 *
 * @param value expected gain in the outcome, less the bias that the regression's own chance brings, found by resampling; at least 0
 * @param conf half of its 95 % interval: 1.96 standard deviations over resamples of the points
 * @param changes share of the points at which another strategy would be taken than without knowing it
 * @param settles share of the points at which it would be known, at 95 % or more, which of the two best strategies is better
 */
public record Knowledge(String name, double value, double conf, double changes, double settles) {
    private static final int DRAWS = 100;
    private static final double Z = 1.959963984540054;
    private static final double KNOWN = .95;

    /** Resamples that it takes. */
    static int draws() {
        return DRAWS;
    }

    /**
     * Of numbers of which more is better, [strategy][point], all defined.
     *
     * @param best the strategy with the best mean over points
     * @param second the next
     */
    static Knowledge of(PointFactor known, double[][] goods, int best, int second, Bootstrap bootstrap) {
        Smooth smooth = new Smooth(known);
        List<double[]> differences = new ArrayList<>();
        List<Smooth.Fit> fits = new ArrayList<>();
        for (int s = 0; s < goods.length; s++) {
            if (s != best) {
                double[] difference = difference(goods[s], goods[best]);
                differences.add(difference);
                fits.add(smooth.fit(difference));
            }
        }
        int[] all = IntStream.range(0, known.points()).toArray();
        double whole = gain(fits, all);
        double[] drawn = IntStream.range(0, bootstrap.draws())
                .mapToDouble(number -> {
                    int[] points = bootstrap.draw(number, all.length);
                    List<Smooth.Fit> again = new ArrayList<>();
                    for (int i = 0; i < fits.size(); i++) {
                        again.add(smooth.fit(
                                points, differences.get(i), fits.get(i).columns()));
                    }
                    return gain(again, points);
                })
                .toArray();
        // never more than knowing everything, which few points may make it
        double mean = Arrays.stream(drawn).average().orElse(whole);
        double deviation = Math.sqrt(Arrays.stream(drawn)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(Double.NaN));
        return new Knowledge(
                known.name(),
                whole == 0 ? 0 : Math.min(InformationStudy.perfect(goods, best), Math.max(0, 2 * whole - mean)),
                Z * deviation,
                share(all, point -> fits.stream().anyMatch(fit -> fit.at(point) > 0)),
                settled(smooth, difference(goods[best], goods[second]), all));
    }

    private static double[] difference(double[] one, double... other) {
        return IntStream.range(0, one.length)
                .mapToDouble(point -> one[point] - other[point])
                .toArray();
    }

    /** What taking the best given the factor gains over the strategy that is best without, whose difference from itself is 0. */
    private static double gain(List<Smooth.Fit> fits, int... points) {
        double gain = 0;
        double[] means = new double[fits.size()];
        for (int point : points) {
            double most = 0;
            for (int i = 0; i < means.length; i++) {
                double here = fits.get(i).at(point);
                most = Math.max(most, here);
                means[i] += here / points.length;
            }
            gain += most / points.length;
        }
        return gain - Math.max(0, Arrays.stream(means).max().orElse(0));
    }

    private static double settled(Smooth smooth, double[] difference, int... all) {
        Smooth.Fit chance = smooth.fit(
                Arrays.stream(difference).map(value -> value > 0 ? 1 : 0).toArray());
        return share(all, point -> chance.at(point) >= KNOWN || chance.at(point) <= 1 - KNOWN);
    }

    private static double share(int[] all, IntPredicate condition) {
        return IntStream.of(all).filter(condition).count() / (double) all.length;
    }
}

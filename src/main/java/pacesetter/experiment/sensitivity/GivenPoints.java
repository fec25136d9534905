package pacesetter.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.scenario.shape.Numeric;

/**
 * Any table of points that were drawn at random or lie as evenly, whoever made it. Each factor cuts them into classes, the words or
 * equal parts, twice the cube root of the number of points; its first-order index is the share of the variance between the
 * classes' means (Plischke, Borgonovo and Smith 2013), less what as many classes would have by chance (Kelley's epsilon squared,
 * 1935), so that it is about 0 for a factor that does nothing, and may lie a little below. Points that lie more evenly than chance would lay
 * them have less by chance, so that indices are rather too low, by a hundredth or so of the variance at 2,000 points.
 */
public final class GivenPoints implements SensitivityDesign {
    private final List<String> factors = new ArrayList<>();
    private final List<int[]> classes = new ArrayList<>(); // by factor, [point] its class
    private final List<double[]> places =
            new ArrayList<>(); // by factor, [point] its rank in [0, 1], or the number of its word
    private final List<Integer> levels = new ArrayList<>(); // by factor, how many words; 0 of numbers
    private final int points;

    /**
     * Of texts as a design has them; factors with one value are left out.
     *
     * @param points values by factor
     */
    public GivenPoints(List<String> names, List<List<String>> points) {
        this.points = points.size();
        for (int f = 0; f < names.size(); f++) {
            int factor = f;
            List<String> texts = points.stream().map(point -> point.get(factor)).toList();
            int[] found = classes(texts);
            if (Arrays.stream(found).anyMatch(number -> number != found[0])) {
                factors.add(names.get(f));
                classes.add(found);
                place(texts, found);
            }
        }
    }

    private void place(List<String> texts, int... found) {
        double[] values = numbers(texts);
        boolean words = Arrays.stream(values).anyMatch(Double::isNaN);
        double[] rising = Arrays.stream(values).sorted().toArray();
        levels.add(words ? 1 + Arrays.stream(found).max().orElse(0) : 0);
        places.add(IntStream.range(0, values.length)
                .mapToDouble(i -> words ? found[i] : (rank(rising, values[i]) + .5) / values.length)
                .toArray());
    }

    private static double[] numbers(List<String> texts) {
        return texts.stream()
                .map(Numeric::parse)
                .mapToDouble(number -> number.orElse(Double.NaN))
                .toArray();
    }

    private static int[] classes(List<String> texts) {
        double[] values = numbers(texts);
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            List<String> words = texts.stream().distinct().toList();
            return texts.stream().mapToInt(words::indexOf).toArray();
        }
        double[] rising = Arrays.stream(values).sorted().toArray();
        int parts = Math.max(2, (int) Math.round(2 * StrictMath.cbrt(values.length)));
        double[] distinct = Arrays.stream(rising).distinct().toArray();
        return Arrays.stream(values)
                .mapToInt(value -> distinct.length <= parts
                        ? Arrays.binarySearch(distinct, value)
                        : (int) ((long) rank(rising, value) * parts / rising.length)) // equal values stay together
                .toArray();
    }

    /** How many values are smaller. */
    private static int rank(double[] rising, double value) {
        int at = Arrays.binarySearch(rising, value);
        while (at > 0 && rising[at - 1] == value) {
            at--;
        }
        return at;
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.GIVEN;
    }

    @Override
    public List<String> factors() {
        return List.copyOf(factors);
    }

    @Override
    public int units() {
        return points;
    }

    @Override
    public Estimator estimator(Responses of) {
        int[] defined = IntStream.range(0, points).filter(of::isDefined).toArray();
        return new Estimator() {
            @Override
            public int units() {
                return defined.length;
            }

            @Override
            public List<Measure> measures() {
                return List.of(Measure.S1);
            }

            @Override
            public double[][] of(int[] units) {
                return new double[][] {
                    classes.stream()
                            .mapToDouble(found -> index(of, defined, units, found))
                            .toArray()
                };
            }
        };
    }

    @Override
    public Optional<Surrogate.Told> surrogate(Responses of) {
        if (of.parts() > 1) {
            return Optional.empty();
        }
        int[] defined = IntStream.range(0, points).filter(of::isDefined).toArray();
        return Surrogate.of(
                Arrays.stream(defined)
                        .mapToObj(point -> places.stream()
                                .mapToDouble(factor -> factor[point])
                                .toArray())
                        .toArray(double[][]::new),
                levels.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.stream(defined).mapToDouble(point -> of.mean(0, point)).toArray());
    }

    private static double index(Responses of, int[] defined, int[] units, int[] classes) {
        int most = 1 + Arrays.stream(classes).max().orElse(0);
        int[] counts = new int[most];
        for (int unit : units) {
            counts[classes[defined[unit]]]++;
        }
        long filled = Arrays.stream(counts).filter(count -> count > 0).count();
        if (filled < 2 || units.length <= filled) {
            return Double.NaN;
        }
        double within = 0;
        double total = 0;
        for (int part = 0; part < of.parts(); part++) {
            double[] sums = new double[most];
            double squares = 0;
            double all = 0;
            double origin =
                    of.mean(part, defined[units[0]]); // near enough to the mean for squares to keep their digits
            for (int unit : units) {
                double value = of.mean(part, defined[unit]) - origin;
                sums[classes[defined[unit]]] += value;
                squares += value * value;
                all += value;
            }
            double between = 0;
            for (int c = 0; c < most; c++) {
                between += counts[c] > 0 ? sums[c] * sums[c] / counts[c] : 0;
            }
            within += squares - between;
            total += squares - all * all / units.length;
        }
        double chance = within * (units.length - 1) / (units.length - filled);
        return total > 0 ? 1 - chance / total : Double.NaN;
    }
}

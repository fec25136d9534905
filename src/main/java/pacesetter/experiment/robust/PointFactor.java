package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.scenario.shape.Numeric;
import pacesetter.store.StoredDesign;

/** A column of values, one a design point: numbers, or words by their place among those there are. */
public final class PointFactor {
    private final String name;
    private final List<String> words; // empty of numbers
    private final double[] values; // [point]

    private PointFactor(String name, List<String> words, double[] values) {
        this.name = name;
        this.words = List.copyOf(words);
        this.values = values;
    }

    /** Numbers. */
    public static PointFactor of(String name, double... values) {
        return new PointFactor(name, List.of(), values.clone());
    }

    /** The factors of a design that have more than one value. */
    static List<PointFactor> of(StoredDesign design) {
        List<PointFactor> factors = new ArrayList<>();
        for (int f = 0; f < design.factors().size(); f++) {
            int factor = f;
            List<String> texts =
                    design.points().stream().map(point -> point.get(factor)).toList();
            if (texts.stream().distinct().count() > 1) {
                factors.add(of(design.factors().get(f), texts));
            }
        }
        return factors;
    }

    private static PointFactor of(String name, List<String> texts) {
        double[] numbers = texts.stream()
                .mapToDouble(text -> Numeric.parse(text).orElse(Double.NaN))
                .toArray();
        if (Arrays.stream(numbers).noneMatch(Double::isNaN)) {
            return of(name, numbers);
        }
        List<String> words = texts.stream().distinct().sorted().toList();
        return new PointFactor(
                name, words, texts.stream().mapToDouble(words::indexOf).toArray());
    }

    /** The same of some points alone. */
    PointFactor at(int... points) {
        return new PointFactor(
                name, words, IntStream.of(points).mapToDouble(this::value).toArray());
    }

    public String name() {
        return name;
    }

    /** Whether its values are words. */
    public boolean hasWords() {
        return !words.isEmpty();
    }

    /** The words, in the order of their numbers. */
    public List<String> words() {
        return words;
    }

    public int points() {
        return values.length;
    }

    public double value(int point) {
        return values[point];
    }

    /** Share of the points with a smaller value. */
    public double rank(double value) {
        return Arrays.stream(values).filter(other -> other < value).count() / (double) values.length;
    }

    /** Share of the points with a larger value. */
    public double rankFromAbove(double value) {
        return Arrays.stream(values).filter(other -> other > value).count() / (double) values.length;
    }

    /** The points from the least value to the largest; equal ones as they come. */
    int[] rising() {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

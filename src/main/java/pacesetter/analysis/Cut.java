package pacesetter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.store.StoredDesign;

/**
 * The design points cut by a factor: into the lower and the upper half of its numbers, or one part a word; or by two factors of
 * words, one part a pair.
 *
 * @param name of the factor, or of both
 * @param alike other factors that cut the points in the same way, as few points may: what is seen of one
 *     may be the other's doing
 */
public record Cut(String name, List<Part> parts, List<String> alike) {
    private static final String AND = " & ";

    /** Names of the halves. */
    static final String LOW = "low";

    static final String HIGH = "high";

    /**
     * Some points.
     *
     * @param name of the half, or the word
     * @param from least value of the factor in it, NaN of a word
     * @param to largest value
     * @param points their numbers
     */
    public record Part(String name, double from, double to, List<Integer> points) {
        public Part {
            points = List.copyOf(points);
        }

        /** Whether it is one half of a number's values. */
        public boolean isHalf() {
            return !Double.isNaN(from);
        }
    }

    public Cut {
        parts = List.copyOf(parts);
        alike = List.copyOf(alike);
    }

    /** A cut for each factor that has more than one value. */
    static List<Cut> of(StoredDesign design) {
        List<Cut> cuts = IntStream.range(0, design.factors().size())
                .mapToObj(factor -> of(
                        design.factors().get(factor),
                        design.points().stream()
                                .map(values -> values.get(factor))
                                .toList()))
                .filter(cut -> cut.parts.size() > 1)
                .toList();
        return cuts.stream()
                .map(cut -> new Cut(
                        cut.name,
                        cut.parts,
                        cuts.stream()
                                .filter(other ->
                                        !other.equals(cut) && other.points().equals(cut.points()))
                                .map(Cut::name)
                                .toList()))
                .toList();
    }

    /** The points of each part, whatever the parts are called. */
    private Set<List<Integer>> points() {
        return parts.stream().map(Part::points).collect(Collectors.toSet());
    }

    /** A cut for each two factors that have words. */
    static List<Cut> pairs(StoredDesign design) {
        List<Cut> words =
                of(design).stream().filter(cut -> !cut.parts.get(0).isHalf()).toList();
        return words.stream()
                .flatMap(one -> words.subList(words.indexOf(one) + 1, words.size()).stream()
                        .map(other -> of(one, other)))
                .toList();
    }

    private static Cut of(Cut one, Cut other) {
        List<Part> parts = new ArrayList<>();
        for (Part first : one.parts) {
            for (Part second : other.parts) {
                List<Integer> both = new ArrayList<>(first.points());
                both.retainAll(second.points());
                if (!both.isEmpty()) {
                    parts.add(new Part(first.name() + AND + second.name(), Double.NaN, Double.NaN, both));
                }
            }
        }
        return new Cut(one.name + AND + other.name, parts, List.of());
    }

    private static Cut of(String factor, List<String> texts) {
        List<String> words = texts.stream().distinct().toList();
        if (words.size() < 2) {
            return new Cut(factor, List.of(), List.of());
        }
        double[] values = texts.stream().mapToDouble(Cut::number).toArray();
        if (IntStream.range(0, values.length).anyMatch(point -> Double.isNaN(values[point]))) {
            return new Cut(
                    factor,
                    words.stream()
                            .map(word -> new Part(word, Double.NaN, Double.NaN, where(texts, word)))
                            .toList(),
                    List.of());
        }
        double[] rising = IntStream.range(0, values.length)
                .mapToDouble(point -> values[point])
                .sorted()
                .toArray();
        // Equal values stay together; the halves are as equal as that allows.
        int lower = IntStream.range(1, rising.length)
                .filter(count -> rising[count] > rising[count - 1])
                .reduce(
                        0,
                        (top, count) ->
                                Math.abs(2 * count - rising.length) < Math.abs(2 * top - rising.length) ? count : top);
        List<Part> halves = new ArrayList<>();
        halves.add(half(LOW, rising[0], rising[Math.max(0, lower - 1)], values));
        halves.add(half(HIGH, rising[lower], rising[rising.length - 1], values));
        return new Cut(factor, lower == 0 ? List.of() : halves, List.of());
    }

    private static Part half(String name, double from, double to, double[] values) {
        return new Part(
                name,
                from,
                to,
                IntStream.range(0, values.length)
                        .filter(point -> values[point] >= from && values[point] <= to)
                        .boxed()
                        .toList());
    }

    private static List<Integer> where(List<String> texts, String word) {
        return IntStream.range(0, texts.size())
                .filter(point -> texts.get(point).equals(word))
                .boxed()
                .toList();
    }

    /** NaN for what is no number. */
    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }
}

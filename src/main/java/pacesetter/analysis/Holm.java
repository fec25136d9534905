package pacesetter.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** p values adjusted for many comparisons (Holm 1979): holds the chance of any false finding, whatever their dependence. */
public final class Holm {
    private Holm() {}

    /** The adjusted values in the given order; an undefined one stays so and counts for nothing. */
    public static double[] adjust(double... p) {
        List<Integer> rising = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        double[] adjusted = p.clone();
        double largest = 0;
        for (int rank = 0; rank < rising.size(); rank++) {
            int i = rising.get(rank);
            largest = Math.max(largest, Math.min(1, (rising.size() - rank) * p[i]));
            adjusted[i] = largest;
        }
        return adjusted;
    }
}

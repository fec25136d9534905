package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import pacesetter.model.Field;

/**
 * Exact quantiles of performance (linear between order statistics; Hyndman and Fan 1996, type 7) without sorting it all:
 * a histogram finds the bins that hold the two order statistics, and only those are sorted.
 */
final class Quantiles {
    private static final int BINS = 1024;
    private static final double LOWEST = -.5;
    private static final double PER_UNIT = 512;

    private double[] values = new double[0];
    private final int[] counts = new int[BINS];

    /** Takes the performance of all programmes of some domains. */
    void take(List<Field> fields) {
        int n = fields.stream().mapToInt(Field::regions).sum();
        if (values.length != n) {
            values = new double[n];
        }
        Arrays.fill(counts, 0);
        int i = 0;
        for (Field field : fields) {
            for (int region = 0; region < field.regions(); region++) {
                double value = field.performance(region);
                values[i++] = value;
                counts[bin(value)]++;
            }
        }
    }

    /** Takes any numbers. */
    void take(double[] numbers) {
        values = numbers.clone();
        Arrays.fill(counts, 0);
        for (double value : values) {
            counts[bin(value)]++;
        }
    }

    private static int bin(double value) {
        return Math.max(0, Math.min(BINS - 1, (int) ((value - LOWEST) * PER_UNIT)));
    }

    /** The quantile of what was taken, NaN of nothing. */
    double at(double probability) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double position = (values.length - 1) * probability;
        int rank = (int) position;
        int from = 0;
        int before = 0; // values in the bins below
        while (before + counts[from] <= rank) {
            before += counts[from++];
        }
        int to = from;
        int inside = counts[to];
        while (before + inside <= Math.min(rank + 1, values.length - 1)) {
            inside += counts[++to];
        }
        double[] near = new double[inside];
        int size = 0;
        for (double value : values) {
            int bin = bin(value);
            if (bin >= from && bin <= to) {
                near[size++] = value;
            }
        }
        Arrays.sort(near);
        double low = near[rank - before];
        double share = position - rank;
        return share == 0 ? low : low + share * (near[rank - before + 1] - low);
    }

    /**
     * Gini coefficient: mean absolute difference over twice the mean. NaN unless the mean is above 0; above 1 only if
     * some numbers are negative.
     */
    double gini() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (2.0 * i + 1 - sorted.length) * sorted[i];
        }
        // Where all are equal, rounding may leave a trace below 0.
        return sum > 0 ? Math.max(0, weighted) / (sorted.length * sum) : Double.NaN;
    }
}

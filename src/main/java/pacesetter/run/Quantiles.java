package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import pacesetter.model.Field;

/**
 * Exact quantiles of performance (linear between order statistics; Hyndman and Fan 1996, type 7) without sorting it all:
 * a histogram finds the bins that hold the two order statistics, and only their values are compared.
 */
final class Quantiles {
    private static final int BINS = 1024;
    private static final double LOWEST = -.5;
    private static final double PER_UNIT = 512;

    private double[] values = new double[0];
    private short[] bins = new short[0]; // of the values
    private double[] near = new double[0]; // room for those in the bins of a quantile
    private final int[] counts = new int[BINS];

    /** Takes the performance of all programmes of some domains. */
    void take(List<Field> fields) {
        resize(fields.stream().mapToInt(Field::regions).sum());
        int i = 0;
        for (Field field : fields) {
            for (int region = 0; region < field.regions(); region++) {
                values[i++] = field.performance(region);
            }
        }
        count();
    }

    /** Takes any numbers. */
    void take(double[] numbers) {
        resize(numbers.length);
        System.arraycopy(numbers, 0, values, 0, numbers.length);
        count();
    }

    private void resize(int size) {
        if (values.length != size) {
            values = new double[size];
            bins = new short[size];
            near = new double[size];
        }
    }

    private void count() {
        Arrays.fill(counts, 0);
        for (int i = 0; i < values.length; i++) {
            int bin = bin(values[i]);
            bins[i] = (short) bin;
            counts[bin]++;
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
        int size = 0;
        for (int i = 0; i < bins.length; i++) {
            if (bins[i] >= from && bins[i] <= to) {
                near[size++] = values[i];
            }
        }
        double low = select(size, rank - before);
        double share = position - rank;
        if (share == 0) {
            return low;
        }
        double high = Double.POSITIVE_INFINITY;
        for (int i = rank - before + 1; i < size; i++) {
            high = Math.min(high, near[i]);
        }
        return low + share * (high - low);
    }

    /** The value of that rank among the first {@code size} near ones; none behind its place is lower then (Hoare 1961). */
    private double select(int size, int rank) {
        int from = 0;
        int to = size - 1;
        while (from < to) {
            double pivot = near[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (near[low] < pivot) {
                    low++;
                }
                while (near[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    double swapped = near[low];
                    near[low++] = near[high];
                    near[high--] = swapped;
                }
            }
            if (rank <= high) {
                to = high;
            } else if (rank >= low) {
                from = low;
            } else {
                break;
            }
        }
        return near[rank];
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

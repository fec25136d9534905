package pacesetter.store;

import java.util.Arrays;
import java.util.List;

/** Some outcomes of all runs of a study, by design point, strategy and replicate. */
public final class StoredRuns {
    /** A run that broke. */
    public record Broken(long id, int point, int strategy, int replicate, String message) {}

    private final int points;
    private final int strategies;
    private final int replicates;
    private final double[][] numbers; // by outcome, [(point * strategies + strategy) * replicates + replicate]
    private final boolean[] completed; // as above
    private final List<Broken> broken;

    StoredRuns(
            int points, int strategies, int replicates, double[][] numbers, boolean[] completed, List<Broken> broken) {
        this.points = points;
        this.strategies = strategies;
        this.replicates = replicates;
        this.numbers = numbers;
        this.completed = completed;
        this.broken = List.copyOf(broken);
    }

    /** The number of an outcome, counted as asked for; NaN where it is undefined or the run broke or is missing. */
    public double value(int outcome, int point, int strategy, int replicate) {
        return numbers[outcome][at(point, strategy, replicate)];
    }

    /** Whether the run is there and came to its end. */
    public boolean isCompleted(int point, int strategy, int replicate) {
        return completed[at(point, strategy, replicate)];
    }

    /** Runs that broke, in the order of the file. */
    public List<Broken> broken() {
        return broken;
    }

    /** Number of runs that came to their end. */
    public int completed() {
        int count = 0;
        for (boolean run : completed) {
            count += run ? 1 : 0;
        }
        return count;
    }

    /** Number of runs that should be there and are neither completed nor broken. */
    public int missing() {
        return points * strategies * replicates - completed() - broken.size();
    }

    private int at(int point, int strategy, int replicate) {
        return (point * strategies + strategy) * replicates + replicate;
    }

    static double[][] undefined(int outcomes, int runs) {
        double[][] numbers = new double[outcomes][runs];
        Arrays.stream(numbers).forEach(row -> Arrays.fill(row, Double.NaN));
        return numbers;
    }
}

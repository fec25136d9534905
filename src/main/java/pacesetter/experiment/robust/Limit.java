package pacesetter.experiment.robust;

import java.util.List;

/**
 * What a factor is restricted to.
 *
 * @param low lower end, minus infinity where it is free; of words of no meaning
 * @param high upper end
 * @param words numbers of the words that are in it; empty of numbers
 */
public record Limit(double low, double high, List<Integer> words) {
    public Limit {
        words = List.copyOf(words);
    }

    boolean has(double value) {
        return words.isEmpty() ? value >= low && value <= high : words.contains((int) value);
    }
}

package pacesetter.model;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The exact distribution of the number of adopters, tick by tick, where each of those left adopts on its own with a
 * hazard that depends on the share that has adopted.
 */
final class BinomialChain {
    private final int size;
    private final DoubleUnaryOperator hazard;
    private double[] chances; // [adopters]

    /** Starts with some that have adopted. */
    BinomialChain(int size, int adopters, DoubleUnaryOperator hazard) {
        this.size = size;
        this.hazard = hazard;
        chances = new double[size + 1];
        chances[adopters] = 1;
    }

    void step() {
        double[] next = new double[size + 1];
        for (int adopters = 0; adopters <= size; adopters++) {
            double chance = hazard.applyAsDouble((double) adopters / size);
            BinomialDistribution moving = new BinomialDistribution(null, size - adopters, chance);
            for (int more = 0; more <= size - adopters; more++) {
                next[adopters + more] += chances[adopters] * moving.probability(more);
            }
        }
        chances = next;
    }

    double meanShare() {
        return moment(1);
    }

    double sdOfShare() {
        return Math.sqrt(moment(2) - moment(1) * moment(1));
    }

    private double moment(int power) {
        double sum = 0;
        for (int adopters = 0; adopters <= size; adopters++) {
            sum += chances[adopters] * Math.pow((double) adopters / size, power);
        }
        return sum;
    }

    /** Expected ticks until all have adopted, from here. */
    double meanTicksToFull() {
        double sum = 0;
        while (chances[size] < 1 - 1e-13) {
            sum += 1 - chances[size];
            step();
        }
        return sum;
    }
}

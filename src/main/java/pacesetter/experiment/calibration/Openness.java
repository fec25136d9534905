package pacesetter.experiment.calibration;

import java.util.Arrays;

/**
 * How much is open of a parameter.
 *
 * @param size variance of its place in the prior; of a rule, the chance that two draws differ
 * @param error standard error of that size over the size, at one draw: it falls with the root of their number
 */
record Openness(double size, double error) {
    /** Of numbers and their weights, whose sum is 1. */
    static Openness of(double[] values, double[] weights) {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += weights[i] * values[i];
        }
        double second = 0;
        double fourth = 0;
        for (int i = 0; i < values.length; i++) {
            double square = (values[i] - mean) * (values[i] - mean);
            second += weights[i] * square;
            fourth += weights[i] * square * square;
        }
        return new Openness(second, second > 0 ? StrictMath.sqrt(Math.max(0, fourth / (second * second) - 1)) : 0);
    }

    /** Of the probabilities of words. */
    static Openness of(double[] words) {
        double alike = Arrays.stream(words).map(p -> p * p).sum();
        double cubes = Arrays.stream(words).map(p -> p * p * p).sum();
        double differ = 1 - alike;
        double root = 2 * StrictMath.sqrt(Math.max(0, cubes - alike * alike)); // by the delta method
        return new Openness(differ, differ > 0 ? root / differ : 0);
    }
}

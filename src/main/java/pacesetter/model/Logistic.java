package pacesetter.model;

import org.apache.commons.math3.util.FastMath;

/**
 * Whether a uniform draw falls below the logistic function. Exact: a table of the function at steps of 1/32 decides most
 * draws, the function itself the rest.
 */
final class Logistic {
    private static final int LIMIT = 32;
    private static final int STEPS = 32;
    private static final double[] TABLE = new double[2 * LIMIT * STEPS + 1];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = of((double) i / STEPS - LIMIT);
        }
    }

    private Logistic() {}

    /** 1 / (1 + e^−z). */
    static double of(double z) {
        return 1 / (1 + FastMath.exp(-z));
    }

    /** A bound of the function from above, by at most a step of the table. */
    static double ceiling(double z) {
        return z >= LIMIT - 1 ? 1 : TABLE[z < -LIMIT ? 1 : (int) ((z + LIMIT) * STEPS) + 1];
    }

    /** Whether {@code uniform < of(z)}. */
    static boolean exceeds(double z, double uniform) {
        if (z >= LIMIT || z < -LIMIT) {
            return uniform < of(z);
        }
        int step = (int) ((z + LIMIT) * STEPS);
        if (uniform < TABLE[step]) {
            return true;
        }
        return uniform < TABLE[step + 1] && uniform < of(z);
    }
}

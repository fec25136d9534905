package pacesetter.model;

/**
 * Standard Gumbel noise (Gumbel 1958) from the top twelve bits of a draw, by a table of the quantiles in the middle of
 * 4096 equal steps: fine enough to rank tasks, without two logarithms a task.
 */
final class Gumbel {
    private static final int STEPS_LOG2 = 12;
    private static final double[] QUANTILES = new double[1 << STEPS_LOG2];

    static {
        for (int i = 0; i < QUANTILES.length; i++) {
            QUANTILES[i] = -StrictMath.log(-StrictMath.log((i + 0.5) / QUANTILES.length));
        }
    }

    private Gumbel() {}

    static double of(long bits) {
        return QUANTILES[(int) (bits >>> (64 - STEPS_LOG2))];
    }
}

package pacesetter.model;

import pacesetter.random.Stream;

/**
 * How a region judges a trial (S11, S13), a copy or an idea of its own: by two measurements of equal error, before and
 * after.
 */
final class Judgement {
    /** Two independent measurements of equal spread differ by this many times the spread of one. */
    private static final double BOTH_SIDES = StrictMath.sqrt(2);

    private Judgement() {}

    /** Whether a trial looks better, with one draw for its error. */
    static boolean looksBetter(double gain, double noise, Stream draws, int index) {
        return noise <= 0 ? gain > 0 : gain + BOTH_SIDES * noise * draws.gaussian(index) > 0;
    }
}

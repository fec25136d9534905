package pacesetter.experiment.sensitivity;

import java.util.List;

/** Measures of a quantity, made of things that were drawn one by one and can be drawn anew: trajectories, rows, points. */
interface Estimator {
    /** Number of these things that have all numbers. */
    int units();

    /** What is computed, in order. */
    List<Measure> measures();

    /** The measures over some of the things, which may be named more than once: [measure][factor], NaN where undefined. */
    double[][] of(int[] units);
}

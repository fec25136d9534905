package pacesetter.sweep;

/** Which worlds the points of a design meet. */
public enum Worlds {
    /** The same at every point, so that what differs is due to the point: for comparisons. */
    SHARED,
    /** Each its own, so that the points are a sample over parameters and luck together: for predictions and calibration. */
    OWN
}

package pacesetter.experiment.curves;

/**
 * A parameter of a fitted curve.
 *
 * @param low lower end of its 95 % interval by profile likelihood; NaN where there is none
 * @param high upper end; NaN where the data set none
 */
public record CurveEstimate(CurveParameter parameter, double value, double low, double high) {}

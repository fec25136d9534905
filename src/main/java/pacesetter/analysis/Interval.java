package pacesetter.analysis;

/** Two ends, the lower first; both NaN where there is none. */
public record Interval(double low, double high) {
    static final Interval NONE = new Interval(Double.NaN, Double.NaN);
}

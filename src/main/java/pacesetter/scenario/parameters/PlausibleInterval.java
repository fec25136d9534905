package pacesetter.scenario.parameters;

import pacesetter.scenario.shape.Numeric;

/**
 * The values that a parameter may well have.
 *
 * @param log whether the logarithm is spread evenly over it, else the value is
 * @param origin where it comes from
 * @param source study or figure behind it, empty if none
 */
public record PlausibleInterval(double low, double high, boolean log, Origin origin, String source) {
    public PlausibleInterval {
        if (!(low < high && (!log || low > 0))) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    @Override
    public String toString() {
        return "[" + Numeric.plain(low) + ", " + Numeric.plain(high) + "]" + (log ? " log" : "");
    }
}

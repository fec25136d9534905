package pacesetter.scenario.parameters;

import java.util.Map;
import java.util.Optional;
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

    /**
     * What a parameter may well be in a scenario; nothing where nobody has said, as of what is meant per week where the step is another.
     *
     * @param own what the scenario says, by full name
     * @param byWeek whether its step is a week
     */
    public static Optional<PlausibleInterval> of(
            ParameterDeclaration parameter, Map<String, PlausibleInterval> own, boolean byWeek) {
        Optional<PlausibleInterval> declared =
                parameter.hangsOnStep() && !byWeek ? Optional.empty() : parameter.plausible();
        return Optional.ofNullable(own.get(parameter.name())).or(() -> declared);
    }

    @Override
    public String toString() {
        return "[" + Numeric.plain(low) + ", " + Numeric.plain(high) + "]" + (log ? " log" : "");
    }
}

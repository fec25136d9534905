package pacesetter.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.shape.Numeric;

/**
 * A parameter that a sweep varies: over some levels, or over a range.
 *
 * @param levels values as a scenario file would write them, in order; empty for a range
 * @param low lower end of the range; of no meaning with levels
 * @param high upper end of the range
 * @param logarithmic whether equal steps multiply, so that every order of magnitude gets its share
 */
public record Factor(
        ParameterDeclaration parameter, List<String> levels, double low, double high, boolean logarithmic) {
    private static final MathContext DIGITS = new MathContext(6);

    public Factor {
        levels = List.copyOf(levels);
        if (levels.isEmpty() && !(low < high && (!logarithmic || low > 0))) {
            throw new IllegalArgumentException(parameter.name() + " needs levels or a range");
        }
    }

    /** A parameter over its plausible interval in a scenario, or over all its words; nothing where nobody has said what is plausible. */
    public static Optional<Factor> plausible(ParameterDeclaration parameter, Scenario scenario) {
        if (parameter.kind() == ParameterDeclaration.Kind.CHOICE) {
            return parameter.hangsOnStep() && !scenario.calendar().step().isWeek()
                    ? Optional.empty()
                    : Optional.of(new Factor(parameter, parameter.choices(), 0, 0, false));
        }
        return scenario.plausible(parameter).map(interval -> over(parameter, interval));
    }

    /** A number over an interval. */
    public static Factor over(ParameterDeclaration parameter, PlausibleInterval interval) {
        return new Factor(parameter, List.of(), interval.low(), interval.high(), interval.log());
    }

    /** Whether it has no levels but a range. */
    public boolean isRange() {
        return levels.isEmpty();
    }

    /**
     * The value at a share of the way from the first to the last, with 6 significant digits in a range.
     *
     * @param share in [0, 1]; levels and whole numbers get equal parts of it
     */
    public String at(double share) {
        if (!isRange()) {
            return levels.get(Math.min(levels.size() - 1, (int) (share * levels.size())));
        }
        boolean whole = parameter.kind() == ParameterDeclaration.Kind.WHOLE;
        double from = whole ? low - .5 : low;
        double to = whole ? high + .5 : high;
        double value =
                logarithmic ? from * StrictMath.exp(share * StrictMath.log(to / from)) : from + share * (to - from);
        if (whole) {
            return Long.toString((long) Math.max(low, Math.min(high, StrictMath.rint(value))));
        }
        double inside =
                Math.max(low, Math.min(high, new BigDecimal(value).round(DIGITS).doubleValue()));
        return Numeric.plain(inside);
    }

    /**
     * Where a value lies on the way from the first to the last, the inverse of {@link #at}: of a level or a whole number the
     * middle of its part.
     */
    public double share(String value) {
        if (!isRange()) {
            return (levels.indexOf(value) + .5) / levels.size();
        }
        boolean whole = parameter.kind() == ParameterDeclaration.Kind.WHOLE;
        double from = whole ? low - .5 : low;
        double to = whole ? high + .5 : high;
        double number = Double.parseDouble(value);
        double share =
                logarithmic ? StrictMath.log(number / from) / StrictMath.log(to / from) : (number - from) / (to - from);
        return Math.max(0, Math.min(1, share));
    }

    /** Into how many equal parts its values fall for a count of how well a design fills: at most so many. */
    int parts(int most) {
        boolean whole = parameter.kind() == ParameterDeclaration.Kind.WHOLE;
        return isRange() ? (int) Math.min(most, whole ? high - low + 1 : most) : Math.min(most, levels.size());
    }

    /** In which of so many parts a value lies, from 0. */
    int part(String value, int parts) {
        if (!isRange()) {
            return levels.indexOf(value) * parts / levels.size();
        }
        double number = Double.parseDouble(value);
        double share =
                logarithmic ? StrictMath.log(number / low) / StrictMath.log(high / low) : (number - low) / (high - low);
        return (int) Math.max(0, Math.min(parts - 1, Math.floor(share * parts)));
    }
}

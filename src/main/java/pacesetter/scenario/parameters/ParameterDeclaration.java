package pacesetter.scenario.parameters;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;

/**
 * What is declared of one parameter.
 *
 * @param name group and name in snake case: {@code evidence.noise}
 * @param fallback the default, as a scenario file would write it
 * @param min smallest value allowed (numbers only)
 * @param max largest value allowed (numbers only)
 * @param choices the words allowed, empty for numbers
 * @param unit "1" for a pure number, "share" for a number in [0, 1]
 * @param symbol in the model description, empty if none
 * @param neutral value at which the mechanism behind it is off, as a scenario file would write it; empty if it switches none
 * @param source study or tables behind the default, empty if none
 * @param plausible values it may well have; nothing where nobody has said, and for words, each of which is plausible
 */
public record ParameterDeclaration(
        String name,
        Kind kind,
        String fallback,
        double min,
        double max,
        List<String> choices,
        String unit,
        String symbol,
        String neutral,
        Origin origin,
        String source,
        Optional<PlausibleInterval> plausible,
        String en,
        String zh) {

    /** What values are. */
    public enum Kind {
        /** A number, held as {@link Double}. */
        NUMBER,
        /** A whole number, held as {@link Integer}. */
        WHOLE,
        /** A word, held as an enum constant. */
        CHOICE
    }

    public ParameterDeclaration {
        choices = List.copyOf(choices);
    }

    /** The name of its group: {@code evidence}. */
    public String group() {
        return name.substring(0, name.indexOf('.'));
    }

    /** Its name within the group: {@code noise}. */
    public String key() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** Whether it is a time in weeks, which is the same at any step. */
    public boolean isDuration() {
        return unit.equals("weeks");
    }

    /** Whether a value is meant for one step of the calendar and no other: nothing converts it. */
    public boolean hangsOnStep() {
        return unit.contains("/week") || unit.equals("1/inspection");
    }

    /** Whether a value switches the mechanism behind it off. */
    public boolean isOffAt(@Nullable Object value) {
        return !neutral.isEmpty()
                && (value instanceof Number number
                        ? number.doubleValue() == Double.parseDouble(neutral)
                        : neutral.equals(value));
    }

    /** What is allowed: {@code [0, 2]}, or the words. */
    public String range() {
        return kind == Kind.CHOICE
                ? String.join(", ", choices)
                : "[" + Numeric.plain(min) + ", " + Numeric.plain(max) + "]";
    }

    public Shape shape() {
        return switch (kind) {
            case NUMBER -> Numeric.between(min, max);
            case WHOLE -> Numeric.wholeBetween((int) min, (int) max);
            case CHOICE -> new Choice(choices);
        };
    }
}

package pacesetter.gui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.ParameterDeclaration.Kind;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.ScenarioException;

/**
 * What a number may be beside the values of the other parameters: within its own range as far as the scenario's reader takes it.
 * Rules among parameters are such that what lies between two values that are taken is taken too.
 */
record Bounds(double least, double most) {
    private static final int HALVINGS = 24;
    private static final int DIGITS = 4;

    static Bounds of(Parameters now, ParameterDeclaration declared) {
        double value = Optional.ofNullable((Number) now.values().get(declared.name()))
                .orElseThrow()
                .doubleValue();
        return new Bounds(
                furthest(now, declared, value, declared.min(), RoundingMode.CEILING),
                furthest(now, declared, value, declared.max(), RoundingMode.FLOOR));
    }

    /** Whether the others leave less than the declaration does. */
    boolean isNarrower(ParameterDeclaration declared) {
        return least > declared.min() || most < declared.max();
    }

    /** A bound as a file would have it. */
    static String text(ParameterDeclaration declared, double value) {
        return declared.kind() == Kind.WHOLE
                ? Long.toString(Math.round(value))
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The value nearest to an end of the range that is taken, in as many digits as one reads. */
    private static double furthest(
            Parameters now, ParameterDeclaration declared, double value, double end, RoundingMode inwards) {
        if (isTaken(now, declared, end)) {
            return end;
        }
        double taken = value;
        double refused = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (taken + refused) / 2;
            if (isTaken(now, declared, middle)) {
                taken = middle;
            } else {
                refused = middle;
            }
        }
        double rounded = declared.kind() == Kind.WHOLE
                ? Math.rint(taken)
                : new BigDecimal(taken).round(new MathContext(DIGITS, inwards)).doubleValue();
        return isTaken(now, declared, rounded) ? rounded : value;
    }

    private static boolean isTaken(Parameters now, ParameterDeclaration declared, double value) {
        try {
            now.with(declared.name(), text(declared, value));
            return true;
        } catch (ScenarioException refused) {
            return false;
        }
    }
}

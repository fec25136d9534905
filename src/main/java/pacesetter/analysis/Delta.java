package pacesetter.analysis;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference that does not matter, as it was typed: a number in the outcome's unit, of a share also in percent or points.
 *
 * @param text for instance {@code 0.02}, {@code 2%} or {@code 2 points}
 */
public record Delta(String text) {
    /** Every difference matters. */
    public static final Delta NONE = new Delta("0");

    private static final Pattern FORM = Pattern.compile("(?<number>[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?)\\s*"
            + "(?<points>%|％|(percentage )?points?|个?百分点)?");
    private static final Pattern COMMA = Pattern.compile("0,\\d+");

    /** Whether it is other than 0. */
    boolean isGiven() {
        return !text.equals(NONE.text);
    }

    /**
     * The difference in the unit of an outcome, 0 or more.
     *
     * @throws IllegalArgumentException with a sentence for the user if it is none
     */
    double of(Outcome outcome) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw refused(
                    COMMA.matcher(text.strip()).matches()
                            ? "must be a number. Did you mean " + text.strip().replace(',', '.') + "?"
                            : "must be a number, for instance 0.02; of a share also 2% or \"2 points\".");
        }
        boolean points = form.group("points") != null;
        BigDecimal number = new BigDecimal(form.group("number"));
        if (points && !outcome.isShare()) {
            throw refused("is in percent or points, which are for shares; " + outcome.name() + " counts in "
                    + outcome.unit() + ": give a number without a unit.");
        }
        double value = (points ? number.movePointLeft(2) : number).doubleValue();
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused("must be 0 or more.");
        }
        if (outcome.isShare() && value > 1) {
            throw refused(overOne(outcome, number, points));
        }
        return value;
    }

    private static String overOne(Outcome outcome, BigDecimal number, boolean points) {
        String rule = "must be at most 1 (100%): " + outcome.name() + " is a share, from 0 to 1.";
        return points || number.compareTo(BigDecimal.valueOf(100)) > 0
                ? rule + " Two points are written 0.02 or 2%."
                : rule + " " + number.toPlainString() + " points are written "
                        + number.movePointLeft(2).stripTrailingZeros().toPlainString() + " or " + number.toPlainString()
                        + "%.";
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("--delta (" + text + ") " + why);
    }
}

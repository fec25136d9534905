package pacesetter.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.UsageException;

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
     * @throws UsageException with a sentence for the user if it is none
     */
    double of(Outcome outcome) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw refused(
                    COMMA.matcher(text.strip()).matches()
                            ? new Name("must be a number.", "应为数。")
                                    .then(Optional.of(Spelling.hint(text.strip().replace(',', '.'))))
                            : new Name(
                                    "must be a number, for instance 0.02; of a share also 2% or \"2 points\".",
                                    "应为数，例如 0.02；比例也可写 2% 或“2个百分点”。"));
        }
        boolean points = form.group("points") != null;
        BigDecimal number = new BigDecimal(form.group("number"));
        if (points && !outcome.isShare()) {
            throw refused(Name.of(
                    "is in percent or points, which are for shares; %s counts in %s: give a number without a unit.",
                    "以百分比或百分点计，只用于比例；%s 的单位是 %s：请写不带单位的数。", outcome.name(), outcome.unit()));
        }
        double value = (points ? number.movePointLeft(2) : number).doubleValue();
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(new Name("must be 0 or more.", "应为 0 或更大。"));
        }
        if (outcome.isShare() && value > 1) {
            throw refused(overOne(outcome, number, points));
        }
        return value;
    }

    private static Name overOne(Outcome outcome, BigDecimal number, boolean points) {
        Name rule = Name.of(
                "must be at most 1 (100%%): %s is a share, from 0 to 1.",
                "至多为 1（100%%）：%s 是比例，从 0 到 1。", outcome.name());
        return rule.then(Optional.of(
                points || number.compareTo(BigDecimal.valueOf(100)) > 0
                        ? new Name("Two points are written 0.02 or 2%.", "2 个百分点写作 0.02 或 2%。")
                        : Name.of(
                                "%1$s points are written %2$s or %1$s%%.",
                                "%1$s 个百分点写作 %2$s 或 %1$s%%。",
                                number.toPlainString(),
                                number.movePointLeft(2).stripTrailingZeros().toPlainString())));
    }

    private UsageException refused(Name why) {
        return new UsageException(Name.of("--delta (%s) %s", "--delta（%s）%s", text, why));
    }
}

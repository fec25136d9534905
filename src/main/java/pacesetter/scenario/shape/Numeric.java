package pacesetter.scenario.shape;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * A decimal number.
 *
 * @param above true if the number must be above {@code min}, not equal to it
 * @param whole true if it must have no fraction; the value is then an {@link Integer}, else a {@link Double}
 */
public record Numeric(double min, boolean above, double max, boolean whole) implements Shape {
    public static final Numeric SHARE = between(0, 1);

    /** What may be meant by a share above 1. */
    public static final Name PERCENTAGE = new Name("Maybe it is a percentage.", "可能写成了百分数。");

    /** YAML 1.2's core schema, but for hexadecimal and octal numbers. */
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,9})?");

    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    public static Numeric between(double min, double max) {
        return new Numeric(min, false, max, false);
    }

    public static Numeric wholeBetween(int min, int max) {
        return new Numeric(min, false, max, true);
    }

    public static Numeric positive(double max) {
        return new Numeric(0, true, max, false);
    }

    /** The number a text stands for, NaN for what is not finite, nothing for what is no number. */
    public static OptionalDouble parse(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text) + 0.0); // no negative zero
        }
        return NOT_FINITE.matcher(text).matches() ? OptionalDouble.of(Double.NaN) : OptionalDouble.empty();
    }

    /** Whether the number keeps the rules; NaN does not. */
    boolean allows(double value) {
        return (above ? value > min : value >= min) && value <= max && (!whole || value == Math.rint(value));
    }

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf) || leaf.isNull()) {
            return refuse(name, tree, problems);
        }
        OptionalDouble parsed = parse(leaf.text());
        if (parsed.isEmpty() || !leaf.plain() || (whole && NumberCure.isGrouped(leaf.text()))) {
            problems.add(leaf.place(), Name.same(name), leaf.shown(), Shape.mustBe(phrase()), formHint(leaf));
            return Optional.empty();
        }
        double value = parsed.getAsDouble();
        if (!allows(value)) {
            boolean fraction = whole && value >= min && value <= max;
            problems.add(
                    leaf.place(),
                    name,
                    leaf.text(),
                    fraction ? new Name("must be a whole number", "应为整数") : mustBeIn(range()),
                    min >= 0 && max == 1 && value > 1 && value <= 100 ? Optional.of(PERCENTAGE) : Optional.empty());
            return Optional.empty();
        }
        return Optional.of(whole ? (Object) (int) value : (Object) value);
    }

    /** The cell of a table as a scenario would write it, where it can mean but one number. */
    public Tree.Leaf plain(Tree.Leaf cell) {
        return NumberCure.only(cell.text(), this)
                .map(number -> new Tree.Leaf(cell.place(), number, true))
                .orElse(cell);
    }

    private Optional<Name> formHint(Tree.Leaf leaf) {
        String text = leaf.text().strip();
        boolean grouped = whole && NumberCure.isGrouped(text);
        if (!leaf.plain() && !grouped && parse(text).isPresent()) {
            return Optional.of(new Name("Take the quotation marks away.", "请去掉引号。"));
        }
        if (text.endsWith("%")) {
            OptionalDouble percent = parse(text.substring(0, text.length() - 1).strip());
            if (percent.isEmpty() || !allows(percent.getAsDouble() / 100)) {
                return Optional.empty();
            }
            boolean share = min >= 0 && max == 1;
            return Optional.of(
                    share
                            ? Name.of(
                                    "Write a share: %s, not %s.",
                                    "请写比例 %s，不写 %s。", plain(percent.getAsDouble() / 100), text)
                            : new Name("It is no share: write a number without %.", "这不是比例：请写不带 % 的数。"));
        }
        return NumberCure.of(text, this);
    }

    /** The rule that a value is in a range. */
    public static Name mustBeIn(String range) {
        return Name.of("must be in %s", "应在 %s 内", range);
    }

    /** The range as interval, for instance {@code [0, 1]}. */
    String range() {
        return (above ? "(" : "[") + plain(min) + ", " + plain(max) + "]";
    }

    @Override
    public Name phrase() {
        return whole
                ? Name.of("a whole number in %s", "整数，在 %s 内", range())
                : Name.of("a number in %s", "数，在 %s 内", range());
    }

    @Override
    public JsonObject schema(boolean complete) {
        JsonObject schema = Shape.type(whole ? "integer" : "number");
        schema.add(above ? "exclusiveMinimum" : "minimum", json(min));
        schema.add("maximum", json(max));
        return schema;
    }

    static JsonPrimitive json(double value) {
        return new JsonPrimitive(new BigDecimal(plain(value)));
    }

    /** The number without exponent or superfluous zeros. */
    public static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}

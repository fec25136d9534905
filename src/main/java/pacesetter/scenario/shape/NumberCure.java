package pacesetter.scenario.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.scenario.source.Typography;
import pacesetter.text.Name;

/** What was meant by a text that is no number here: a hint that gives the number to write, where it can be known. */
final class NumberCure {
    /** Digits in threes with one separator between, and perhaps a fraction after the other one. */
    private static final Pattern GROUPED =
            Pattern.compile("([-+]?[1-9][0-9]{0,2}(?:([,. '_])[0-9]{3})(?:\\2[0-9]{3})*)(?:([.,])([0-9]+))?");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]*,[0-9]+([eE][-+]?[0-9]+)?");

    private NumberCure() {}

    /** Whether a whole number is written with separators of thousands: 820.000 may be either. */
    static boolean isGrouped(String text) {
        return GROUPED.matcher(text).matches();
    }

    /**
     * The number that a cell of a table means, as a scenario writes it: {@code 820,000} people, {@code 121,4} degrees.
     * Nothing where it can be two, as {@code 820.000} people can.
     */
    static Optional<String> only(String text, Numeric shape) {
        String plain = Typography.plain(text).strip();
        Matcher grouped = GROUPED.matcher(plain);
        boolean point = grouped.matches() && grouped.group(2).equals(".");
        boolean once = plain.indexOf('.') == plain.lastIndexOf('.');
        List<String> meant = shape.whole() && point && once ? List.of() : meant(plain, shape);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A sentence with what to write; nothing where that cannot be known. */
    static Optional<Name> of(String text, Numeric shape) {
        String plain = Typography.plain(text).strip();
        List<String> meant = meant(plain, shape);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Name write = new Name(String.join(" or ", meant), String.join(" 或 ", meant));
        boolean comma = meant.equals(List.of(plain.replace(',', '.'))) && plain.contains(",");
        return Optional.of(Typography.named(text)
                .map(named -> Name.of("%s; write %s.", "%s，请写 %s。", named, write))
                .orElse(
                        comma
                                ? Name.of("Write a point, not a comma: %s.", "小数点请用点号，不用逗号：%s。", write)
                                : Name.of("Write %s.", "请写 %s。", write)));
    }

    private static List<String> meant(String plain, Numeric shape) {
        Set<String> readings = new LinkedHashSet<>();
        Matcher grouped = GROUPED.matcher(plain);
        if (grouped.matches()) {
            String separator = grouped.group(2);
            boolean fraction = grouped.group(3) != null;
            if (!fraction || !grouped.group(3).equals(separator)) {
                String whole = grouped.group(1).replace(separator, "");
                readings.add(fraction ? whole + "." + grouped.group(4) : whole);
            }
            boolean once = plain.indexOf(separator) == plain.lastIndexOf(separator) && !fraction;
            if (once && separator.equals(".")) {
                readings.add(shape.whole() ? plain.substring(0, plain.indexOf('.')) : plain);
            } else if (once && separator.equals(",") && !shape.whole()) {
                readings.add(plain.replace(',', '.'));
            }
        } else {
            readings.add(DECIMAL_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain);
        }
        List<String> meant = new ArrayList<>();
        for (String reading : readings) {
            if (Numeric.parse(reading).isPresent()
                    && shape.allows(Numeric.parse(reading).getAsDouble())
                    && !(shape.whole() && isGrouped(reading))) {
                meant.add(reading);
            }
        }
        // 820.000 of a table of decimals may have lost nothing: both are said, unless the fraction is not naught.
        if (shape.whole() && meant.size() == 2 && !plain.endsWith(".000")) {
            meant.remove(1);
        }
        return meant;
    }
}

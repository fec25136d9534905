package pacesetter.scenario;

import java.util.List;
import java.util.regex.Pattern;
import pacesetter.text.Name;

/**
 * How long after the start something is looked at.
 *
 * @param word as a scenario says it, at the end of a column's name: {@code 13w}, {@code 1y}
 */
public record Horizon(String word) {
    /** A number and what it counts. */
    public static final Pattern PATTERN = Pattern.compile("[1-9][0-9]{0,3}[wy]");

    /** Those of a scenario that names none. */
    public static final List<Horizon> DEFAULTS = List.of(new Horizon("13w"), new Horizon("26w"), new Horizon("1y"));

    public Horizon {
        if (!PATTERN.matcher(word).matches()) {
            throw new IllegalArgumentException("horizon (" + word + ") must be a number of weeks (w) or years (y)");
        }
    }

    private int number() {
        return Integer.parseInt(word.substring(0, word.length() - 1));
    }

    private boolean isYears() {
        return word.endsWith("y");
    }

    /** The same in weeks. */
    public int weeks() {
        return number() * (isYears() ? Calendar.WEEKS_A_YEAR : 1);
    }

    /** The same in words: "13 weeks". */
    public Name name() {
        String unit = isYears() ? "year" : "week";
        return new Name(number() + " " + unit + (number() == 1 ? "" : "s"), number() + (isYears() ? "年" : "周"));
    }
}

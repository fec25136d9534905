package pacesetter.scenario;

import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.text.Name;

/**
 * Data that could be had, with a normal error.
 *
 * @param name what would be done to have them
 * @param of the parameter, or the outcome under the best strategy, that they tell
 * @param error its standard deviation
 * @param source where the error comes from, empty if nobody says
 */
public record Measurable(String id, Name name, String of, Deviation error, String source) {
    /**
     * A standard deviation.
     *
     * @param size above 0, in the unit of what is measured; of its logarithm where it is relative
     */
    public record Deviation(double size, boolean relative) {
        /** A number, or a number and a percent sign. */
        public static final Pattern PATTERN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})(\\s?%)?");

        /** What a text must be. */
        public static final Name RULE = new Name("a number above 0, or a percentage such as 20%", "大于 0 的数，或百分数如 20%");

        /** The error a text stands for, if it is one. */
        public static Optional<Deviation> parse(String text) {
            var matcher = PATTERN.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            double number = Double.parseDouble(matcher.group(1));
            boolean relative = matcher.group(2) != null;
            return number > 0
                    ? Optional.of(new Deviation(relative ? number / 100 : number, relative))
                    : Optional.empty();
        }
    }
}

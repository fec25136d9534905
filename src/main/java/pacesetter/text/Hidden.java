package pacesetter.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Characters that nobody sees and that steer whatever shows them: control and format characters (bidirectional ones,
 * blanks without width), line and paragraph separators, halves of a pair, and what Unicode says is no character.
 */
public final class Hidden {
    private Hidden() {}

    /** Whether it is one; a line's end (LF) and a tab are none. */
    public static boolean is(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }

    /** The index of the first in a text; nothing if it has none. */
    public static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (is(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with each of them as it is written, in angle brackets; the same text if it has none. */
    public static String shown(String text) {
        return first(text).isPresent()
                ? text.codePoints()
                        .mapToObj(point -> is(point) ? "<" + written(point) + ">" : Character.toString(point))
                        .collect(Collectors.joining())
                : text;
    }

    /** How Unicode writes a character, for instance U+202E. */
    public static String written(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}

package pacesetter.geo;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.source.Typography;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/** A name as tables take it, and a code made of one. */
final class PlainName {
    private static final int LONGEST = 500;
    private static final int SHOWN = 60;

    /** Letters that are no letter with an accent. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "Oe"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ı", "i"));

    private PlainName() {}

    /**
     * A name on one line.
     *
     * @param other the Chinese one, where there is one
     * @param fallback instead of a name that is empty
     */
    static Name of(String text, Optional<String> other, String fallback) {
        String name = line(text).isEmpty() ? fallback : line(text);
        return new Name(
                name, other.map(PlainName::line).filter(zh -> !zh.isEmpty()).orElse(name));
    }

    /** What of a name can be part of a code. */
    static String code(String text) {
        return plain(line(text)).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The text without accents, with characters of the keyboard. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(Typography.plain(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return cut(plain.strip(), LONGEST);
    }

    /** The text on one line, without what cannot be seen. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !Hidden.is(point))
                .forEach(line::appendCodePoint);
        return cut(line.toString().strip(), LONGEST);
    }

    /** A value as a message shows it. */
    static String shown(String text) {
        return cut(Hidden.shown(text.replace('\n', ' ')), SHOWN);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}

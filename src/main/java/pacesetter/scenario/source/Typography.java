package pacesetter.scenario.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that look like those of a keyboard and are others, as input methods and word processors write them. */
public final class Typography {
    private static final String QUOTE = "a typographic quotation mark";
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x2212, "a minus sign of mathematics"),
            Map.entry(0x2010, "a typographic hyphen"),
            Map.entry(0x2011, "a hyphen without a break"),
            Map.entry(0x2013, "a dash"),
            Map.entry(0x2014, "a long dash"),
            Map.entry(0x2018, QUOTE),
            Map.entry(0x2019, QUOTE),
            Map.entry(0x201C, QUOTE),
            Map.entry(0x201D, QUOTE),
            Map.entry(0x00A0, "a blank without a break"),
            Map.entry(0x202F, "a narrow blank without a break"),
            Map.entry(0x2009, "a thin blank"),
            Map.entry(0x3000, "a full-width blank"),
            Map.entry(0x3002, "a Chinese full stop"),
            Map.entry(0x3001, "a Chinese comma"),
            Map.entry(0xFF1A, "a full-width colon"),
            Map.entry(0xFF0C, "a full-width comma"),
            Map.entry(0xFF0E, "a full-width point"),
            Map.entry(0xFF0D, "a full-width minus"));

    /** Where such a character stands for one of YAML's own, the character in group 1. */
    private static final List<Pattern> IN_YAML = List.of(
            Pattern.compile("^[\\s\\[{-]*[A-Za-z_]+(\uFF1A)"),
            Pattern.compile("[{,]\\s*[A-Za-z_]+(\uFF1A)"),
            Pattern.compile("([\uFF0C\u3001])\\s*[A-Za-z_]+\\s*[:\uFF1A]"),
            Pattern.compile("[:\\[,]\\s*([\uFF3B\uFF5B\u3010])"),
            Pattern.compile("([\uFF3D\uFF5D\u3011])\\s*$"),
            Pattern.compile("[:\\[,]\\s*([\u201C\u201D])"));

    private Typography() {}

    /** The same with characters of the keyboard. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> plain.appendCodePoint(plain(point)));
        return plain.toString();
    }

    private static int plain(int point) {
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return point - 0xFF01 + '!';
        }
        return switch (point) {
            case 0x2212, 0x2010, 0x2011, 0x2013, 0x2014 -> '-';
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0x00A0, 0x202F, 0x2009, 0x3000 -> ' ';
            case 0x3002 -> '.';
            case 0x3001 -> ',';
            case 0x3010 -> '[';
            case 0x3011 -> ']';
            default -> point;
        };
    }

    /** The first such character of a text in words: "− is a minus sign of mathematics"; nothing if it has none. */
    public static Optional<String> named(String text) {
        return text.codePoints()
                .filter(point -> plain(point) != point)
                .boxed()
                .findFirst()
                .map(Typography::named);
    }

    /** The same as a sentence with the cure. */
    public static Optional<String> hint(String text) {
        return text.codePoints()
                .filter(point -> plain(point) != point)
                .boxed()
                .findFirst()
                .map(point -> named(point) + "; write "
                        + (plain(point) == ' ' ? "a blank" : Character.toString(plain(point))) + ".");
    }

    private static String named(int point) {
        String shown = plain(point) == ' ' ? String.format(Locale.ROOT, "U+%04X", point) : Character.toString(point);
        return shown + " is " + NAMES.getOrDefault(point, "a full-width character");
    }

    /** Where in a line of YAML such a character stands for one of YAML's own; nothing if none does. */
    static Optional<Integer> inYaml(String line) {
        int comment = line.indexOf(" #");
        String code = comment < 0 ? line : line.substring(0, comment);
        return IN_YAML.stream()
                .map(pattern -> pattern.matcher(code))
                .filter(Matcher::find)
                .map(found -> found.start(1))
                .min(Integer::compare);
    }
}

package pacesetter.scenario.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.text.Name;

/** Characters that look like those of a keyboard and are others, as input methods and word processors write them. */
public final class Typography {
    private static final Name QUOTE = new Name("a typographic quotation mark", "排版引号");
    private static final Map<Integer, Name> NAMES = Map.ofEntries(
            Map.entry(0x2212, new Name("a minus sign of mathematics", "数学减号")),
            Map.entry(0x2010, new Name("a typographic hyphen", "排版连字符")),
            Map.entry(0x2011, new Name("a hyphen without a break", "不换行连字符")),
            Map.entry(0x2013, new Name("a dash", "短破折号")),
            Map.entry(0x2014, new Name("a long dash", "破折号")),
            Map.entry(0x2018, QUOTE),
            Map.entry(0x2019, QUOTE),
            Map.entry(0x201C, QUOTE),
            Map.entry(0x201D, QUOTE),
            Map.entry(0x00A0, new Name("a blank without a break", "不换行空格")),
            Map.entry(0x202F, new Name("a narrow blank without a break", "窄不换行空格")),
            Map.entry(0x2009, new Name("a thin blank", "窄空格")),
            Map.entry(0x3000, new Name("a full-width blank", "全角空格")),
            Map.entry(0x3002, new Name("a Chinese full stop", "中文句号")),
            Map.entry(0x3001, new Name("a Chinese comma", "顿号")),
            Map.entry(0xFF1A, new Name("a full-width colon", "全角冒号")),
            Map.entry(0xFF0C, new Name("a full-width comma", "全角逗号")),
            Map.entry(0xFF0E, new Name("a full-width point", "全角点号")),
            Map.entry(0xFF0D, new Name("a full-width minus", "全角减号")));

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
    public static Optional<Name> named(String text) {
        return text.codePoints()
                .filter(point -> plain(point) != point)
                .boxed()
                .findFirst()
                .map(Typography::named);
    }

    /** The same as a sentence with the cure. */
    public static Optional<Name> hint(String text) {
        return text.codePoints()
                .filter(point -> plain(point) != point)
                .boxed()
                .findFirst()
                .map(point -> Name.of(
                        "%s; write %s.",
                        "%s，请写%s。",
                        named(point),
                        plain(point) == ' ' ? new Name("a blank", "普通空格") : sign(plain(point))));
    }

    private static Name sign(int point) {
        String sign = Character.toString(point);
        return new Name(sign, " " + sign);
    }

    private static Name named(int point) {
        String shown = plain(point) == ' ' ? String.format(Locale.ROOT, "U+%04X", point) : Character.toString(point);
        return Name.of(
                "%s is %s", "%s 是%s", shown, NAMES.getOrDefault(point, new Name("a full-width character", "全角字符")));
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

package pacesetter.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a line in Chinese from one in English, or from one that was only half put into Chinese. */
public final class Chinese {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Three words in a row; a command line and what was typed have as many. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\p{L}\\d./_-])[A-Za-z]+,? [a-z]+ [a-z]+(?![\\w./=-])");

    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d\\$)?[sdf]");

    private static final Pattern RECORD = Pattern.compile("Name\\[");
    private static final Pattern COMMAND = Pattern.compile("(?:pacesetter|java -jar \\S+) .*");

    /** What was typed, which may hold brackets of its own, and be cut short within them. */
    private static final Pattern VALUE = Pattern.compile("（(?:[^（）]|（[^（）]*）|（[^（）]*…)*）");

    /** English marks where Chinese ones belong. */
    private static final Pattern MARK =
            Pattern.compile("\\p{IsHan}[,;:?!]|\\p{IsHan}\\.(?!\\w)|\\p{IsHan} ?\\((?![\\d\\[])");

    private Chinese() {}

    /** The lines that are not in Chinese, of those that are for people. */
    public static List<String> wrong(List<String> lines) {
        return lines.stream().filter(line -> !isRight(line)).toList();
    }

    /** Whether a line is in Chinese, values that a user typed and command lines apart. */
    public static boolean isRight(String line) {
        String words = VALUE.matcher(line.replaceFirst("^pacesetter: ", "")).replaceAll("");
        String prose = COMMAND.matcher(words).replaceAll("");
        return HAN.matcher(line).find()
                && Stream.of(ENGLISH, MARK, PLACEHOLDER, RECORD)
                        .noneMatch(mistake -> mistake.matcher(prose).find());
    }
}

package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the sources give in English stands there in Chinese too, with the same arguments. */
final class BothLanguagesTest {
    private static final String TEXT = "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)";
    private static final Pattern PAIR = Pattern.compile(
            "(?:new Name|Name\\.of|Caution\\.of|[lL]anguage\\.of|say)\\(\\s*" + TEXT + ",\\s*" + TEXT + "[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("%(?:(\\d)\\$)?[\\d.]*([sdfg%])");
    private static final Pattern WORD = Pattern.compile("(?<![%$A-Za-z-])[A-Za-z]{2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyTextHasBothLanguagesAndTheSameArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (Path file : sources()) {
            Matcher pair = PAIR.matcher(Files.readString(file));
            while (pair.find()) {
                pairs++;
                String en = text(pair.group(1));
                String zh = text(pair.group(2));
                boolean isTold = HAN.matcher(zh).find()
                        || (WORD.matcher(zh).results().findAny().isEmpty()
                                && WORD.matcher(en).results().count() < 3);
                boolean isFormat = pair.group().contains("Name.of(");
                boolean isCode = en.equals(zh);
                if (!(isTold || isCode) || (isFormat && !arguments(en).equals(arguments(zh)))) {
                    wrong.add(file.getFileName() + ": " + en + " | " + zh);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).isGreaterThan(500);
    }

    /** The literals of an expression, joined. */
    private static String text(String literals) {
        return literals.replaceAll("\"\\s*\\+?\\s*\"", "").strip().replaceAll("^\"|\"$", "");
    }

    /** Number and kind of the arguments, in order of their numbers. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        Matcher found = ARGUMENT.matcher(text);
        int next = 1;
        while (found.find()) {
            if (!found.group(2).equals("%")) {
                String number = found.group(1) == null ? Integer.toString(next++) : found.group(1);
                arguments.add(number + found.group(2));
            }
        }
        return arguments.stream().distinct().sorted().toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}

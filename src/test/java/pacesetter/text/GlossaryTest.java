package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary's words are the words of the program, its scenarios and the README. */
final class GlossaryTest {
    private static final Path README = Path.of("README.md");
    private static final String HEADS = "| word | 中文 | meaning |\n| --- | --- | --- |\n";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Where a word that a term replaces may stand all the same, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("真实的地方", "a place, not a region of the scenario"),
            Map.entry("（可复制）", "as in the set phrase 可复制、可推广"),
            Map.entry("verb.copy=复制", "to the clipboard"),
            Map.entry("将图复制为图像", "to the clipboard"),
            Map.entry("地级市 所属地级市 所属市 地市", "headers of other people's tables"));

    @Test
    void noTwoTermsShareAWord() {
        assertThat(words(term -> term.word().en())).doesNotHaveDuplicates();
        assertThat(words(term -> term.word().zh())).doesNotHaveDuplicates();
    }

    @Test
    void noWordIsReplacedByOneTermAndChosenByAnother() {
        assertThat(words(term -> term.word().zh())).doesNotContainAnyElementsOf(replaced());
    }

    @Test
    void aMeaningIsOneSentence() {
        assertThat(Term.values()).allSatisfy(term -> assertThat(term.meaning()).matches("[A-Z][^.|]*\\."));
    }

    @Test
    void everyChineseTextKeepsToTheGlossary() throws IOException {
        Set<String> excused = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : texts()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (HAN.matcher(lines.get(i)).find()) {
                    String line = withoutExceptions(lines.get(i), excused);
                    for (Map.Entry<String, String> word : insteads().entrySet()) {
                        if (contains(line, word.getKey())) {
                            wrong.add(file + ":" + (i + 1) + ": " + word.getKey() + " is " + word.getValue()
                                    + " in the glossary: " + lines.get(i).strip());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(excused).as("exceptions in use").isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    @Test
    void theWordsOfTheReadmeAreTheGlossary() throws IOException {
        String table = HEADS
                + Stream.of(Term.values())
                        .map(term ->
                                "| " + term.word().en() + " | " + term.word().zh() + " | " + term.meaning() + " |\n")
                        .collect(Collectors.joining());
        String page = Files.readString(README);
        int start = page.indexOf(HEADS);
        int end = page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("pacesetter.renew")) {
            Files.writeString(README, page.substring(0, start) + table + page.substring(end));
            return;
        }
        assertThat(page.substring(start, end))
                .as("Renew it: mvn test -Dtest=GlossaryTest -Dpacesetter.renew=true")
                .isEqualTo(table);
    }

    /** The program's sources and texts but the glossary itself, and the scenarios. */
    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String root : List.of("src/main", "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().matches(".*\\.(java|properties|yaml|py)"))
                        .filter(file -> !file.endsWith("Term.java"))
                        .sorted()
                        .forEach(texts::add);
            }
        }
        texts.add(Path.of("src/docs/model_zh.md"));
        assertThat(texts).hasSizeGreaterThan(300);
        return texts;
    }

    /** Whether a word stands in a line as such, not as a piece of the glossary's words, which have no gaps between them. */
    private static boolean contains(String line, String word) {
        return line.contains(word)
                && without(
                                words(term -> term.word().zh()).stream()
                                        .filter(chosen -> !word.contains(chosen))
                                        .sorted(Comparator.comparing(String::length)
                                                .reversed())
                                        .toList(),
                                line)
                        .contains(word);
    }

    private static String withoutExceptions(String line, Set<String> found) {
        EXCEPTIONS.keySet().stream().filter(line::contains).forEach(found::add);
        return without(EXCEPTIONS.keySet(), line);
    }

    /** The line with a gap for each of the words. */
    private static String without(Iterable<String> words, String line) {
        String rest = line;
        for (String word : words) {
            rest = rest.replace(word, "_");
        }
        return rest;
    }

    private static List<String> words(Function<Term, String> language) {
        return Stream.of(Term.values()).map(language).toList();
    }

    private static List<String> replaced() {
        return Stream.of(Term.values()).flatMap(term -> term.not().stream()).toList();
    }

    /** The words that are replaced, each with what to say instead. */
    private static Map<String, String> insteads() {
        Map<String, String> insteads = new LinkedHashMap<>();
        for (Term term : Term.values()) {
            String instead = term.word().zh() + " (" + term.word().en() + ")";
            term.not().forEach(word -> insteads.merge(word, instead, (one, other) -> one + " or " + other));
        }
        return insteads;
    }
}

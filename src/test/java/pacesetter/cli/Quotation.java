package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a comparison as pages quote them: between two comments, indented, up to the end of the first outcome. */
final class Quotation {
    private static final String BEGIN = "<!-- words of compare -->\n";
    private static final String END = "<!-- end -->";

    private Quotation() {}

    /** What is quoted of all that compare says. */
    static String of(String words) {
        List<String> lines = words.lines().toList();
        int first = lines.indexOf("");
        int end = first + 1 + lines.subList(first + 1, lines.size()).indexOf("");
        return lines.subList(0, end).stream()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    /** What a page quotes. */
    static String in(String page) {
        assertThat(page).contains(BEGIN, END);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(begin + 1, page.indexOf(END, begin) - 1);
    }

    static void renew(String words) throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("src/docs/tutorial.md"))) {
            String text = Files.readString(page);
            assertThat(text).contains(BEGIN, END);
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(
                    page,
                    text.substring(0, begin) + "\n" + of(words) + "\n" + text.substring(text.indexOf(END, begin)));
        }
    }
}

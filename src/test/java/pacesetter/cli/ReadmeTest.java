package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says is so, and every page leads on. */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
        List<String> links = found("\\]\\(([^)#:]+)(?:#[^)]*)?\\)", page);
        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README));
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThan(5);
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageOfTheDocumentationIsNamedInTheReadme(Path page) throws IOException {
        assertThat(page.equals(README) ? List.of() : List.of(page.toString().replace('\\', '/')))
                .isSubsetOf(found("\\]\\(([^)#:]+)\\)"));
    }

    @Test
    void theExitCodesAreThoseOfTheHelp() throws IOException {
        String help = Session.in(Path.of("")).type("--help").out();
        List<String> codes = found("(?m)^\\| (\\d+)[^|]*\\| [^|]+\\|$");
        assertThat(codes)
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "130")
                .allSatisfy(code -> assertThat(help).containsPattern("(?m)^  " + code + " +\\w"));
    }

    @Test
    void theTestCommandIsPrintedWithAndWithoutAScreenAndTheGateRunsOneOfThem() throws IOException {
        List<String> printed = found("(?m)^ {4}((?:xvfb-run .*)?mvn .* verify)$").stream()
                .distinct()
                .toList();
        assertThat(printed).containsExactly("xvfb-run -a mvn -B -ntp verify", "mvn -B -ntp verify");
        assertThat(found("(?m)^test_command='(.*)'$", Path.of(".ci/run")))
                .singleElement()
                .satisfies(command -> assertThat(printed).contains(command));
    }

    private static List<String> found(String pattern) throws IOException {
        return found(pattern, README);
    }

    private static List<String> found(String pattern, Path page) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}

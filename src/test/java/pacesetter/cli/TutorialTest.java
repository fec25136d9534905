package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tutorial and the README say of files and of words on the terminal is so. */
final class TutorialTest {
    private static final String SWEEP = "scenarios/sweeps/promotion-strategies.yaml";
    private static String page = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("src/docs/tutorial.md"));
    }

    private Session.Answer done(String words) {
        Session.Answer answer = Session.in(folder).type(words.split(" "));
        assertThat(answer.exitCode()).as(words + ": " + answer.err()).isZero();
        return answer;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void aRunLeavesTheFilesAndChartsThatThePagesName() throws IOException {
        Copies.copy(Path.of("scenarios"), folder.resolve("scenarios"));
        String out = done("run scenarios/zhejiang-2018.yaml --replicates 2 --until 2019-03-01")
                .out();
        assertThat(out.lines()).last().isEqualTo("results/0001");
        Path results = folder.resolve("results/0001");
        String readme = Files.readString(Path.of("README.md"));
        String table =
                readme.substring(readme.indexOf("## What a run leaves"), readme.indexOf("Tables are plain ASCII ("));
        List<String> files = found("(?m)`([\\w./]+)`(?=[^|\\n]*\\|[^|\\n]*\\|$)", table).stream()
                .filter(name -> name.contains(".") || name.endsWith("/"))
                .toList();
        assertThat(names(results)).containsExactlyInAnyOrderElementsOf(files);
        String section = page.substring(page.indexOf("## 2 "), page.indexOf("## 3 "));
        List<String> charts = found("(?m)^- `(\\w+)`", section).stream()
                .flatMap(chart -> Stream.of(chart + ".png", chart + ".svg"))
                .toList();
        assertThat(names(results.resolve("charts"))).containsExactlyInAnyOrderElementsOf(charts);
        assertThat(page).contains("A dash stands where a run ends before the week of the figure");
        assertThat(out.lines())
                .anyMatch(line -> line.matches(".* 2019-01-01 .* [\\d.]+ \\[.*"))
                .anyMatch(line -> line.matches(".* 2019-08-06 .* [-–]"));
    }

    /** What a folder holds, folders with a stroke behind. */
    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
                    .toList();
        }
    }

    @Test
    void aDryRunSaysWhatIsQuoted() {
        String quoted = page.substring(page.indexOf("    3000 runs: "), page.indexOf("(The third line stands"));
        String counts = said("validate", SWEEP).replaceFirst("(?s).*?(\\d+ strateg\\S+ .*replicates).*", "$1");
        assertThat(quoted).contains("3000 runs: " + counts + ", shard 1/1");
        assertThat(shape(quoted))
                .containsSubsequence(shape(said("sweep", SWEEP, "--dry-run", "--replicates=1", "--until=2019-01-01")));
    }

    private static String said(String... words) {
        return Session.in(Path.of("")).type(words).out();
    }

    /** The lines without their numbers and units of time. */
    private static List<String> shape(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("[\\d.]+", "1").replaceAll("seconds?|minutes|hours", "minutes"))
                .map(line -> line.replaceAll("(run|thread|replicate)s", "$1"))
                .toList();
    }

    @Test
    void theMistakeThatIsShownIsTold() throws IOException {
        done("init my-province");
        Path scenario = folder.resolve("my-province/my-scenario.yaml");
        List<String> told = found("(?m)^ {4}(my-province/my-scenario\\.yaml:.*)$", page);
        String typed = found("Add `([^`]+)` to the journal's line", page).get(0);
        String text = Files.readString(scenario);
        Files.writeString(scenario, text.replaceFirst("(?m)^( *journal: \\{[^}]*)", "$1, " + typed));
        Session.Answer answer = Session.in(folder).type("validate", "my-province/my-scenario.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat((answer.out() + answer.err()).lines()).anyMatch(line -> line.endsWith(told.get(0)));
    }
}

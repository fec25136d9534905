package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed output of the shipped sweep over strategies, which the README shows. To renew it, after a change of the
 * model or the scenario:
 *
 * <pre>mvn -B -ntp test -Pdocking -Dtest=ReferenceSweepTest -Dpacesetter.renew=true</pre>
 */
final class ReferenceSweepTest {
    private static final Path REFERENCE = Path.of("results/reference");
    private static final String SWEEP = "scenarios/sweeps/promotion-strategies.yaml";
    private static final boolean RENEW = Boolean.getBoolean("pacesetter.renew");

    /** Worlds whose rows of runs.csv are committed, and of those the ones that every build runs again. */
    private static final int COMMITTED_WORLDS = 4;

    private static final int WORLDS_RUN_AGAIN = 2;

    /** As vectors, which are smaller, and one for the README. */
    private static final List<String> CHARTS =
            List.of("differences.png", "differences.svg", "coverage.svg", "pareto.svg");

    private static final int MOST_BYTES = 1_700_000;

    @TempDir
    private Path folder;

    @Test
    void theFirstWorldsComeOutAsCommitted() throws IOException {
        List<String> again =
                Files.readAllLines(sweep("--replicates=" + WORLDS_RUN_AGAIN).resolve("runs.csv"));
        assertThat(Files.readAllLines(REFERENCE.resolve("runs.csv")))
                .as("Renew it: see the comment of this test")
                .hasSize(1 + (again.size() - 1) / WORLDS_RUN_AGAIN * COMMITTED_WORLDS)
                .startsWith(again.toArray(String[]::new));
    }

    @Test
    @Tag("slow")
    void theWholeSweepAndItsComparisonComeOutAsCommitted() throws IOException {
        Path results = sweep();
        Path made = Files.createDirectory(folder.resolve("reference"));
        String words = compare(results, "en", "words.txt");
        Files.writeString(made.resolve("words.txt"), words);
        Files.writeString(made.resolve("words-zh.txt"), compare(results, "zh", "words-zh.txt"));
        List<String> runs = Files.readAllLines(results.resolve("runs.csv"));
        int strategies = (int) runs.stream()
                .skip(1)
                .filter(row -> row.split(",")[2].equals("0"))
                .count();
        Files.writeString(
                made.resolve("runs.csv"),
                String.join("\r\n", runs.subList(0, 1 + COMMITTED_WORLDS * strategies)) + "\r\n");
        Path comparison = folder.resolve("comparison");
        for (String table : List.of("comparison.csv", "ranking.csv", "pareto.csv")) {
            Files.copy(comparison.resolve(table), made.resolve(table));
        }
        if (RENEW) {
            renew(made, comparison.resolve("charts"));
            Quotation.renew(words);
        }
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(REFERENCE.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    @Test
    void itIsSmallAndItsChartsAreThere() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(REFERENCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(CHARTS)
                .allSatisfy(chart ->
                        assertThat(REFERENCE.resolve("charts").resolve(chart)).isNotEmptyFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/tutorial.md"})
    void whatAPageQuotesIsWhatCompareSays(String page) throws IOException {
        String quoted = Quotation.in(Files.readString(Path.of(page)));
        assertThat(quoted).isEqualTo(Quotation.of(Files.readString(REFERENCE.resolve("words.txt"))));
    }

    private Path sweep(String... more) {
        Path results = folder.resolve("results");
        Session.Answer answer =
                type(Stream.concat(Stream.of("sweep", SWEEP, "--out=" + results.toAbsolutePath()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return results;
    }

    /** What compare says, without the folder it names at last. */
    private String compare(Path results, String language, String name) {
        Session.Answer answer = type(
                "compare",
                results.toString(),
                "--baseline=measured",
                "--lang=" + language,
                "--out=" + folder.resolve(language.equals("en") ? "comparison" : "comparison-" + language),
                language.equals("en") ? "--force" : "--no-charts");
        assertThat(answer.exitCode()).as(name + answer.err()).isZero();
        List<String> lines = answer.out().lines().toList();
        return String.join("\n", lines.subList(0, lines.size() - 2)) + "\n";
    }

    private static Session.Answer type(String... words) {
        return Session.in(Path.of("")).type(words);
    }

    private static void renew(Path made, Path charts) throws IOException {
        Files.createDirectories(REFERENCE.resolve("charts"));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                copy(file, REFERENCE);
            }
        }
        for (String chart : CHARTS) {
            copy(charts.resolve(chart), REFERENCE.resolve("charts"));
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}

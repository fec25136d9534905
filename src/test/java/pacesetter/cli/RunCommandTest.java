package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.cli.Session.Answer;

final class RunCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void aRunPrintsTheSummaryAndLastTheFolderOfItsResults() {
        Answer answer = type("run", "golden.yaml", "--replicates=2");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);

        assertThat(lastLine(answer)).isEqualTo(Path.of("results", "0001").toString());
        assertThat(folder.resolve("results/0001/runs.csv")).content().hasLineCount(3);
        assertThat(folder.resolve("results/0001/manifest.json")).isNotEmptyFile();
        assertThat(folder.resolve("results/0001/charts/coverage.svg")).isNotEmptyFile();
        assertThat(folder.resolve("results/0001/charts/coverage.png")).isNotEmptyFile();
    }

    @Test
    void aBlankAfterACommaBetweenStrategiesIsNoPartOfTheNextName() {
        Answer answer = type("run", "golden.yaml", "--replicates=1", "--no-charts", "--strategies", "none, ring");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("none n = 1, ring n = 1");
    }

    @Test
    void attentionThatHardlyPaysForACopyIsPointedOutAndRemembered() {
        Answer answer = type(
                "run",
                "golden.yaml",
                "--replicates=1",
                "--no-charts",
                "--set=attention.per_domain=0.05",
                "--out=short");
        String caution = "has 0.400 units of attention a week for all domains together, and one copy takes 1.00";
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.err()).contains("pacesetter: caution: A region of average size " + caution);
        assertThat(folder.resolve("short/manifest.json")).content().contains(caution);
        assertThat(type("run", "golden.yaml", "--replicates=1", "--no-charts").err())
                .doesNotContain("caution");
    }

    @Test
    void runsWithoutOutAreNumbered() {
        type("run", "golden.yaml", "--replicates=1", "--no-charts");
        Answer second = type("run", "golden.yaml", "--replicates=1", "--no-charts");
        assertThat(lastLine(second)).isEqualTo(Path.of("results", "0002").toString());
    }

    @Test
    void aStrategyMeetsTheWorldsOfTheOthersWhateverElseIsRun() throws IOException {
        type("run", "golden.yaml", "--replicates=2", "--no-charts", "--strategy=none", "--out=alone");
        type("run", "golden.yaml", "--replicates=2", "--no-charts", "--strategy=ring", "--strategy=none", "--out=both");
        assertThat(withoutId(folder.resolve("alone/runs.csv"))).hasSize(2);
        assertThat(withoutId(folder.resolve("both/runs.csv")))
                .hasSize(4)
                .containsAll(withoutId(folder.resolve("alone/runs.csv")));
    }

    @Test
    void stoppingEarlierLeavesTheSameWeeksUntilThen() throws IOException {
        type("run", "golden.yaml", "--replicates=1", "--no-charts", "--null=off", "--out=whole");
        type("run", "golden.yaml", "--replicates=1", "--no-charts", "--null=off", "--out=part", "--until=2019-03-06");
        List<String> whole = Files.readAllLines(folder.resolve("whole/series.csv"));
        List<String> part = Files.readAllLines(folder.resolve("part/series.csv"));
        assertThat(part).hasSize(1 + 14);
        assertThat(part.subList(0, 14)).isEqualTo(whole.subList(0, 14)); // the last week tells more
    }

    @Test
    void aParameterCanBeSet() throws IOException {
        type("run", "golden.yaml", "--replicates=1", "--no-charts", "--out=one");
        Answer answer =
                type("run", "golden.yaml", "--replicates=1", "--no-charts", "--out=two", "--set", "evidence.noise=0.3");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("two/series.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("one/series.csv")));
        assertThat(folder.resolve("two/manifest.json"))
                .content()
                .contains("--set evidence.noise=0.3 --seed 1 --replicates 1");
    }

    @Test
    void anExistingFolderIsRefusedUnlessForced() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/thesis.txt"), "years of work");
        Answer refused = type("run", "golden.yaml", "--replicates=1", "--no-charts", "--out=mine");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(refused.err()).contains("mine", "thesis.txt").doesNotContain("--force");
        assertThat(folder.resolve("mine/thesis.txt")).hasContent("years of work");

        assertThat(type("run", "golden.yaml", "--replicates=1", "--no-charts", "--out=own")
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        Answer forced = type("run", "golden.yaml", "--replicates=2", "--no-charts", "--out=own", "--force");
        assertThat(forced.exitCode()).as(forced.err()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("own/runs.csv")).content().hasLineCount(3);
    }

    @Test
    void aFolderThatCannotBeMadeIsATroubleWithTheDisk() throws IOException {
        Files.writeString(folder.resolve("file"), "not a folder");
        Answer answer = type("run", "golden.yaml", "--replicates=1", "--no-charts", "--out=file/results");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.DISK);
        assertThat(answer.err().lines().toList()).last().asString().startsWith("pacesetter: cannot use ");
        assertThat(folder.resolve("file")).hasContent("not a folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replicates=0 | --replicates (0) must be in [1, 1000000].",
                "--threads=0 | --threads (0) must be in [1, 1024].",
                "--strategy=rnig | strategy (rnig) is not in this scenario. Did you mean ring?",
                "--strategy=ring --strategy=ring | --strategy (ring) is given twice.",
                "--set=evidence.noise | --set (evidence.noise) must be NAME=VALUE, for instance evidence.noise=0.1.",
                "--set=a.b=1 --set=a.b=2 | --set (a.b=2) sets a.b twice.",
                "--set=evidence.nois=0.1 | evidence.noise",
                "--set=evidence.noise=NaN | NaN",
                "--until=2018-12-03 | --until (2018-12-03) must be in the calendar, from 2018-12-04 to 2020-01-28.",
                "--until=2020-01-29 | --until (2020-01-29) must be in the calendar",
                "--until=tomorrow | --until (tomorrow) must be a date such as 2019-06-30.",
                "--force | --force needs --out",
            })
    void aWrongOptionGetsOneMessageAndNothingIsWritten(String options, String message) {
        Answer answer = type(("run golden.yaml " + options).split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(message);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aMissingScenarioGetsAHint() {
        Answer answer = type("run", "goldne.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines())
                .containsExactly("pacesetter: no scenario file goldne.yaml. Did you mean golden.yaml?");
    }

    @Test
    void aScenarioInAMissingFolderSaysSo() {
        Answer answer = type("run", "scenarois/golden.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("no scenario file", "There is no folder scenarois either.");
    }

    @Test
    void anInvalidScenarioIsNotRun() throws IOException {
        Path file = folder.resolve("golden.yaml");
        Files.writeString(file, Files.readString(file).replace("noise: 0.1}", "noise: -1}"));
        Answer answer = type("run", "golden.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("golden.yaml:").contains("noise (-1)");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    private Answer type(String... arguments) {
        return Session.in(folder).type(arguments);
    }

    private static String lastLine(Answer answer) {
        return answer.out().lines().reduce("", (before, last) -> last);
    }

    /** The rows without their first cell, which counts runs. */
    private static List<String> withoutId(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',')))
                .toList();
    }
}

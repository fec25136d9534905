package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;
import pacesetter.text.Chinese;

final class LearnCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sweepsAScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), folder.resolve(name));
        }
        Answer swept =
                type("sensitivity golden.yaml --strategies none,ring --method given --points 32 --factor search.trial"
                        + " --factor evidence.noise --until 2019-03-06 --out mine --no-charts --replicates 2");
        assertThat(swept.exitCode()).as(swept.err()).isEqualTo(ExitCode.OK);
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private static final String QUESTION =
            "learn mine --outcome performance --measure search.trial=30% --measure region_attention=0.5";

    @Test
    void wordsTablesAndChartAreOfTheSameRuns() throws IOException {
        Answer answer = type(QUESTION);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .startsWith("Without knowing more, ")
                .contains(
                        "Measuring search.trial with error 30 % would settle ",
                        "Measuring region_attention with error 0.5 ");
        assertThat(folder.resolve("mine/information/charts/information.png")).isNotEmptyFile();
        List<String> table = Files.readAllLines(folder.resolve("mine/information/information.csv"));
        assertThat(table).hasSize(1 + 1 + 2 + 2); // everything, two parameters, two measurements
        assertThat(Files.readAllLines(folder.resolve("mine/information/contractions.csv")))
                .hasSize(1 + 2 * 2);
        assertThat(type(QUESTION).out()).isEqualTo(answer.out());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(type("learn mine --measure search.trial").err()).contains("must be NAME=ERROR");
        assertThat(type("learn mine --measure search.trail=1").err())
                .contains(
                        "what is to be measured (search.trail) is neither a parameter that varies in these results nor an outcome.");
        assertThat(type("learn mine --points 64").err())
                .contains("--points is of no use here: mine says already what is run.");
        assertThat(type("learn golden.yaml --outcome delivered").err()).contains("is no outcome of this scenario");
        assertThat(type("learn mine --outcome true_changes_per_year").exitCode())
                .isEqualTo(ExitCode.INVALID);
        assertThat(folder.resolve("mine/information")).doesNotExist();
    }

    private static final String SCENARIO = " golden.yaml --strategies none,ring --points 16 --factor search.trial"
            + " --factor evidence.noise --until 2019-01-06 --out table --no-charts --outcome performance";

    private void declareMeasurements(String of) throws IOException {
        Files.writeString(
                folder.resolve("golden.yaml"), Files.readString(folder.resolve("golden.yaml")) + """

                        measurements:
                          - {id: trials, name: A survey of trials, of: %s, error: 20%%}
                          - {id: hours, name: A survey of hours, of: attention.supervision, error: .01}
                        """.formatted(of));
    }

    @Test
    void ofAScenarioItRunsATableThatOthersReadToo() throws IOException {
        declareMeasurements("search.trial");
        Answer answer = type("learn" + SCENARIO);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("A survey of trials (search.trial with error 20 %) would settle ");
        assertThat(answer.err()).contains("left out: A survey of hours, for attention.supervision does not vary here");
        assertThat(Files.readAllLines(folder.resolve("table/runs.csv"))).hasSize(1 + 16 * 2 * 2);
        Answer robust = type("robust" + SCENARIO);
        assertThat(robust.exitCode()).as(robust.err()).isEqualTo(ExitCode.OK);
        assertThat(robust.err()).contains("64 runs, 64 of them there already");
        assertThat(folder.resolve("table/robustness/boxes.csv")).isNotEmptyFile();
    }

    @Test
    void worldsAreDoubledUntilItIsSettled() throws IOException {
        Answer never = type("learn" + SCENARIO + " --settle 0 --most 4");
        assertThat(never.exitCode()).as(never.err()).isEqualTo(ExitCode.OK);
        assertThat(never.err()).contains("settled in 2 worlds: ", "settled in 4 worlds: ");
        List<String> looked = Files.readAllLines(folder.resolve("table/information/settlement.csv"));
        assertThat(looked).hasSize(2).last().asString().startsWith("4,");
        Answer matters = type("robust" + SCENARIO + " --settle 100 --most 8");
        assertThat(matters.err()).contains("settled in 4 worlds: ").doesNotContain("8 worlds");
    }

    @Test
    void measurementsOfNothingAreRefused() throws IOException {
        declareMeasurements("search.trail");
        assertThat(type("learn" + SCENARIO).err()).contains("of (search.trail) is no parameter", "search.trial");
    }

    @Test
    void anUnknownOutcomeIsRefusedBeforeAnyRun() throws IOException {
        declareMeasurements("performanse");
        Answer answer = type("learn" + SCENARIO);
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("measurements (performanse) is no outcome", "performance");
        assertThat(folder.resolve("table")).doesNotExist();
    }

    @Test
    void inChineseItIsToldInChinese() {
        Answer answer = Session.in(folder).chinese().type((QUESTION + " --no-charts").split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("在不知更多的情况下，", "以30 %的误差测量search.trial");
        assertThat(Chinese.wrong(answer.out()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("mine"))
                        .toList()))
                .isEmpty();
    }
}

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
                        "--measure (search.trail) is neither a parameter that varies in these results nor an outcome.");
        assertThat(type("learn golden.yaml").err()).contains("learn reads the folder of a sweep", "--method given");
        assertThat(type("learn mine --outcome true_changes_per_year").exitCode())
                .isEqualTo(ExitCode.INVALID);
        assertThat(folder.resolve("mine/information")).doesNotExist();
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

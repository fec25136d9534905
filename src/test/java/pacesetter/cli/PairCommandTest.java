package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.cli.Session.Answer;

final class PairCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @Test
    void theStorySaysWhereTheyPartAndWhatComesOfIt() {
        Answer answer = type("pair golden.yaml --strategies everything,none --seed 3");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .startsWith("everything and none in the same world: golden, seed 3, replicate 0.")
                .containsPattern("part in week \\d+, which ends on \\d{4}-\\d{2}-\\d{2}:")
                .contains("Covered: week 13 ", "furthest apart in week ", "True lead changes", "gained most: ");
    }

    @Test
    void theStoryIsToldOfTheWorldThatIsSetAndUntilTheEndThatIsAsked() {
        String whole = type("pair golden.yaml --strategies everything,none").out();
        String part = type("pair golden.yaml --strategies everything,none --until 2019-03-06")
                .out();
        assertThat(whole).contains("; week 60 ");
        assertThat(part).contains("week 13 ", "; week 14 ").doesNotContain("week 60 ");
        assertThat(type("pair golden.yaml --strategies everything,none --set attention.per_domain=0.01")
                        .out())
                .isNotEqualTo(whole)
                .contains("Covered: week 13 ");
    }

    @Test
    void equalCoverageIsToldOfTheDatesThatAreReported() throws IOException {
        Path copy = folder.resolve("golden");
        Copies.copy(GOLDEN, copy);
        Path scenario = copy.resolve("golden.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("weeks: 60", "weeks: 60, report: year"));
        String command = "pair golden.yaml --strategies everything,none --until 2018-12-20";
        assertThat(type(command).out()).contains("Their coverage is equal in every week.");
        Session there = Session.in(copy);
        assertThat(there.type(command.split(" ")).out()).contains("Their coverage is equal on every date reported.");
        assertThat(there.chinese().type(command.split(" ")).out()).contains("两者的覆盖在每个输出日期都相等。");
    }

    @Test
    void swappingTheStrategiesTurnsTheStoryRound() {
        String one = type("pair golden.yaml --strategies everything,none").out();
        String other = type("pair golden.yaml --strategies none,everything").out();
        String gap = one.lines()
                .filter(line -> line.contains("furthest"))
                .findFirst()
                .orElseThrow();
        String back = other.lines()
                .filter(line -> line.contains("furthest"))
                .findFirst()
                .orElseThrow();
        assertThat(gap).contains("+");
        assertThat(back).isEqualTo(gap.replace("+", "-").replace("everything", "none"));
    }

    @Test
    void chineseIsSpokenToo() {
        assertThat(type("pair golden.yaml --strategies everything,none --lang zh")
                        .out())
                .contains("处于同一世界", "覆盖：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--strategies none | --strategies (none) must be two different ones",
                "--strategies none,none | --strategies (none,none) must be two different ones",
                "--strategies none,rnig | strategy (rnig) is not in this scenario. Did you mean ring?",
                "--strategies none,ring --set evidence.nois=1 | --set: parameter (evidence.nois) is unknown.",
                "--strategies none,ring --set evidence | --set (evidence) must be NAME=VALUE",
                "--strategies none,ring --until 2020-01-29 | --until (2020-01-29) must be in the calendar",
                "--strategies none,ring --replicate -1 | --replicate (-1) must be 0 or more.",
            })
    void aWrongOptionGetsOneMessage(String options, String message) {
        Answer answer = type("pair golden.yaml " + options);
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(message);
    }

    private static Answer type(String arguments) {
        return Session.in(GOLDEN).type(arguments.split(" "));
    }
}

package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six policies of US states with their years: what a run shows of them, and what decides its numbers. */
final class ObservedAdoptionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layTables() throws IOException {
        Copies.copy(Path.of("src/test/resources/adoption"), folder.resolve("us"));
    }

    private Session.Answer type(String... words) throws IOException {
        return Session.in(folder).type(words);
    }

    private String run(String out, String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("run", "us/us.yaml", "--replicates", "2", "--until", "1974-01-03", "--out", out));
        words.addAll(List.of(more));
        Session.Answer answer = type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    @Test
    void theyStandBesideWhatIsSimulated() throws IOException {
        String told = run("a");
        assertThat(told)
                .contains("mean over 5 domains, % adopted", "mean over 1 domain held out, % adopted", "us-policies.csv")
                .contains("order of adoption, mean over 5 domains", "Death penalty: years until half adopted");
        assertThat(Files.readString(folder.resolve("a/charts/coverage.svg")))
                .contains(">Adopted, observed and simulated: 5 domains<")
                .contains(">Adopted, observed and simulated: 1 domain held out<")
                .contains(">observed, surely to possibly adopted, for calibration<", ">the same, held out<");
        assertThat(Files.readAllLines(folder.resolve("a/targets.csv")))
                .filteredOn(row -> row.contains("observed.half.deathpen"))
                .hasSize(2)
                .allMatch(row -> row.contains("half_adopted,within,calibration"));
    }

    @Test
    void inChineseToo() throws IOException {
        assertThat(run("a", "--lang", "zh", "--strategy", "measured", "--strategy", "journal"))
                .contains("5 个领域平均，采用%", "死刑：半数采用所需年数");
        assertThat(Files.readString(folder.resolve("a/charts/coverage.svg")))
                .contains("采用，观测与模拟：5 个领域", "观测值，从确已采用到可能采用，用于校准", "同上，留作检验");
    }

    @Test
    void aComparisonShowsThemToo() throws IOException {
        run("a", "--strategy", "measured", "--strategy", "journal");
        for (String language : List.of("en", "zh")) {
            assertThat(type("compare", "a", "--lang", language, "--out", "c-" + language)
                            .exitCode())
                    .isZero();
        }
        assertThat(Files.readString(folder.resolve("c-en/charts/coverage.svg")))
                .contains(">Measured: domains for calibration<", ">Journal: domains held out<")
                .contains(">adopted<", ">observed, for calibration<", ">observed, held out<");
        assertThat(Files.readString(folder.resolve("c-zh/charts/coverage.svg")))
                .contains(">测评：校准领域<", ">期刊：留作检验领域<", ">观测值，留作检验<");
    }

    @Test
    void aComparisonHasTheGrainOfTheRuns() throws IOException {
        Path scenario = folder.resolve("us/us.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("ticks: 1566", "ticks: 1566, report: year"));
        run("a", "--strategy", "measured", "--strategy", "journal");
        assertThat(type("compare", "a", "--out", "c").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("c/charts/coverage.svg")))
                .contains(">1971<")
                .doesNotContain(">Jan 1971<");
    }

    @Test
    void aCalendarShorterThanAYearHasNothingToCompare() throws IOException {
        Path scenario = folder.resolve("us/us.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("ticks: 1566", "ticks: 20"));
        assertThat(type("run", "us/us.yaml", "--replicates", "1", "--out", "a").exitCode())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("a/targets.csv"))).hasSize(1);
    }

    @Test
    void anotherTableIsAnotherStudy() throws IOException {
        Files.writeString(
                folder.resolve("us/sweep.yaml"),
                "scenario: us.yaml\nreplicates: 1\n\"null\": off\nstrategies: [measured]\n");
        assertThat(type("sweep", "us/sweep.yaml", "--out", "s", "--until", "1970-06-04")
                        .exitCode())
                .isZero();
        Path table = folder.resolve("us/us-policies.csv");
        Files.writeString(
                table, Files.readString(table).replaceFirst("California,hazing,\\d+", "California,hazing,1999"));
        Session.Answer again = type("sweep", "us/sweep.yaml", "--out", "s", "--until", "1970-06-04");
        assertThat(again.exitCode()).isNotZero();
        assertThat(again.err()).contains("targets", "observed adoptions");
    }
}

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

final class CalibrateCommandTest {
    private static final String QUICK = "calibrate golden.yaml --draws 96 --out mine --no-charts";

    @TempDir
    private Path folder;

    @BeforeEach
    void laysAScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), folder.resolve(name));
        }
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private Answer done(String line) {
        Answer answer = type(line);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        return answer;
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void firstItSaysWhatTheTargetsDoNotTell() throws IOException {
        Answer answer = done("calibrate golden.yaml --draws 96 --out mine");
        assertThat(answer.out().lines().toList().get(1)).startsWith("Not informed, as open as before: ");
        assertThat(answer.out())
                .contains("north-start-up", "Held out: ", "At these assumptions: ")
                .endsWith(Path.of("mine", "calibration") + System.lineSeparator());
        assertThat(text("mine/calibration/targets.csv").lines()).hasSize(4);
        assertThat(text("mine/calibration/targets.csv")).contains("\nlisted,held_out,at_least,6,");
        assertThat(text("mine/calibration/parameters.csv")).contains("\nevidence.noise,");
        for (String chart : List.of("targets", "parameters", "informs", "coverage")) {
            assertThat(folder.resolve("mine/calibration/charts/" + chart + ".svg"))
                    .isNotEmptyFile();
        }
    }

    /** Whatever is said of held-out targets, nothing that was learned may change. */
    @Test
    void heldOutTargetsAreNotReadWhileParametersAreChosen() throws IOException {
        done(QUICK);
        Files.move(folder.resolve("mine"), folder.resolve("before"));
        String scenario = text("golden.yaml");
        Files.writeString(
                folder.resolve("golden.yaml"),
                scenario.replace("    value: 6\n    relation: at_least", "    value: 999\n    relation: at_most"));
        assertThat(text("golden.yaml")).isNotEqualTo(scenario);
        done(QUICK);
        for (String file : List.of("parameters.csv", "words.csv", "informs.csv", "ranks.csv", "golden-posterior.csv")) {
            assertThat(text("mine/calibration/" + file)).as(file).isEqualTo(text("before/calibration/" + file));
        }
        assertThat(text("mine/calibration/targets.csv")).isNotEqualTo(text("before/calibration/targets.csv"));
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        done(QUICK + " --threads 1");
        Files.move(folder.resolve("mine"), folder.resolve("before"));
        done(QUICK + " --threads 3");
        for (String file : List.of(
                "targets.csv", "parameters.csv", "ranks.csv", "golden-posterior.csv", "golden-calibrated.yaml")) {
            assertThat(text("mine/calibration/" + file)).as(file).isEqualTo(text("before/calibration/" + file));
        }
        assertThat(text("mine/runs.csv")).isEqualTo(text("before/runs.csv"));
    }

    @Test
    void moreDrawsKeepThoseThereAre() throws IOException {
        done("calibrate golden.yaml --prior --draws 64 --out mine --no-charts");
        assertThat(folder.resolve("mine/calibration/parameters.csv")).doesNotExist();
        String few = text("mine/runs.csv");
        Answer more = done(QUICK);
        assertThat(more.err()).contains(" of them there already");
        assertThat(text("mine/runs.csv").lines().map(row -> row.split(",", 6)[5]))
                .containsAll(few.lines().map(row -> row.split(",", 6)[5]).toList());
        String learned = text("mine/calibration/parameters.csv");
        done("calibrate golden.yaml --prior --draws 64 --out mine --no-charts --force");
        assertThat(text("mine/calibration/parameters.csv")).isEqualTo(learned);
    }

    @Test
    void whatItWritesCanBeRun() throws IOException {
        done(QUICK);
        for (String name : List.of("golden-calibrated.yaml", "golden-posterior.yaml", "golden-posterior.csv")) {
            Files.copy(folder.resolve("mine/calibration").resolve(name), folder.resolve(name));
        }
        done("validate golden-calibrated.yaml");
        done("validate golden-posterior.yaml");
        assertThat(done("reproduce mine").out()).startsWith("Identical: ");
    }

    /** Rounds have folders of their own beside that of the draws from the prior; done once, the same command runs nothing. */
    @Test
    void roundsGoOnFromWhatIsInformed() throws IOException {
        String line =
                "calibrate golden.yaml --method smc --draws 256 --out mine --no-charts --factor pressure.intercept"
                        + " --factor rollout.speed_procedure";
        Answer first = done(line);
        String said = text("mine/calibration/parameters.csv");
        boolean informed = said.lines().skip(1).anyMatch(row -> row.split(",")[1].equals("1"));
        assertThat(Files.exists(folder.resolve("mine-round-1"))).isEqualTo(informed);
        assertThat(informed).as("or this tests nothing").isTrue();
        assertThat(first.out()).contains(" more came around what is informed, in rounds");
        Answer again = done(line);
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(text("mine/calibration/parameters.csv")).isEqualTo(said);
    }

    /** Where there are dates of adoption, the model is held against models of dates alone. */
    @Test
    void adoptionDataBringRivals() throws IOException {
        for (String name : List.of("us.yaml", "us-states.csv", "us-borders.csv", "us-policies.csv")) {
            Files.copy(Path.of("src/test/resources/adoption").resolve(name), folder.resolve(name));
        }
        Answer answer = done(
                "calibrate us.yaml --draws 64 --set pressure.intercept=-11 --factor pressure.imitation --factor attention.per_domain --out mine --no-charts");
        assertThat(answer.out()).contains("Against a pooled Bass curve, ", "Against an event-history logit, ");
        List<String> rivals = text("mine/calibration/rivals.csv").lines().toList();
        long derived = text("mine/calibration/targets.csv").lines().count() - 1;
        assertThat(rivals).hasSize((int) (1 + 2 * derived));
        assertThat(rivals.get(1)).startsWith("bass,observed.adopted.");
    }

    @Test
    void wrongInputIsToldInALine() throws IOException {
        assertThat(type("calibrate golden.yaml --draws 3").err()).contains("--draws (3) must be in [64, 100000]");
        assertThat(type("calibrate golden.yaml --bias 2").err()).contains("--bias (2.0) must be in [0, 1]");
        assertThat(type("calibrate golden.yaml --bias NaN").exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(type("calibrate golden.yaml --factor evidence.nois").err()).contains("Did you mean evidence.noise?");
        Files.writeString(folder.resolve("golden.yaml"), text("golden.yaml").replace("use: calibration", "use: check"));
        Answer none = type("calibrate golden.yaml");
        assertThat(none.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(none.err()).contains("has no target within its calendar that may choose parameters");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void targetsWithoutANumberAndValuesThatNeverGoTogetherAreToldInALine() throws IOException {
        Files.writeString(
                folder.resolve("golden.yaml"),
                text("golden.yaml")
                        .replace("use: calibration", "use: check")
                        .replace(
                                "quantity: listed\n    date: 2019-08-01\n    value: 6\n    relation: at_least\n    use: held_out",
                                "quantity: handovers\n    date: 2019-08-01\n    value: 1\n    relation: at_least\n    use: calibration"));
        Answer none =
                type("calibrate golden.yaml --strategy none --draws 64 --factor evidence.noise --out mine --no-charts");
        assertThat(none.exitCode()).as(none.err()).isEqualTo(ExitCode.INVALID);
        assertThat(none.err()).contains("no calibration target within reach of the prior has a number in every draw");
        Answer never = type(
                "calibrate golden.yaml --set copying.share_hard_points=0.95 --factor copying.share_checklist --draws 64");
        assertThat(never.exitCode()).as(never.err()).isEqualTo(ExitCode.INVALID);
        assertThat(never.err()).contains("copying.share_checklist");
    }

    @Test
    void aRehearsalKeepsNothing() {
        Answer answer = done("calibrate golden.yaml --dry-run --draws 64 --out mine");
        assertThat(answer.out()).contains("time: about");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void itSpeaksChinese() {
        Answer answer = Session.in(folder).chinese().type(QUICK.split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("未获信息", "留出检验");
        assertThat(Chinese.wrong(answer.out()
                        .lines()
                        .filter(line ->
                                !line.isBlank() && !line.matches("(-+|mine.*|\\S+ .*%.*|\\S+ +\\S+ +[><=]+ .*)"))
                        .toList()))
                .isEmpty();
    }
}

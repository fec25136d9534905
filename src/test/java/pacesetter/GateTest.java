package pacesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code .ci/run} itself, in a copy of the project where the programs it calls only note that they were called. */
final class GateTest {
    private static final String TESTS = "xvfb-run -a mvn -B -ntp verify";

    /** Notes its call; runs what follows {@code xvfb-run -a}; leaves reports and results; fails if it is told to. */
    private static final String STAND_IN = """
            #!/bin/bash
            name=$(basename "$0")
            echo "$name $*" >> %1$s/calls
            case "$name $*" in
              "javac -version") echo "javac 17.0.1" ;;
              "java -XshowSettings"*) echo "    java.home = %1$s/home" ;;
              "fc-list"*) echo "a font" ;;
              "xvfb-run -a "*) shift; exec "$@" ;;
              "mvn "*" verify") mkdir -p target/surefire-reports; cp %1$s/planted/* target/surefire-reports; echo "Tests run: 3" ;;
              "mvn "*-Pweb*) echo "figures: a browser" ;;
              "mvn "*" package"*) mkdir -p target src/dist; cp "$0" target/pacesetter; cp "$0" src/dist/try-bare ;;
              "try-bare "*) echo "figures: a bare Debian" ;;
              "java "*million*) mkdir -p target/million; echo a run > target/million/runs.csv ;;
              "slurm ") echo "figures: shards" ;;
              "mvn "*test*) echo "Tests run: 3, Failures: 0"; echo "figures: 5 of $*" ;;
            esac
            ! grep -qxF -- "$name $*" %1$s/failing
            """;

    @TempDir
    private Path folder;

    private record Answer(int exitCode, String text) {}

    @BeforeEach
    void lay() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path project = Files.createDirectories(folder.resolve("project/.ci")).resolveSibling("README.md");
        Files.copy(Path.of(".ci/run"), project.resolveSibling(".ci/run"));
        Files.copy(Path.of("README.md"), project);
        Path slurm = Files.writeString(project.resolveSibling(".ci/slurm"), STAND_IN.formatted(folder));
        assertThat(slurm.toFile().setExecutable(true)).isTrue();
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String name : List.of(
                "java",
                "javac",
                "mvn",
                "git",
                "xvfb-run",
                "Xvfb",
                "xauth",
                "fc-list",
                "Rscript",
                "python3",
                "chromium",
                "npm",
                "debootstrap",
                "unzip",
                "xwininfo")) {
            Path program = Files.writeString(bin.resolve(name), STAND_IN.formatted(folder));
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        Files.createDirectories(folder.resolve("home/lib"));
        Files.createFile(folder.resolve("home/lib/libawt_xawt.so"));
        Files.createFile(folder.resolve("failing"));
        Files.createDirectory(folder.resolve("planted"));
        plant("gui.ChartsTest", "<testcase name=\"aChart\"/>");
        plant("cli.RecipesTest", "<testcase name=\"aRecipe\"/>");
        plant("cli.VerifyScriptTest", "<testcase name=\"aCell\"/>");
    }

    private void plant(String test, String cases) throws IOException {
        Files.writeString(
                folder.resolve("planted/TEST-pacesetter." + test + ".xml"), "<testsuite>\n" + cases + "\n</testsuite>");
    }

    private Answer run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("/bin/bash", folder + "/project/.ci/run"));
        line.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("DISPLAY", ":7"); // a screen changes nothing
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(output));
    }

    private List<String> calls() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    @Test
    void itRunsTheTestCommandAsTheReadmePrintsItAlsoWhereThereIsAScreen() throws Exception {
        Answer answer = run();
        assertThat(answer.exitCode()).as(answer.text()).isZero();
        assertThat(answer.text()).endsWith("== all passed\n");
        assertThat(calls())
                .containsSubsequence(
                        TESTS,
                        "mvn -B -ntp -Pdocking test",
                        "mvn -B -ntp -Ppatterns test",
                        "mvn -q -B package -DskipTests",
                        "pacesetter run scenarios/zhejiang-2018.yaml");
        assertThat(Files.readAllLines(Path.of("README.md"))).contains("    " + TESTS, "    mvn -B -ntp verify");
    }

    @Test
    void itFailsIfATestOfTheWindowWasLeftOut() throws Exception {
        plant("gui.map.OtherTest", "<testcase name=\"aMap\">\n<skipped message=\"no display\"/>\n</testcase>");
        Answer answer = run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text())
                .contains("tests of the window were left out:", "TEST-pacesetter.gui.map.OtherTest.xml");
    }

    @Test
    void itFailsIfScriptsWereLeftOut() throws Exception {
        plant("cli.VerifyScriptTest", "<testcase name=\"aCell\"><skipped message=\"no Python here\"/></testcase>");
        Answer answer = run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("scripts in R and Python were not run: VerifyScriptTest");
    }

    @Test
    void aTestLeftOutElsewhereIsNoFailure() throws Exception {
        plant("cli.FullDiskTest", "<testcase name=\"aDisk\"><skipped/></testcase>");
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void itFailsIfNoTestOfTheWindowRan() throws Exception {
        Files.delete(folder.resolve("planted/TEST-pacesetter.gui.ChartsTest.xml"));
        plant("cli.FullDiskTest", "<testcase name=\"aDisk\"/>");
        Path before = Files.createDirectories(folder.resolve("project/target/surefire-reports"));
        Files.writeString(before.resolve("TEST-pacesetter.gui.ChartsTest.xml"), "<testsuite/>");
        Answer answer = run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("no test of the window has run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TESTS,
                "mvn -B -ntp -Pdocking test",
                "mvn -B -ntp -Ppatterns test",
                "pacesetter run scenarios/zhejiang-2018.yaml"
            })
    void itFailsWithWhatItRuns(String command) throws Exception {
        Files.writeString(folder.resolve("failing"), command.replace("xvfb-run -a ", "") + "\n");
        Answer answer = run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).doesNotContain("all passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TESTS,
                "mvn -B -ntp verify",
                "mvn -q -B package -DskipTests && target/pacesetter run scenarios/zhejiang-2018.yaml"
            })
    void itFailsIfTheReadmeLosesACommand(String command) throws Exception {
        Path readme = folder.resolve("project/README.md");
        String text = Files.readString(readme);
        Files.writeString(readme, text.replace("\n    " + command + "\n", "\n"));
        assertThat(readme).content().isNotEqualTo(text);
        Answer answer = run();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("README.md no longer says: " + command + "\n");
        assertThat(calls()).doesNotContain(TESTS);
    }

    @Test
    void theLongRunTellsOfEveryCampaignAndFailsWithAny() throws Exception {
        String crashes = "mvn -B -ntp test -Dtest=SweepFolderTest -Dpacesetter.crashes=250";
        Answer answer = run("--long");
        assertThat(answer.exitCode()).as(answer.text()).isZero();
        assertThat(answer.text())
                .containsPattern("\\| \\d{4}-\\d\\d-\\d\\d \\| `" + crashes + "` \\| 0:\\d\\d \\| 5 of -B .* \\|\n");
        assertThat(answer.text())
                .containsPattern("\\| +1 target/million/runs.csv \\|\n")
                .contains("| shards |\n");
        assertThat(calls()).doesNotContain(TESTS);
        int rows = rows(answer);

        Files.writeString(folder.resolve("failing"), crashes + "\n");
        Answer failed = run("--long");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.text()).containsPattern(crashes + ".*FAILED").contains("campaigns that failed: 1\n");
        assertThat(rows(failed)).isEqualTo(rows);
    }

    private static int rows(Answer answer) {
        return (int)
                answer.text().lines().filter(line -> line.startsWith("| 2")).count();
    }

    @Test
    void unknownWordsEndItWithOneLine() throws Exception {
        for (String[] words : new String[][] {{"--short"}, {"--long", "more"}}) {
            Answer answer = run(words);
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.text()).isEqualTo("usage: .ci/run [--long]\n");
        }
        assertThat(calls()).isEmpty();
    }
}

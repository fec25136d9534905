package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;

final class SweepCommandTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("pacesetter.kills", 20);

    @TempDir
    private Path folder;

    private Session.Answer type(String... words) {
        return Session.in(folder).type(words);
    }

    private Session.Answer sweep(String out, String... more) {
        String[] words = Stream.concat(
                        Stream.of("sweep", GOLDEN.toString(), "--strategies", "none,everything", "--out", out),
                        Stream.of(more))
                .toArray(String[]::new);
        return type(words);
    }

    private TreeMap<String, String> tables(String name) throws IOException {
        return CsvFiles.in(folder.resolve(name));
    }

    @Test
    void threadsAndShardsLeaveTheSameBytes() throws IOException {
        assertThat(sweep("one", "--replicates=6", "--threads=1").exitCode()).isZero();
        for (int threads : new int[] {2, 8}) {
            String name = "threads-" + threads;
            assertThat(sweep(name, "--replicates=6", "--threads=" + threads).exitCode())
                    .isZero();
            assertThat(tables(name)).isEqualTo(tables("one"));
        }
        for (int shard = 1; shard <= 3; shard++) {
            assertThat(sweep("part-" + shard, "--replicates=6", "--shard=" + shard + "/3")
                            .exitCode())
                    .isZero();
        }
        assertThat(type("merge", "part-2", "part-3", "part-1", "--out=whole").exitCode())
                .isZero();
        assertThat(tables("whole")).isEqualTo(tables("one"));
        assertThat(type("merge", "part-2", "part-1", "--out=gap").err()).contains("shard 3/3 is missing");
    }

    @Test
    void theSameCommandFindsNothingLeftAndMoreReplicatesGoOn() throws IOException {
        sweep("mine", "--replicates=2");
        Session.Answer again = sweep("mine", "--replicates=2");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("4 runs, 4 of them there already").doesNotContain("of 4 runs,");
        assertThat(sweep("mine", "--replicates=3").err()).contains("6 runs, 4 of them there already");
        sweep("fresh", "--replicates=3");
        assertThat(tables("mine")).isEqualTo(tables("fresh"));
        Session.Answer status = type("status", "mine");
        assertThat(status.out()).contains("golden: 6 of 6 runs are kept").contains("finished");
    }

    @Test
    void anotherSweepIsRefusedWithTheReason() {
        sweep("mine", "--replicates=2");
        Session.Answer answer = sweep("mine", "--replicates=2", "--seed=2");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err())
                .contains(
                        "holds results of another sweep: different is the seed (1 then, 2 now). Nothing was touched.");
    }

    @Test
    void settingsAndAnEndAreThoseOfRun() throws IOException {
        Session.Answer answer = sweep("swept", "--replicates=2", "--set=evidence.noise=0.3", "--until=2019-03-06");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        type(("run " + GOLDEN + " --strategies=none,everything --replicates=2 --no-charts --out=ran"
                        + " --set=evidence.noise=0.3 --until=2019-03-06")
                .split(" "));
        for (String table : List.of("runs.csv", "series.csv")) {
            assertThat(folder.resolve("swept").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("ran").resolve(table));
        }
        assertThat(folder.resolve("swept/manifest.json"))
                .content()
                .contains(
                        "\"ticks\": 14,",
                        "\"noise\": 0.3,",
                        " --set evidence.noise=0.3 --until 2019-03-06 --out swept");
    }

    @Test
    void aSettingAppliesBeneathEveryDesignPoint() throws IOException {
        copyGolden("golden.yaml", text -> text);
        copyGolden("set.yaml", text -> text.replace("parameters:", "parameters:\n  attention: {per_domain: 0.4}"));
        sweepFile("golden.yaml");
        assertThat(type("sweep", "many.yaml", "--set=attention.per_domain=0.4", "--out=by-option")
                        .exitCode())
                .isZero();
        sweepFile("set.yaml");
        assertThat(type("sweep", "many.yaml", "--out=by-file").exitCode()).isZero();
        assertThat(folder.resolve("by-option/runs.csv"))
                .content()
                .hasLineCount(1 + 2 * 2)
                .isEqualTo(Files.readString(folder.resolve("by-file/runs.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set=evidence.noise=0.3 | --set: evidence.noise (0.3) is a factor of this sweep: each design point has"
                        + " its own value.",
                "--set=evidence.nois=0.1 | --set: parameter (evidence.nois) is unknown. Did you mean evidence.noise?",
                "--set=evidence.gaming | --set (evidence.gaming) must be NAME=VALUE, for instance evidence.noise=0.1.",
                "--until=2020-01-29 | --until (2020-01-29) must be in the calendar, from 2018-12-04 to 2020-01-28.",
            })
    void aSettingOrAnEndThatCannotBeIsRefusedWithOneMessage(String option, String message) throws IOException {
        copyGolden("golden.yaml", text -> text);
        sweepFile("golden.yaml");
        Session.Answer answer = type("sweep", "many.yaml", option, "--out=mine");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines()).hasSize(1).first().asString().contains(message);
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    private void copyGolden(String name, UnaryOperator<String> change) throws IOException {
        Files.writeString(folder.resolve(name), change.apply(Files.readString(GOLDEN)));
        for (String table : List.of("regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolveSibling(table), folder.resolve(table), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Two strategies at two points in one world. */
    private void sweepFile(String scenario) throws IOException {
        Files.writeString(folder.resolve("many.yaml"), "scenario: " + scenario + """

                strategies: [none, ring]
                replicates: 1
                factors: [{parameter: evidence.noise, levels: [0.1, 0.2]}]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--shard=3/2", "--shard=0/2", "--shard=half", "--replicates=0", "--threads=0"})
    void wrongUsageWritesNothing(String option) {
        assertThat(sweep("mine", option).exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void aFolderWithoutASweepHasNoStatus() {
        assertThat(type("status", "nowhere").exitCode()).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void whatIsSeldomMeantIsSaidAndKept() throws IOException {
        copyGolden("poor.yaml", text -> text.replace("parameters:", "parameters:\n  attention: {per_domain: 0.01}"));
        Session.Answer answer = type("sweep", "poor.yaml", "--strategies=none", "--replicates=1", "--out=mine");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("caution: A region of average size has ");
        assertThat(folder.resolve("mine/manifest.json")).content().contains("A region of average size has ");
    }

    @Test
    void aDryRunSaysWhatItTakesAndWritesNothing() {
        Session.Answer answer = sweep("mine", "--replicates=4", "--dry-run");
        assertThat(answer.out())
                .contains("8 runs: 2 strategies, 1 design point, 4 replicates")
                .containsPattern("time: about \\d+ seconds? on \\d+ threads? ")
                .contains("memory: ", "disk: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDryRunSaysWhereADesignLeavesGaps() throws IOException {
        copyGolden("golden.yaml", text -> text);
        Files.writeString(folder.resolve("few.yaml"), """
                scenario: golden.yaml
                replicates: 1
                strategies: [none]
                factors:
                  - {parameter: evidence.noise, from: 0.1, to: 0.2}
                  - {parameter: attention.per_domain, from: 0.1, to: 0.3}
                design: {kind: sobol, points: 4}
                """);
        Session.Answer answer = type("sweep", "few.yaml", "--dry-run", "--until=2019-02-06");
        assertThat(answer.out())
                .as(answer.err())
                .contains("evidence.noise x attention.per_domain, boxes that are empty: 12 of 16");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedSweepIsValid(String file) {
        Session.Answer answer = Session.in(Path.of("")).type("validate", file);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("valid, a sweep of");
    }

    static Stream<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/sweeps"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().toList().stream();
        }
    }

    /** A signal, and the exit code of whom it ends. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    @Timeout(600)
    void anInterruptedSweepKeepsItsRunsAndTheCommandItNamesGoesOn(String signal, int exitCode) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "signals are sent as on Linux");
        assumeTrue(!isIgnored(signal), "whoever runs this test has SIG" + signal + " ignored, also by what it starts");
        Path err = folder.resolve("err");
        Process process = start(err, "mine", 100_000);
        try {
            waitForParts(process, folder.resolve("mine"));
            assertThat(type("status", "mine").out()).contains("running: process " + process.pid());
            assertThat(sweep("mine", "--replicates=100000").exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
            assertThat(end(process, signal)).isEqualTo(exitCode);
            assertThat(err).content().contains("runs are kept", "Go on with: ").doesNotContain("Exception");
            int kept = number(Files.readString(err), "interrupted: (\\d+) of 200000 runs are kept");
            assertThat(type("status", "mine").out()).contains("golden: " + kept + " of 200000", "not running");

            List<String> words = Invocation.words(text(Files.readString(err), "Go on with: pacesetter (.*)"));
            process = Fork.in(folder).start(folder.resolve("out"), err, words.toArray(String[]::new));
            waitFor(process, err, "results go to");
            assertThat(end(process, signal)).isEqualTo(exitCode);
            assertThat(err).content().contains("200000 runs, " + kept + " of them there already");
            assertThat(number(Files.readString(err), "interrupted: (\\d+) of 200000"))
                    .isGreaterThanOrEqualTo(kept);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int end(Process process, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return process.waitFor();
    }

    /** Whether a signal is ignored by this process and, with that, by those it starts; such as in the background. */
    private static boolean isIgnored(String signal) throws IOException {
        int bit = signal.equals("INT") ? 1 : 14;
        String ignored = text(Files.readString(Path.of("/proc/self/status")), "SigIgn:\\s+(\\w+)");
        return (Long.parseUnsignedLong(ignored, 16) >> bit & 1) != 0;
    }

    private static String text(String in, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        assertThat(found.find()).as(pattern + " in " + in).isTrue();
        return found.group(1);
    }

    private static int number(String in, String pattern) {
        return Integer.parseInt(text(in, pattern));
    }

    /** Kills a sweep again and again, each time within half the time that a whole one takes here; goes on until it is done. */
    @Test
    @Tag("slow")
    void aSweepSurvivesBeingKilled() throws Exception {
        int replicates = 3000;
        long begun = System.nanoTime();
        assertThat(start(folder.resolve("err"), "whole", replicates).waitFor()).isZero();
        int longest = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 2;
        int killed = 0;
        int amid = 0;
        int before = 0;
        for (int attempt = 0; killed < KILLS; attempt++) {
            Process process = start(folder.resolve("err"), "mine", replicates);
            int pause = new Seed(1).stream(Purpose.TASK).below(attempt, longest);
            boolean ended = process.waitFor(pause, TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            String status = type("status", "mine").out();
            int kept = status.startsWith("golden: ") ? Integer.parseInt(status.split(" ", 3)[1]) : 0;
            assertThat(kept).as("runs kept").isGreaterThanOrEqualTo(before);
            amid += !ended && kept > before && kept < 2 * replicates ? 1 : 0;
            before = kept;
            if (kept == 2 * replicates) {
                assertThat(sweep("mine", "--replicates=" + replicates).exitCode())
                        .isZero();
                assertThat(tables("mine")).isEqualTo(tables("whole"));
                new ProcessBuilder("rm", "-r", folder.resolve("mine").toString())
                        .start()
                        .waitFor();
                before = 0;
            }
        }
        assertThat(sweep("mine", "--replicates=" + replicates).exitCode()).isZero();
        assertThat(tables("mine")).isEqualTo(tables("whole"));
        System.out.println(
                "figures: " + killed + " kills, " + amid + " of them after new runs were kept and before all were");
    }

    private Process start(Path err, String out, int replicates) throws IOException {
        return Fork.in(folder)
                .start(
                        folder.resolve("out"),
                        err,
                        "sweep",
                        GOLDEN.toString(),
                        "--strategies=none,everything",
                        "--out=" + out,
                        "--replicates=" + replicates);
    }

    private static void waitFor(Process process, Path file, String text) throws Exception {
        while (process.isAlive() && !Files.readString(file).contains(text)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private static void waitForParts(Process process, Path sweep) throws Exception {
        Path first = sweep.resolve("parts/00000001.part");
        while (process.isAlive() && !Files.exists(first)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }
}

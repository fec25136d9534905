package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;

/** What a run that is killed leaves, and what the next one makes of it. */
final class KilledRunTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("pacesetter.kills", 6);

    @TempDir
    private Path folder;

    private Path results = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        results = Files.createDirectory(folder.resolve("results"));
    }

    private static String[] run(String... more) {
        List<String> words = new ArrayList<>(List.of("run", GOLDEN.toString(), "--null=off", "--no-charts"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private Session.Answer type(String... more) {
        return Session.in(folder).type(run(more));
    }

    private Process start(String... more) throws Exception {
        return startWords(run(more));
    }

    /** Starts a command in a process of its own, and waits until it has a folder to write to. */
    private Process startWords(String... words) throws Exception {
        Process process = Fork.in(folder).start(folder.resolve("out"), folder.resolve("err"), words);
        while (process.isAlive() && names().stream().noneMatch(name -> name.matches("\\.x\\.tmp-.*[0-9a-f]{8}"))) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    /** Kills a process somewhere in the time it takes undisturbed. */
    private static void kill(Process process, int kill, int span) throws InterruptedException {
        int pause = new Seed(1).stream(Purpose.TASK).below(kill, span + 1);
        if (!process.waitFor(pause, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int millis(Process undisturbed) throws InterruptedException {
        long begun = System.nanoTime();
        assertThat(undisturbed.waitFor()).isZero();
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(results)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private TreeMap<String, String> tables(String seed) throws IOException {
        assertThat(type("--replicates=1", "--seed=" + seed, "--out=whole-" + seed)
                        .exitCode())
                .isZero();
        return CsvFiles.in(folder.resolve("whole-" + seed));
    }

    @Test
    @Timeout(600)
    void theNextStartFindsTheOldOrTheNewResultsAndLeavesNothingElse() throws Exception {
        List<TreeMap<String, String>> whole = List.of(tables("1"), tables("2"));
        String[] first = {"--replicates=1", "--seed=1", "--out=results/x", "--force"};
        int span = millis(start(first));
        for (int kill = 0; kill < KILLS; kill++) {
            kill(start("--replicates=1", "--seed=" + (2 - kill % 2), "--out=results/x", "--force"), kill, span);
            assertThat(type("--replicates=1", "--out=results/next", "--force").exitCode())
                    .isZero();
            assertThat(names()).as("kill " + kill).containsExactly("next", "x");
            assertThat(CsvFiles.in(results.resolve("x"))).as("kill " + kill).isIn(whole);
            assertThat(type("--replicates=1", "--out=results/x").err())
                    .contains("x holds results of a run already."); // every file is what was written
        }
        System.out.println("figures: " + KILLS + " kills of run --force"); // for the campaigns
    }

    /** Of a merge and of a comparison: their folder is whole or not there, and what they read is as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"merge one two --out results/x", "compare whole --out results/x"})
    @Timeout(600)
    void aFolderMadeOfOthersIsWholeOrNotThere(String command) throws Exception {
        for (String words : List.of("whole", "one --shard=1/2", "two --shard=2/2")) {
            List<String> sweep = new ArrayList<>(List.of(
                    "sweep", GOLDEN.toString(), "--replicates=4", "--until=2019-03-06", "--strategies=none,ring"));
            sweep.addAll(List.of(("--out=" + words).split(" ")));
            assertThat(Session.in(folder).type(sweep.toArray(String[]::new)).exitCode())
                    .isZero();
        }
        Map<String, String> read = CsvFiles.in(folder.resolve("whole"));
        int span = millis(startWords(command.split(" ")));
        Map<String, String> made = CsvFiles.in(results.resolve("x"));
        int there = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Copies.delete(results.resolve("x"));
            kill(startWords(command.split(" ")), kill, span);
            assertThat(type("--replicates=1", "--out=results/next", "--force").exitCode())
                    .isZero();
            assertThat(names()).as("kill " + kill).isIn(List.of("next", "x"), List.of("next"));
            if (names().contains("x")) {
                assertThat(CsvFiles.in(results.resolve("x"))).as("kill " + kill).isEqualTo(made);
                there++;
            }
        }
        System.out.println("figures: " + KILLS + " kills of " + command + ", " + there + " times whole");
        assertThat(CsvFiles.in(folder.resolve("whole"))).isEqualTo(read);
        Copies.delete(results.resolve("x"));
        assertThat(Session.in(folder).type(command.split(" ")).exitCode()).isZero();
        assertThat(CsvFiles.in(results.resolve("x"))).isEqualTo(made);
    }

    @Test
    @Timeout(600)
    void whatALivingProcessWritesIsNoLeftover() throws Exception {
        Process process = start("--replicates=100000", "--out=results/x");
        try {
            List<String> writing = names();
            assertThat(writing).hasSize(2).allMatch(name -> name.startsWith(".x.tmp-"));
            assertThat(type("--replicates=1", "--out=results/other").exitCode()).isZero();
            assertThat(process.isAlive()).isTrue();
            assertThat(names()).containsAll(writing).contains("other").hasSize(3);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(type("--replicates=1", "--out=results/another").exitCode()).isZero();
        assertThat(names()).containsExactly("another", "other");
    }
}

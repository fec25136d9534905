package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.store.FolderDifference;

/** The packed program on a Spark of a master and two workers, whatever of it is lost: the files are those of this machine. */
@Tag("cluster")
final class SparkSweepTest {
    private static final Path LAUNCHER = Path.of("target/pacesetter").toAbsolutePath();
    private static final int REPLICATES = 4000;

    @TempDir
    private static Path folder;

    private static SparkProcesses spark;
    private static final List<Process> WORKERS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Copies.copy(Path.of("src/test/resources/tiny"), folder.resolve("tiny"));
        Copies.copy(Path.of("src/test/resources/golden"), folder.resolve("golden"));
        Files.writeString(
                folder.resolve("tiny/some.yaml"),
                "scenario: tiny.yaml\nreplicates: " + REPLICATES
                        + "\n\"null\": off\nkeep: {series: some, events: some, some: 3}\n");
        spark = new SparkProcesses(folder);
        WORKERS.addAll(List.of(spark.worker(), spark.worker()));
        assertThat(pacesetter("here", "sweep", "../tiny/some.yaml", "--out", "out")
                        .waitFor())
                .isZero();
    }

    @AfterAll
    static void end() throws Exception {
        spark.end();
    }

    /** Starts the program in a folder of its own. */
    private static Process pacesetter(String place, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(LAUNCHER.toString()));
        line.addAll(List.of(words));
        Path directory = Files.createDirectories(folder.resolve(place));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        spark.set(builder);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectOutput(directory.resolve("stdout").toFile())
                .redirectError(directory.resolve("stderr").toFile())
                .start();
    }

    private static Process sweep(String place) throws IOException {
        return pacesetter(
                place, "sweep", "../tiny/some.yaml", "--out", "out", "--engine", "spark", "--master", spark.master());
    }

    private static void waitForParts(Process process, String place) throws Exception {
        Path first = folder.resolve(place).resolve("out/parts/00000001.part");
        while (process.isAlive() && !Files.exists(first)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive()).as(err(place)).isTrue();
    }

    private static String err(String place) throws IOException {
        return Files.readString(folder.resolve(place).resolve("stderr"));
    }

    private static void assertSame(Process process, String place) throws Exception {
        assertThat(process.waitFor()).as(err(place)).isZero();
        FolderDifference difference = FolderDifference.between(
                folder.resolve("here/out"), folder.resolve(place).resolve("out"));
        assertThat(difference.differences()).isEmpty();
        assertThat(difference.compared()).isGreaterThan(10);
        assertThat(Files.readString(folder.resolve(place).resolve("out/sweep.json")))
                .isEqualTo(Files.readString(folder.resolve("here/out/sweep.json")));
    }

    @Test
    void aWorkerIsKilled() throws Exception {
        Process process = sweep("worker");
        waitForParts(process, "worker");
        List<ProcessHandle> executors = WORKERS.get(0).descendants().toList();
        WORKERS.get(0).destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
        assertThat(executors).isNotEmpty();
        assertSame(process, "worker");
        WORKERS.set(0, spark.worker());
    }

    @Test
    void anExecutorHalts() throws Exception {
        Process process = sweep("executor");
        waitForParts(process, "executor");
        List<ProcessHandle> executors = WORKERS.get(1).descendants().toList();
        executors.forEach(ProcessHandle::destroyForcibly);
        assertThat(executors).isNotEmpty();
        assertSame(process, "executor");
    }

    @Test
    void theDriverIsKilledAndStartedAgain() throws Exception {
        Process process = sweep("driver");
        waitForParts(process, "driver");
        process.destroyForcibly().waitFor();
        assertSame(sweep("driver"), "driver");
        assertThat(err("driver")).containsPattern(2 * REPLICATES + " runs, [1-9]\\d* of them there already");
    }

    /**
     * Calibration draws, and then draws from the posterior, which are not kept; 300 points are more than a driver of old held.
     * What is done again, is done by this machine.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calibrate ../golden/golden.yaml --draws 64",
                "ablate ../tiny/tiny.yaml --replicates 2",
                "levers ../golden/golden.yaml --replicates 2",
                "sensitivity ../tiny/tiny.yaml --trajectories 2",
                "robust ../tiny/tiny.yaml --points 300",
                "learn ../tiny/tiny.yaml --points 300",
            })
    void commandsThatSweepRunOnItToo(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        String name = words.get(0);
        words.addAll(List.of("--no-charts", "--out", "out"));
        Process here = pacesetter(name + "-here", words.toArray(String[]::new));
        assertThat(here.waitFor()).as(err(name + "-here")).isZero();
        words.addAll(List.of("--engine=spark", "--master", spark.master()));
        Process there = pacesetter(name, words.toArray(String[]::new));
        assertThat(there.waitFor()).as(err(name)).isZero();
        assertThat(CsvFiles.under(folder.resolve(name)))
                .isEqualTo(CsvFiles.under(folder.resolve(name + "-here")))
                .hasSizeGreaterThan(4);
        Process again = pacesetter(name, "reproduce", "out");
        assertThat(again.waitFor()).as(err(name)).isZero();
    }
}

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

    /** Draws, and then draws from the posterior, which are not kept. */
    @Test
    void aCalibrationRunsOnItToo() throws Exception {
        List<String> words =
                List.of("calibrate", "../golden/golden.yaml", "--draws", "64", "--no-charts", "--out", "cal");
        assertThat(pacesetter("alone", words.toArray(String[]::new)).waitFor()).isZero();
        List<String> together = new ArrayList<>(words);
        together.addAll(List.of("--engine=spark", "--master", spark.master()));
        Process process = pacesetter("together", together.toArray(String[]::new));
        assertThat(process.waitFor()).as(err("together")).isZero();
        for (String part : List.of("cal", "cal/calibration")) {
            assertThat(CsvFiles.in(folder.resolve("together").resolve(part)))
                    .isEqualTo(CsvFiles.in(folder.resolve("alone").resolve(part)))
                    .isNotEmpty();
        }
    }
}

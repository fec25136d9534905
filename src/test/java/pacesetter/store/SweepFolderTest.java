package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.run.RunResult;
import pacesetter.sweep.Shard;
import pacesetter.sweep.SmallSweep;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

final class SweepFolderTest {
    private static final Provenance PROVENANCE = new Provenance("1", "sweep", Instant.EPOCH, Instant.EPOCH, List.of());
    private static final SweepFolder.Terms TERMS = new SweepFolder.Terms("1", "sweep", List.of(), false);
    private static final Sweep SWEEP = SmallSweep.of(2);
    private static final int CRASHES_AN_OPERATION = Integer.getInteger("pacesetter.crashes", 2);

    @TempDir
    private static Path home;

    private static List<RunResult> results = List.of();
    private static TreeMap<String, String> whole = new TreeMap<>();
    private static int folders;

    private final Set<Integer> acknowledged = new TreeSet<>();

    @BeforeAll
    static void runOnce() throws Exception {
        results = SmallSweep.results(SWEEP);
        Path folder = next();
        new SweepFolderTest().complete(new SafeDisk(), folder, SWEEP, results);
        whole = tables(folder);
        assertThat(whole.keySet()).contains("runs.csv", "series.csv", "design.csv", "columns.csv");
    }

    /** A disk that is quick, because no power fails. */
    private static final class SafeDisk extends Disk {
        @Override
        void force(Path path) throws IOException {
            if (!Files.exists(path)) {
                throw new IOException("No such file or directory: " + path);
            }
        }
    }

    private static Path next() {
        return home.resolve("sweep-" + folders++);
    }

    private static SweepFolder open(Disk disk, Path folder, Sweep sweep) throws IOException {
        return SweepFolder.open(disk, folder, sweep, TERMS, () -> 0);
    }

    /** Brings a folder to its end, two runs a part. */
    private void complete(Disk disk, Path folder, Sweep sweep, List<RunResult> all)
            throws IOException, InterruptedException {
        try (SweepFolder sink = open(disk, folder, sweep)) {
            List<Integer> waiting = new ArrayList<>();
            for (RunResult result : all) {
                if (sink.isMissing(result.run().id())) {
                    sink.accept(result);
                    waiting.add(result.run().id());
                    if (waiting.size() == 2) {
                        sink.flush();
                        acknowledged.addAll(waiting);
                        waiting.clear();
                    }
                }
            }
            if (!sink.isFinished()) {
                sink.finish(PROVENANCE);
            }
        }
    }

    private static TreeMap<String, String> tables(Path folder) throws IOException {
        TreeMap<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    private void checkGoesOn(Path folder, String where) throws IOException, InterruptedException {
        try (SweepFolder again = open(new SafeDisk(), folder, SWEEP)) {
            assertThat(again.notes()).as(where).isEmpty();
            assertThat(acknowledged).as(where).noneMatch(again::isMissing);
        }
        complete(new SafeDisk(), folder, SWEEP, results);
        assertThat(tables(folder)).as(where).isEqualTo(whole);
        assertThat(folder.resolve("parts")).isDirectoryNotContaining("glob:**.tmp");
        new SafeDisk().delete(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whicheverFileOperationFailsNothingOnTheDiskIsLost(boolean lasting) throws Exception {
        int operation = 0;
        for (boolean failing = true; failing; operation++) {
            acknowledged.clear();
            FailingDisk disk = new FailingDisk(operation, lasting);
            Path folder = next();
            if (operation == 0) {
                Files.createDirectory(folder); // else there is nothing to look into
            }
            try {
                complete(disk, folder, SWEEP, results);
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("No space left");
            }
            failing = disk.hasFailed();
            checkGoesOn(folder, "operation " + operation);
        }
        assertThat(operation).isGreaterThan(50);
    }

    @Test
    void wheneverThePowerFailsNothingAcknowledgedIsLost() throws Exception {
        int operation = 0;
        int crashes = 0;
        for (boolean failing = true; failing; operation++) {
            for (int seed = 0; seed < CRASHES_AN_OPERATION; seed++) {
                acknowledged.clear();
                PowerDisk disk = new PowerDisk(operation, seed);
                Path folder = next();
                try {
                    complete(disk, folder, SWEEP, results);
                } catch (PowerDisk.PowerLoss expected) {
                    crashes++;
                }
                failing = disk.isDead();
                checkGoesOn(folder, "operation " + operation + ", seed " + seed);
            }
        }
        System.out.println("figures: " + crashes + " crashes at " + operation + " operations"); // for the campaigns
        assertThat(crashes).as("crashes").isGreaterThan(50 * CRASHES_AN_OPERATION);
    }

    @Test
    void aDamagedPartIsNoticedAndItsRunsAreMissing() throws Exception {
        Path folder = next();
        complete(new SafeDisk(), folder, SWEEP, results);
        Path part = PartIndex.files(folder.resolve("parts")).get(1);
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        try (SweepFolder again = open(new SafeDisk(), folder, SWEEP)) {
            assertThat(again.notes())
                    .extracting(Name::en)
                    .containsExactly("00000002.part is damaged and kept as"
                            + " 00000002.part.kept-1; its runs are executed again");
            assertThat(SWEEP.ids().filter(again::isMissing)).containsExactly(2, 3);
        }
        complete(new SafeDisk(), folder, SWEEP, results);
        assertThat(tables(folder)).isEqualTo(whole);
    }

    @Test
    void aGrownSweepTakesOverWhatIsThere() throws Exception {
        Path folder = next();
        Sweep little = SmallSweep.of(1);
        complete(new SafeDisk(), folder, little, SmallSweep.results(little));
        try (SweepFolder grown = open(new SafeDisk(), folder, SWEEP)) {
            assertThat(SWEEP.ids().filter(grown::isMissing)).containsExactly(4, 5, 6, 7);
            assertThat(grown.isFinished()).isFalse();
        }
        complete(new SafeDisk(), folder, SWEEP, results);
        assertThat(tables(folder)).isEqualTo(whole);
        assertThatThrownBy(() -> open(new SafeDisk(), folder, little))
                .isInstanceOf(SweepChangedException.class)
                .hasMessageContaining("4 runs that are not in this sweep: replicates from 1 on (of 2)");
    }

    @Test
    void aFolderOfOtherThingsIsRefused() throws Exception {
        Path folder = Files.createDirectory(next());
        Files.writeString(folder.resolve("thesis.txt"), "precious");
        assertThatThrownBy(() -> open(new SafeDisk(), folder, SWEEP)).isInstanceOf(ResultExistsException.class);
        assertThat(folder).isDirectoryContaining("glob:**thesis.txt").isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void aFolderHasOneWriterAndSaysWho() throws Exception {
        Path folder = next();
        try (SweepFolder first = open(new SafeDisk(), folder, SWEEP)) {
            assertThat(first.failed()).isZero();
            assertThatThrownBy(() -> open(new SafeDisk(), folder, SWEEP))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(SweepStatus.of(folder).orElseThrow().owner()).isPresent();
        }
        open(new SafeDisk(), folder, SWEEP).close();
        assertThat(SweepStatus.of(folder).orElseThrow().owner()).isEmpty();
    }

    @Test
    void aFailedRunIsARowAndCanBeRepeated() throws Exception {
        Path folder = next();
        List<RunResult> broken = new ArrayList<>(results);
        RunResult third = results.get(3);
        broken.set(3, new RunResult.Failed(third.run(), third.seed(), "boom at 领"));
        complete(new SafeDisk(), folder, SWEEP, broken);
        assertThat(folder.resolve("runs.csv"))
                .content()
                .contains("\r\n3,journal,0," + third.seed() + ",failed,boom at ?,1,,\r\n");
        assertThat(SweepStatus.of(folder).orElseThrow().failed()).isEqualTo(1);
        try (SweepFolder again = open(new SafeDisk(), folder, SWEEP)) {
            assertThat(again.failed()).isEqualTo(1);
            again.forgetFailed();
            assertThat(SWEEP.ids().filter(again::isMissing)).containsExactly(3);
            again.accept(third);
            again.finish(PROVENANCE);
        }
        SweepStatus status = SweepStatus.of(folder).orElseThrow();
        assertThat(status.kept()).as("runs, the repeated one once").isEqualTo(SWEEP.runs());
        assertThat(status.failed()).isZero();
        assertThat(tables(folder)).isEqualTo(whole);
    }

    @Test
    void anInterruptedThreadStillKeepsWhatItHas() throws Exception {
        Path folder = next();
        try (SweepFolder sink = open(new SafeDisk(), folder, SWEEP)) {
            sink.accept(results.get(0));
            Thread.currentThread().interrupt();
            sink.flush();
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(SweepStatus.of(folder).orElseThrow().kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void mergedShardsAreTheWhole(int shards) throws Exception {
        List<Path> parts = new ArrayList<>();
        for (int number = shards; number >= 1; number--) {
            Sweep sweep = SmallSweep.of(List.of(0, 1), 2, SmallSweep.TWO_POINTS, new Shard(number, shards));
            Path folder = next();
            complete(new SafeDisk(), folder, sweep, SmallSweep.results(sweep));
            parts.add(folder);
        }
        Path target = next();
        try (ResultFolder folder = ResultFolder.at(target)) {
            ShardMerge.of(parts).writeTo(folder, command -> command + " whole", PROVENANCE);
            folder.commit();
        }
        assertThat(tables(target)).isEqualTo(whole);
        assertThatThrownBy(() -> ShardMerge.of(List.of(parts.get(0), parts.get(0))))
                .hasMessageContaining("as another folder is");
        if (shards > 1) {
            assertThatThrownBy(() -> ShardMerge.of(parts.subList(1, shards))).hasMessageContaining("is missing");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whicheverFileOperationOfAMergeFailsTheShardsStayAndNothingIsHalf(boolean lasting) throws Exception {
        List<Path> shards = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            Sweep sweep = SmallSweep.of(List.of(0, 1), 2, SmallSweep.TWO_POINTS, new Shard(number, 2));
            Path folder = next();
            complete(new SafeDisk(), folder, sweep, SmallSweep.results(sweep));
            shards.add(folder);
        }
        List<TreeMap<String, String>> before = List.of(tables(shards.get(0)), tables(shards.get(1)));
        int operation = 0;
        for (boolean failing = true; failing; operation++) {
            FailingDisk disk = new FailingDisk(operation, lasting);
            Path target = next();
            boolean committed = false;
            try (ResultFolder folder = ResultFolder.replacing(target, Replacement.byNothing(), disk)) {
                ShardMerge.of(shards).writeTo(folder, command -> command, PROVENANCE);
                folder.commit();
                committed = true;
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("No space left");
            }
            failing = disk.hasFailed();
            assertThat(committed).as("operation " + operation).isEqualTo(!failing);
            if (Files.exists(target)) { // only the forcing of its name may have failed
                assertThat(tables(target)).as("operation " + operation).isEqualTo(whole);
            } else {
                assertThat(failing).as("operation " + operation).isTrue();
            }
            assertThat(List.of(tables(shards.get(0)), tables(shards.get(1)))).isEqualTo(before);
        }
        assertThat(operation).isGreaterThan(20);
    }

    /** A disk during whose n-th operation somebody presses Ctrl-C. */
    private static final class InterruptingDisk extends Disk {
        private int left;

        InterruptingDisk(int operations) {
            left = operations;
        }

        private void operate() {
            if (left-- == 0) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        OutputStream create(Path file) throws IOException {
            operate();
            return super.create(file);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            operate();
            super.move(from, to);
        }

        @Override
        void force(Path path) throws IOException {
            operate();
            super.force(path);
        }
    }

    @Test
    void wheneverItIsInterruptedEverythingTakenIsKeptAndNothingBreaksOff() throws Exception {
        int operation = 0;
        int stopped = 0;
        for (boolean interrupted = true; interrupted; operation++) {
            acknowledged.clear();
            InterruptingDisk disk = new InterruptingDisk(operation);
            Path folder = next();
            try {
                complete(disk, folder, SWEEP, results);
            } catch (InterruptedException expected) {
                stopped++;
                try (SweepFolder again = open(new SafeDisk(), folder, SWEEP)) {
                    assertThat(SWEEP.ids().filter(again::isMissing))
                            .as("operation " + operation)
                            .isEmpty();
                }
            }
            Thread.interrupted(); // whoever waits for the end has seen it
            interrupted = disk.left < 0;
            checkGoesOn(folder, "operation " + operation);
        }
        assertThat(operation).isGreaterThan(50);
        assertThat(stopped).as("stops before the tables were written").isGreaterThan(5);
    }
}

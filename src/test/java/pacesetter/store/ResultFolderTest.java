package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.text.Name;

final class ResultFolderTest {
    private static final Replacement RULE = Replacement.byRun(List.of());

    @TempDir
    private Path place;

    @TempDir
    private Path workshop;

    private List<String> inside() throws IOException {
        return Disk.inside(place).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    private static void write(ResultFolder folder, String text) throws IOException {
        SmallResults.write(folder, Manifest.Kind.RUN, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(place.resolve(name).resolve("runs.csv"));
    }

    private void make(String name, String text) throws IOException {
        SmallResults.make(place.resolve(name), text);
    }

    /** All that results with that text are. */
    private Map<String, String> whole(String text) throws IOException {
        Path folder = SmallResults.make(workshop.resolve("results"), text);
        Map<String, String> whole = SmallResults.everything(folder);
        new Disk().delete(folder);
        return whole;
    }

    private ResultFolder replacing(String name) throws IOException {
        return ResultFolder.replacing(place.resolve(name), RULE);
    }

    @Test
    void theNameAppearsWhenAllIsWritten() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"))) {
            write(folder, "whole");
            assertThat(inside()).hasSize(2).allMatch(name -> name.matches("\\.a\\.tmp-[0-9]+-[0-9a-f]{8}(\\.lock)?"));
            assertThat(folder.commit()).isEqualTo(place.resolve("a"));
        }
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("whole");
    }

    @Test
    void numbersGoUp() throws IOException {
        Path results = place.resolve("results");
        Files.createDirectories(results.resolve("reference"));
        Files.createDirectories(results.resolve("0041"));
        try (ResultFolder folder = ResultFolder.numberedIn(results)) {
            assertThat(folder.commit()).isEqualTo(results.resolve("0042"));
        }
    }

    @Test
    void theFirstNumberIsOne() throws IOException {
        try (ResultFolder folder = ResultFolder.numberedIn(place.resolve("new/results"))) {
            assertThat(folder.commit()).isEqualTo(place.resolve("new/results/0001"));
        }
    }

    @Test
    void runsAtTheSameTimeGetDifferentNumbers() throws Exception {
        int count = 24;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> run = () -> {
                try (ResultFolder folder = ResultFolder.numberedIn(place)) {
                    write(folder, "mine");
                    return folder.commit();
                }
            };
            List<Path> places = new ArrayList<>();
            for (Future<Path> future : threads.invokeAll(Collections.nCopies(count, run))) {
                places.add(future.get());
            }
            assertThat(places).doesNotHaveDuplicates().hasSize(count);
            assertThat(inside()).hasSize(count).contains("0001", "0024");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsThereIsRefusedAndMayBeReplaced() throws IOException {
        make("a", "old");
        assertThatThrownBy(() -> ResultFolder.at(place.resolve("a"), RULE))
                .isInstanceOfSatisfying(ResultExistsException.class, refused -> {
                    assertThat(refused.folder()).isEqualTo(place.resolve("a"));
                    assertThat(refused.isReplaceable()).isTrue();
                })
                .hasMessageEndingWith("a holds results of a run already.");
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("old");
    }

    @Test
    void whatNeverReplacesSaysNothingOfReplacing() throws IOException {
        make("a", "old");
        assertThatThrownBy(() -> ResultFolder.at(place.resolve("a")))
                .isInstanceOfSatisfying(
                        ResultExistsException.class,
                        refused -> assertThat(refused.isReplaceable()).isFalse());
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Files.createDirectory(place.resolve("a"));
        Files.createFile(place.resolve("a/.DS_Store"));
        make("a", "new");
        assertThat(read("a")).isEqualTo("new");
        assertThat(inside()).containsExactly("a");
        assertThat(place.resolve("a/.DS_Store")).doesNotExist();
    }

    @Test
    void whatIsMadeMeanwhileIsRefusedAtTheEnd() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"))) {
            write(folder, "late");
            make("a", "early");
            assertThatThrownBy(folder::commit).isInstanceOf(ResultExistsException.class);
        }
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("early");
    }

    @Test
    void resultsAreReplacedAtTheEnd() throws IOException {
        make("a", "old");
        try (ResultFolder folder = replacing("a")) {
            write(folder, "new");
            assertThat(read("a")).isEqualTo("old");
            folder.commit();
            assertThat(folder.remarks()).isEmpty();
        }
        assertThat(read("a")).isEqualTo("new");
        assertThat(inside()).containsExactly("a");
    }

    @Test
    void whatComesIntoTheFolderWhileTheRunGoesOnIsLookedAtAgain() throws IOException {
        make("a", "old");
        try (ResultFolder folder = replacing("a")) {
            write(folder, "new");
            Files.writeString(place.resolve("a/notes.txt"), "years of work");
            assertThatThrownBy(folder::commit)
                    .isInstanceOf(ResultExistsException.class)
                    .hasMessageContaining("notes.txt");
        }
        assertThat(place.resolve("a/notes.txt")).hasContent("years of work");
        assertThat(read("a")).isEqualTo("old");
        assertThat(inside()).containsExactly("a");
    }

    /** A disk on which something happens in the moment between looking and removing. */
    private static final class Meddled extends Disk {
        private final String file;

        Meddled(String file) {
            this.file = file;
        }

        @Override
        void move(Path from, Path to) throws IOException {
            if (to.toString().contains(".old-")) {
                Files.writeString(from.resolve(file), "years of work");
            }
            super.move(from, to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "charts/notes.txt", "runs.csv", "manifest.json"})
    void whatAppearsBetweenLookingAndRemovingStaysUnderAVisibleName(String file) throws IOException {
        make("a", "old");
        Files.createDirectory(place.resolve("a-kept"));
        try (ResultFolder folder = ResultFolder.replacing(place.resolve("a"), RULE, new Meddled(file))) {
            write(folder, "new");
            folder.commit();
            assertThat(folder.remarks())
                    .extracting(Name::en)
                    .containsExactly(place.resolve("a-kept-2") + " holds what came into " + place.resolve("a")
                            + " while it was replaced: " + file + ".");
        }
        assertThat(inside()).containsExactly("a", "a-kept", "a-kept-2");
        assertThat(read("a")).isEqualTo("new");
        assertThat(Disk.tree(place.resolve("a-kept-2")).stream().filter(Files::isRegularFile))
                .containsExactly(place.resolve("a-kept-2").resolve(file));
        assertThat(place.resolve("a-kept-2").resolve(file)).hasContent("years of work");
    }

    /** Else an exception would say that nothing was kept, in the midst of a swap too. */
    @Test
    void anInterruptedThreadCommitsAllTheSameAndIsStillInterrupted() throws IOException {
        make("a", "old");
        try (ResultFolder folder = replacing("a")) {
            write(folder, "new");
            Thread.currentThread().interrupt();
            folder.commit();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("new");
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"))) {
            write(folder, "half");
        }
        assertThat(inside()).isEmpty();
    }

    /** A failure in the middle of a swap is undone at once, or by the next start where nothing can be done. */
    @ParameterizedTest
    @CsvSource({"FULL, false", "FULL, true", "BROKEN, false", "BROKEN, true"})
    void theOldOrTheNewResultsAreWholeWhicheverFileOperationFails(FailingDisk.Trouble trouble, boolean lasting)
            throws IOException {
        Map<String, String> before = whole("old");
        Map<String, String> after = whole("new");
        int failures = 0;
        for (boolean failing = true; failing; failures++) {
            make("old", "old");
            FailingDisk disk = new FailingDisk(failures, lasting, trouble);
            boolean done = false;
            try (ResultFolder folder = ResultFolder.replacing(place.resolve("old"), RULE, disk)) {
                write(folder, "new");
                folder.commit();
                done = true;
            } catch (IOException expected) {
                assertThat(expected)
                        .hasMessage(
                                trouble == FailingDisk.Trouble.FULL ? "No space left on device" : "Input/output error");
            }
            failing = disk.hasFailed();
            if (!lasting) {
                assertThat(inside()).as("operation " + failures).contains("old"); // there is no need of a next start
            }
            make("next", "");
            new Disk().delete(place.resolve("next"));
            assertThat(inside()).as("operation " + failures).containsExactly("old");
            assertThat(SmallResults.everything(place.resolve("old")))
                    .as("operation " + failures)
                    .isIn(done ? List.of(after) : List.of(before, after));
            new Disk().delete(place.resolve("old"));
        }
        assertThat(failures).isGreaterThan(15);
    }

    @Test
    void theOldOrTheNewResultsAreWholeWheneverThePowerFails() throws IOException {
        List<Map<String, String>> whole = List.of(whole("old"), whole("new"));
        int operation = 0;
        for (boolean failing = true; failing; operation++) {
            for (int seed = 0; seed < 3; seed++) {
                Path home = Files.createDirectories(place.resolve(operation + "-" + seed));
                SmallResults.make(home.resolve("a"), "old");
                PowerDisk disk = new PowerDisk(operation, seed);
                try (ResultFolder folder = ResultFolder.replacing(home.resolve("a"), RULE, disk)) {
                    write(folder, "new");
                    folder.commit();
                } catch (PowerDisk.PowerLoss lost) {
                    assertThat(disk.isDead()).isTrue();
                }
                failing = disk.isDead();
                SmallResults.make(home.resolve("next"), "");
                assertThat(Disk.inside(home))
                        .as("operation " + operation)
                        .containsExactly(home.resolve("a"), home.resolve("next"));
                assertThat(SmallResults.everything(home.resolve("a")))
                        .as("operation " + operation)
                        .isIn(whole);
            }
        }
        assertThat(operation).isGreaterThan(15);
    }
}

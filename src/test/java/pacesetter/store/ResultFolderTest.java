package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFolderTest {
    @TempDir
    private Path place;

    private List<String> inside() throws IOException {
        try (Stream<Path> paths = Files.list(place)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(ResultFolder folder, String text) throws IOException {
        try (OutputStream out = folder.create(ResultFolder.MANIFEST)) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(place.resolve(name).resolve(ResultFolder.MANIFEST));
    }

    private void make(String name, boolean replacing, String text) throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve(name), replacing)) {
            write(folder, text);
            folder.commit();
        }
    }

    @Test
    void theNameAppearsWhenAllIsWritten() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"), false)) {
            write(folder, "whole");
            assertThat(inside()).hasSize(1).allMatch(name -> name.startsWith(".a.tmp-"));
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
            for (Future<Path> future : threads.invokeAll(java.util.Collections.nCopies(count, run))) {
                places.add(future.get());
            }
            assertThat(places).doesNotHaveDuplicates().hasSize(count);
            assertThat(inside()).hasSize(count).contains("0001", "0024");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsThereIsRefused() throws IOException {
        make("a", false, "old");
        assertThatThrownBy(() -> make("a", false, "new"))
                .isInstanceOfSatisfying(
                        ResultExistsException.class,
                        refused -> assertThat(refused.folder()).isEqualTo(place.resolve("a")));
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("old");
    }

    @Test
    void whatIsMadeMeanwhileIsRefusedAtTheEnd() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"), false)) {
            write(folder, "late");
            make("a", false, "early");
            assertThatThrownBy(folder::commit).isInstanceOf(ResultExistsException.class);
        }
        assertThat(inside()).containsExactly("a");
        assertThat(read("a")).isEqualTo("early");
    }

    @Test
    void forceReplacesResultsAtTheEnd() throws IOException {
        make("a", false, "old");
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"), true)) {
            write(folder, "new");
            assertThat(read("a")).isEqualTo("old");
            folder.commit();
        }
        assertThat(read("a")).isEqualTo("new");
        assertThat(inside()).containsExactly("a");
    }

    @Test
    void forceDoesNotReplaceWhatIsNoResult() throws IOException {
        Files.createDirectories(place.resolve("home"));
        Files.writeString(place.resolve("home/letter.txt"), "dear");
        assertThatThrownBy(() -> make("home", true, "new")).isInstanceOf(ResultExistsException.class);
        Files.writeString(place.resolve("file"), "x");
        assertThatThrownBy(() -> make("file", true, "new")).isInstanceOf(ResultExistsException.class);
        assertThat(place.resolve("home/letter.txt")).hasContent("dear");
        assertThat(inside()).containsExactly("file", "home");
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws IOException {
        try (ResultFolder folder = ResultFolder.at(place.resolve("a"), false)) {
            write(folder, "half");
            Files.createDirectories(folder.path().resolve("charts"));
            Files.writeString(folder.path().resolve("charts/one.svg"), "<svg/>");
        }
        assertThat(inside()).isEmpty();
    }

    @Test
    void theOldResultsSurviveAFailureAtAnyMoment() throws IOException {
        make("a", false, "old");
        for (int operations = 0; ; operations++) {
            FailingDisk disk = new FailingDisk(operations, false);
            try (ResultFolder folder = ResultFolder.at(place.resolve("a"), true, disk)) {
                write(folder, "new");
                folder.commit();
            } catch (IOException full) {
                assertThat(full).hasMessage("No space left on device");
            }
            if (!disk.hasFailed()) {
                break;
            }
            assertThat(read("a")).isIn("old", "new");
            assertThat(inside()).containsExactly("a");
            assertThat(operations).isLessThan(20);
        }
        assertThat(read("a")).isEqualTo("new");
        assertThat(inside()).containsExactly("a");
    }
}

package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeftoversTest {
    private static final String OWNER = "4711-0123abcd";

    @TempDir
    private Path home;

    @TempDir
    private Path workshop;

    private void clear() throws IOException {
        Leftovers.clear(home, new Disk());
    }

    private Path killed(String name) throws IOException {
        Files.writeString(home.resolve(name + ".lock"), "process 4711\nstarted long ago\n");
        Path folder = Files.createDirectory(home.resolve(name));
        Files.createDirectory(folder.resolve("charts"));
        Files.writeString(folder.resolve("charts/coverage.svg"), "half a chart");
        return folder;
    }

    /** Results under a name, made elsewhere, so that nothing is put away yet. */
    private Path results(String name, String text) throws IOException {
        return Files.move(SmallResults.make(workshop.resolve("results"), text), home.resolve(name));
    }

    private Set<String> names() throws IOException {
        return SmallResults.everything(home).keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {".x.tmp-" + OWNER, ".next.tmp-" + OWNER, ".x.again-" + OWNER, ".a.tmp-1.tmp-" + OWNER})
    void whatAKilledProcessWasMakingGoesWithItsLock(String name) throws IOException {
        killed(name);
        clear();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aLockAloneGoesToo() throws IOException {
        Files.createFile(home.resolve(".x.tmp-" + OWNER + ".lock"));
        clear();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x.tmp-4711", // of 0.1.0, which made no lock
                ".x.tmp-4711-0123ABCD",
                "x.tmp-" + OWNER,
                ".x.temp-" + OWNER,
                ".x.old-" + OWNER,
                ".tmp-" + OWNER,
                "notes"
            })
    void whatHasAnotherNameStays(String name) throws IOException {
        killed(name);
        Map<String, String> before = SmallResults.everything(home);
        clear();
        assertThat(SmallResults.everything(home)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {".x.tmp-" + OWNER, ".x.old-" + OWNER, ".x.again-" + OWNER})
    void whatHasNoLockStays(String name) throws IOException {
        Files.delete(killed(name).resolveSibling(name + ".lock"));
        Map<String, String> before = SmallResults.everything(home);
        clear();
        assertThat(SmallResults.everything(home)).isEqualTo(before);
    }

    @Test
    void whatIsBeingMadeStays() throws IOException {
        try (Scratch tmp = Scratch.tmp(home, "x", new Disk());
                Scratch again = Scratch.again(home.resolve("x"))) {
            clear();
            assertThat(tmp.folder()).isDirectory();
            assertThat(again.folder()).isDirectory();
            assertThat(names()).hasSize(5);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path precious = Files.createDirectory(home.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        Files.createSymbolicLink(killed(".x.tmp-" + OWNER).resolve("link"), precious);
        Files.createFile(home.resolve(".y.tmp-" + OWNER + ".lock"));
        Files.createSymbolicLink(home.resolve(".y.tmp-" + OWNER), precious);
        Files.createSymbolicLink(home.resolve(".z.tmp-" + OWNER + ".lock"), precious.resolve("thesis.txt"));
        clear();
        assertThat(names())
                .containsExactlyInAnyOrder("", "precious", "precious/thesis.txt", ".z.tmp-" + OWNER + ".lock");
        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void resultsThatWereMovedAsideGetTheirNameBack() throws IOException {
        killed(".x.tmp-" + OWNER);
        results(".x.old-" + OWNER, "old");
        clear();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "", "x", "x/manifest.json", "x/runs.csv", "x/verify.py", "x/charts", "x/charts/coverage.svg");
    }

    @Test
    void resultsThatHaveBeenReplacedGo() throws IOException {
        Files.createFile(home.resolve(".x.tmp-" + OWNER + ".lock"));
        Path aside = results(".x.old-" + OWNER, "old");
        Files.delete(aside.resolve("runs.csv")); // the process was just removing them
        results("x", "new");
        clear();
        assertThat(names()).contains("x/runs.csv").noneMatch(name -> name.startsWith("."));
        assertThat(home.resolve("x/runs.csv")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "notes.txt", "charts/notes.txt"})
    void whatTheUserPutIntoThemStaysWhereItIsSeen(String file) throws IOException {
        Files.createFile(home.resolve(".x.tmp-" + OWNER + ".lock"));
        Path aside = results(".x.old-" + OWNER, "old");
        Files.writeString(aside.resolve(file), "years of work");
        results("x", "new");
        clear();
        assertThat(home.resolve("x-kept").resolve(file)).hasContent("years of work");
        assertThat(Disk.inside(home)).containsExactly(home.resolve("x"), home.resolve("x-kept"));
    }

    /** The new results were not in place yet, so what has the name now is neither. */
    @Test
    void resultsWhoseNameSomebodyElseTookAreKept() throws IOException {
        killed(".x.tmp-" + OWNER);
        results(".x.old-" + OWNER, "old");
        Files.createDirectory(home.resolve("x"));
        clear();
        assertThat(home.resolve("x-kept/runs.csv")).hasContent("old");
        assertThat(Disk.inside(home)).containsExactly(home.resolve("x"), home.resolve("x-kept"));
    }

    /** Else the name looks free, and what waits aside would count as replaced later. */
    @Test
    void whereResultsCannotGetTheirNameBackNothingNewIsMade() throws IOException {
        killed(".x.tmp-" + OWNER);
        results(".x.old-" + OWNER, "old");
        FailingDisk disk = new FailingDisk(0, true, FailingDisk.Trouble.BROKEN);
        assertThatThrownBy(() -> ResultFolder.replacing(home.resolve("x"), Replacement.byRun(List.of()), disk))
                .hasMessage("Input/output error");
        clear();
        assertThat(home.resolve("x/runs.csv")).hasContent("old");
    }

    @Test
    void aFolderThatIsNotThereHasNone() throws IOException {
        Leftovers.clear(home.resolve("missing"), new Disk());
        Leftovers.clear(Files.createFile(home.resolve("file")), new Disk());
        assertThat(names()).containsExactlyInAnyOrder("", "file");
    }
}

package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.text.Name;

final class ReplacementTest {
    private static final Replacement RUN = Replacement.byRun(List.of());
    private static final Replacement COMPARISON = Replacement.byComparison(List.of());
    private static final String RUN_OF_FIRST = "\"study\": {\"seed\": \"1\"}";

    @TempDir
    private Path home;

    private Path results() throws IOException {
        return SmallResults.make(home.resolve("x"), "old");
    }

    private static Optional<Belongings> former(Replacement rule, Path place) throws IOException {
        return rule.former(place, new Disk());
    }

    /** Refused with a reason, and not a byte of what is there has changed. */
    private static void refused(Replacement rule, Path place, String reason) throws IOException {
        Map<String, String> before = SmallResults.everything(place);
        assertThatThrownBy(() -> former(rule, place))
                .isInstanceOfSatisfying(
                        ResultExistsException.class,
                        refused -> assertThat(refused.isReplaceable()).isFalse())
                .hasMessage(place + " " + reason);
        assertThat(SmallResults.everything(place)).isEqualTo(before);
    }

    /** Replaced for good: nothing of it is left. */
    private static void replaced(Replacement rule, Path place) throws IOException {
        assertThat(former(rule, place).orElseThrow().removeFrom(place, new Disk()))
                .isEmpty();
        assertThat(place).doesNotExist();
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "years of work");
    }

    @Test
    void nothingIsInTheWayWhereNothingIs() throws IOException {
        assertThat(former(RUN, home.resolve("x"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Manifest.Kind.class)
    void resultsAreReplacedByTheSameKindAndByNoOther(Manifest.Kind kind) throws IOException {
        for (Manifest.Kind other : Manifest.Kind.values()) {
            Path place = SmallResults.make(home.resolve("x"), kind, "old");
            if (kind == other) {
                replaced(Replacement.by(kind, List.of()), place);
            } else {
                refused(
                        Replacement.by(other, List.of()),
                        place,
                        "holds " + kind.words().en() + ".");
                new Disk().delete(place);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "charts/notes.txt",
                "more/deep/notes.txt",
                "Runs.csv",
                "lock",
                "charts/manifest.json"
            })
    void aFileOfTheUserIsNamedAndKept(String file) throws IOException {
        Path place = results();
        write(place.resolve(file));
        refused(RUN, place, "holds what this program did not leave there: " + file + ".");
    }

    @Test
    void ofManyFilesTheFirstAreNamed() throws IOException {
        Path place = results();
        for (int i = 1; i <= 5; i++) {
            write(place.resolve("notes-" + i + ".txt"));
        }
        refused(
                RUN,
                place,
                "holds what this program did not leave there: notes-1.txt, notes-2.txt, notes-3.txt and 2 more.");
    }

    @Test
    void aTableThatWasChangedIsTheUsersWorkToo() throws IOException {
        Path place = results();
        Files.writeString(place.resolve("runs.csv"), "OLD"); // of the same length
        refused(RUN, place, "holds what this program did not leave there: runs.csv (changed since).");
    }

    @Test
    void aTableThatIsMissingIsNoLoss() throws IOException {
        Path place = results();
        Files.delete(place.resolve("runs.csv"));
        replaced(RUN, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                ".directory",
                "~$runs.csv",
                ".~lock.runs.csv#",
                ".RData",
                ".Rhistory",
                "._runs.csv",
                "charts/.DS_Store",
                "new folder/.directory"
            })
    void whatDesktopsAndProgramsDropIsInNobodysWay(String file) throws IOException {
        Path place = results();
        write(place.resolve(file));
        replaced(RUN, place);
    }

    @Test
    void emptyFoldersInsideAreNoLoss() throws IOException {
        Path place = results();
        Files.createDirectories(place.resolve("new/folder"));
        replaced(RUN, place);
    }

    @Test
    void aComparisonInTheResultsGoesWithThem() throws IOException {
        Path place = results();
        SmallResults.make(place.resolve("comparison"), Manifest.Kind.COMPARISON, "which is best");
        replaced(RUN, place);
    }

    @ParameterizedTest
    @CsvSource({
        "comparison/notes.txt, comparison/notes.txt",
        "comparison/charts/notes.txt, comparison/charts/notes.txt",
        "comparison/runs.csv, comparison/runs.csv (changed since)"
    })
    void notesInAComparisonInTheResultsAreKept(String file, String named) throws IOException {
        Path place = results();
        SmallResults.make(place.resolve("comparison"), Manifest.Kind.COMPARISON, "which is best");
        write(place.resolve(file));
        refused(RUN, place, "holds what this program did not leave there: " + named + ".");
    }

    @Test
    void otherResultsInsideAreTheUsers() throws IOException {
        Path place = results();
        SmallResults.make(place.resolve("second"), "precious");
        refused(RUN, place, "holds what this program did not leave there: second (results of a run).");
        Path comparison = SmallResults.make(home.resolve("c"), Manifest.Kind.COMPARISON, "");
        SmallResults.make(comparison.resolve("of-others"), Manifest.Kind.COMPARISON, "precious");
        refused(COMPARISON, comparison, "holds what this program did not leave there: of-others (a comparison).");
    }

    @Test
    void linksInsideAreKeptAndNotFollowed() throws IOException {
        Path elsewhere = home.resolve("elsewhere");
        write(elsewhere.resolve("thesis.txt"));
        Path place = results();
        Files.createSymbolicLink(place.resolve("data"), elsewhere);
        Files.createSymbolicLink(place.resolve("charts/thesis.txt"), elsewhere.resolve("thesis.txt"));
        Files.createSymbolicLink(place.resolve(".DS_Store"), elsewhere.resolve("thesis.txt"));
        assertThatThrownBy(() -> former(RUN, place))
                .hasMessageContaining("there: .DS_Store (a link), charts/thesis.txt (a link), data (a link).");
        assertThat(elsewhere.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void aTableOrAManifestThatBecameALinkIsNotTheOneWritten() throws IOException {
        Path place = results();
        Files.move(place.resolve("runs.csv"), home.resolve("runs.csv"));
        Files.createSymbolicLink(place.resolve("runs.csv"), home.resolve("runs.csv"));
        refused(RUN, place, "holds what this program did not leave there: runs.csv (a link).");
        Files.move(place.resolve("manifest.json"), home.resolve("manifest.json"));
        Files.createSymbolicLink(place.resolve("manifest.json"), home.resolve("manifest.json"));
        refused(RUN, place, "holds nothing that this program knows as its own: manifest.json is missing.");
    }

    @Test
    void aLinkOrAFileIsNoFolder() throws IOException {
        Path place = results();
        Path link = Files.createSymbolicLink(home.resolve("link"), place);
        refused(RUN, link, "is a link, and no folder itself.");
        Path nowhere = Files.createSymbolicLink(home.resolve("nowhere"), home.resolve("gone"));
        refused(RUN, nowhere, "is a link, and no folder itself.");
        refused(RUN, place.resolve("runs.csv"), "is a file.");
    }

    @Test
    void aManifestOfOthersProvesNothing() throws IOException {
        Path place = Files.createDirectory(home.resolve("app"));
        Files.writeString(place.resolve("manifest.json"), SmallResults.foreign().toString());
        write(place.resolve("index.html"));
        refused(
                RUN,
                place,
                "holds nothing that this program knows as its own: manifest.json is damaged: it has no \"program\".");
    }

    @Test
    void aManifestThatWasChangedProvesNothing() throws IOException {
        Path place = results();
        Path manifest = place.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("small.yaml", "mine.yaml"));
        refused(
                RUN,
                place,
                "holds nothing that this program knows as its own: manifest.json is damaged: it is not what was"
                        + " written.");
    }

    @Test
    void aManifestOfALaterProgramProvesNothing() throws IOException {
        Path place = results();
        JsonObject manifest = JsonFile.read(place.resolve("manifest.json")).json();
        manifest.addProperty("format", Edition.FORMAT + 1);
        Files.write(place.resolve("manifest.json"), JsonFile.sealed(manifest));
        refused(
                RUN,
                place,
                "holds nothing that this program knows as its own: manifest.json was made by version 0.1.0, whose files"
                        + " this program cannot read.");
    }

    @Test
    void aFolderOfOtherThingsIsNamedByWhatIsInIt() throws IOException {
        write(home.resolve("x/thesis.txt"));
        write(home.resolve("x/data/one.csv"));
        refused(RUN, home.resolve("x"), "holds no results, but data, thesis.txt.");
        write(home.resolve("r/.RData")); // alone, it may be all that somebody has
        refused(RUN, home.resolve("r"), "holds no results, but .RData.");
    }

    @Test
    void whatTheCommandReadsIsNotReplaced() throws IOException {
        Path place = results();
        Path table = place.resolve("runs.csv");
        refused(Replacement.byRun(List.of(place)), place, "is what this command reads.");
        refused(Replacement.byRun(List.of(home, table)), place, "holds what this command reads: runs.csv.");
        refused(Replacement.byRun(List.of(place)), home, "holds what this command reads: x.");
    }

    @Test
    void anotherNameOfWhatIsReadDoesNotHideIt() throws IOException {
        Path place = results();
        Path link = Files.createSymbolicLink(home.resolve("link"), place);
        Path inside = Files.createSymbolicLink(home.resolve("table.csv"), place.resolve("runs.csv"));
        refused(Replacement.byRun(List.of(link)), place, "is what this command reads.");
        refused(Replacement.byRun(List.of(inside)), place, "holds what this command reads: runs.csv.");
        refused(
                Replacement.byRun(List.of(link.resolve("charts/../runs.csv"))),
                place,
                "holds what this command reads: runs.csv.");
        Path around = home.resolve("x/../y.yaml");
        write(around);
        replaced(Replacement.byRun(List.of(around, home.resolve("x/gone.yaml"))), place);
    }

    @Test
    void whatAKilledCommandLeftInsideGoes() throws IOException {
        Path place = results();
        Files.writeString(place.resolve(".comparison.tmp-1-0123abcd.lock"), "");
        write(place.resolve(".comparison.tmp-1-0123abcd/ranking.csv"));
        SmallResults.make(place.resolve(".comparison.old-1-0123abcd"), Manifest.Kind.COMPARISON, "aside");
        replaced(RUN, place);
    }

    @Test
    void whatACommandIsJustWritingInsideStays() throws IOException {
        Path place = results();
        try (ResultFolder folder = ResultFolder.at(place.resolve("comparison"))) {
            assertThatThrownBy(() -> former(RUN, place)).hasMessageContaining(".comparison.tmp-");
            assertThat(folder.path()).isDirectory();
        }
        replaced(RUN, place);
    }

    @Test
    void aSweepsOwnLockIsNoFileOfTheUser() throws IOException {
        Path place = SmallResults.make(home.resolve("x"), Manifest.Kind.SWEEP, "old");
        FolderLock.take(place).close();
        replaced(Replacement.by(Manifest.Kind.SWEEP, List.of()), place);
    }

    @Test
    void resultsOfTheFirstReleaseGoByTheirNames() throws IOException {
        Path place = results();
        SmallResults.makeFirst(place, RUN_OF_FIRST);
        for (String file : List.of("series.csv", "names.csv", "columns.csv", "charts/leaders-ring.png")) {
            write(place.resolve(file));
        }
        Path comparison = SmallResults.make(place.resolve("comparison"), Manifest.Kind.COMPARISON, "");
        SmallResults.makeFirst(comparison, "\"baseline\": \"none\"");
        Files.delete(comparison.resolve("runs.csv"));
        write(comparison.resolve("winners.csv"));
        write(comparison.resolve("charts/pareto.png"));
        replaced(RUN, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "ranking.csv",
                "design.csv",
                "charts/pareto.png",
                "charts/coverage.pdf",
                "charts/leaders-mine copy.png"
            })
    void whatTheFirstReleaseDidNotWriteIsKept(String file) throws IOException {
        Path place = results();
        SmallResults.makeFirst(place, RUN_OF_FIRST);
        write(place.resolve(file));
        refused(RUN, place, "holds what this program did not leave there: " + file + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"study\": {\"kind\": \"sweep\"} | results of a sweep", "\"baseline\": \"none\" | a comparison"})
    void theFirstReleaseDidNotNameTheKind(String rest, String words) throws IOException {
        Path place = results();
        SmallResults.makeFirst(place, rest);
        refused(RUN, place, "holds " + words + ".");
    }

    private static List<String> english(List<Name> names) {
        return names.stream().map(Name::en).toList();
    }

    @Test
    void onlyWhatWasLookedAtIsRemoved() throws IOException {
        Path place = results();
        Belongings found = former(RUN, place).orElseThrow();
        write(place.resolve("charts/new/notes.txt"));
        Files.createDirectory(place.resolve("plans"));
        Files.write(place.resolve("runs.csv"), "more".getBytes(StandardCharsets.UTF_8));
        List<String> staying = english(found.removeFrom(place, new Disk()));
        assertThat(staying).containsExactly("charts/new/notes.txt", "plans", "runs.csv");
        assertThat(place.resolve("runs.csv")).hasContent("more");
        assertThat(place.resolve("charts/coverage.svg")).doesNotExist();
    }

    @Test
    void resultsThatBecameALinkAreNotFollowed() throws IOException {
        Path place = results();
        Belongings found = former(RUN, place).orElseThrow();
        Path elsewhere = home.resolve("elsewhere");
        Files.move(place, elsewhere);
        Files.createSymbolicLink(place, elsewhere);
        assertThat(english(found.removeFrom(place, new Disk()))).containsExactly("a link");
        assertThat(elsewhere.resolve("runs.csv")).exists();
    }

    @Test
    void aFolderThatBecameALinkIsNotFollowed() throws IOException {
        Path place = results();
        Belongings found = former(RUN, place).orElseThrow();
        Path elsewhere = home.resolve("elsewhere");
        Files.move(place.resolve("charts"), elsewhere);
        Files.createSymbolicLink(place.resolve("charts"), elsewhere);
        assertThat(english(found.removeFrom(place, new Disk()))).containsExactly("charts");
        assertThat(elsewhere.resolve("coverage.svg")).exists();
    }
}

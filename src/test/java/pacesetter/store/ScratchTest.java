package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScratchTest {
    @TempDir
    private Path home;

    @Test
    void twoForOnePlaceAreInNoWayOfEachOtherAndLeaveNothing() throws IOException {
        try (Scratch one = Scratch.tmp(home, "x", new Disk());
                Scratch other = Scratch.tmp(home, "x", new Disk())) {
            assertThat(one.folder()).isNotEqualTo(other.folder());
            Files.createDirectory(one.folder().resolve("charts"));
            Files.writeString(other.folder().resolve("runs.csv"), "1");
            assertThat(Disk.inside(home)).hasSize(4);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatWasMovedToItsPlaceStays() throws IOException {
        try (Scratch scratch = Scratch.tmp(home, "x", new Disk())) {
            Files.move(scratch.folder(), home.resolve("x"));
        }
        assertThat(Disk.inside(home)).containsExactly(home.resolve("x"));
    }

    /** As long as the former folder has not got its name back, all that is needed to put things right stays. */
    @Test
    void nothingIsRemovedWhileTheFormerFolderIsAside() throws IOException {
        Path aside;
        try (Scratch scratch = Scratch.tmp(home, "x", new Disk())) {
            aside = Files.createDirectory(scratch.aside());
        }
        assertThat(Disk.inside(home)).hasSize(3).contains(aside);
        Leftovers.clear(home, new Disk());
        assertThat(Disk.inside(home)).containsExactly(home.resolve("x"));
    }

    @Test
    void whatCannotBeMadeLeavesNothing() {
        for (int operation = 0; operation < 2; operation++) {
            FailingDisk disk = new FailingDisk(operation, true);
            assertThatThrownBy(() -> Scratch.tmp(home, "x", disk)).hasMessage("No space left on device");
            assertThat(home).isEmptyDirectory();
        }
    }
}

package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskTest {
    @TempDir
    private Path home;

    private final Disk disk = new Disk();

    @AfterEach
    void forgetInterruptions() {
        Thread.interrupted();
    }

    @Test
    void anInterruptedThreadEndsEveryOperationAndIsStillInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        Path folder = home.resolve("a/b");
        disk.createFolders(folder);
        try (OutputStream out = disk.create(folder.resolve("file"))) {
            out.write(new byte[] {1, 2, 3}, 0, 3);
        }
        disk.force(folder.resolve("file"));
        disk.force(folder);
        disk.move(folder, home.resolve("c"));
        assertThat(Sha256.of(home.resolve("c/file"))).hasSize(64);
        disk.remove(home.resolve("c/file"));
        disk.delete(home.resolve("a"));
        assertThat(Disk.tree(home)).containsExactly(home.resolve("c"), home);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatAnInterruptionClosesIsDoneAgain() throws IOException {
        List<String> attempts = new ArrayList<>();
        Disk.uninterrupted(() -> {
            attempts.add(Thread.currentThread().isInterrupted() ? "interrupted" : "at rest");
            if (attempts.size() == 1) {
                Thread.currentThread().interrupt();
                throw new ClosedByInterruptException();
            }
        });
        assertThat(attempts).containsExactly("at rest", "at rest");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nobodyIsInterruptedWhoWasNot() throws IOException {
        disk.force(home);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void foldersThatAreThereAreFineAndFilesAreNot() throws IOException {
        disk.createFolders(home.resolve("a/b"));
        disk.createFolders(home.resolve("a/b/c"));
        assertThat(home.resolve("a/b/c")).isDirectory();
        Files.createFile(home.resolve("a/file"));
        assertThatThrownBy(() -> disk.createFolders(home.resolve("a/file/d")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void removingTakesNothingThatIsInside() throws IOException {
        disk.createFolders(home.resolve("a/b"));
        assertThatThrownBy(() -> disk.remove(home.resolve("a"))).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(home.resolve("a/b")).isDirectory();
    }

    @Test
    void deletingAFolderLeavesWhatLinksInItLeadTo() throws IOException {
        Path precious = Files.createDirectory(home.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        Path folder = Files.createDirectory(home.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), precious);
        disk.delete(folder);
        assertThat(folder).doesNotExist();
        Path link = Files.createSymbolicLink(home.resolve("link"), precious);
        disk.delete(link);
        assertThat(Disk.isThere(link)).isFalse();
        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
    }
}

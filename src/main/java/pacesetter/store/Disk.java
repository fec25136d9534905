package pacesetter.store;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The file operations that results rest on, in one place, so that a test can let any of them fail. */
class Disk {
    /** Makes a folder that must not be there yet. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Opens a new file. The stream survives an interrupted thread, as channels do not. */
    OutputStream create(Path file) throws IOException {
        return new FileOutputStream(file.toFile());
    }

    /** Gives a folder another name in one step. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until a file or the entries of a folder have reached the disk. */
    void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (AccessDeniedException denied) {
            if (!(folder && File.separatorChar == '\\')) { // Windows has no such step for folders
                throw denied;
            }
        }
    }

    /** Removes a folder with everything in it. */
    void delete(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            Files.deleteIfExists(path);
        }
    }

    /** Everything in a folder, what is inside before what it is in. */
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}

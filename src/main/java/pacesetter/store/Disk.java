package pacesetter.store;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file operations that results rest on, in one place, so that a test can let any of them fail. An interrupted thread
 * breaks none of them off: whoever asks for an end gets it between two operations.
 */
class Disk {
    /** Something done to files. */
    interface Operation {
        void run() throws IOException;
    }

    /** Makes a folder that must not be there yet. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Makes a folder and those it lies in, as far as they are not there, and lets their names reach the disk. */
    final void createFolders(Path folder) throws IOException {
        Optional<Path> parent = Optional.ofNullable(folder.getParent());
        if (Files.isDirectory(folder) || parent.isEmpty()) {
            return;
        }
        createFolders(parent.get());
        try {
            createFolder(folder);
        } catch (IOException failure) {
            if (!Files.isDirectory(folder)) { // nobody else was faster
                throw failure;
            }
        }
        force(parent.get());
    }

    /** Opens a new file. */
    OutputStream create(Path file) throws IOException {
        return new FileOutputStream(file.toFile());
    }

    /** Makes a file that must not be there yet. */
    OutputStream createNew(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Gives a folder another name in one step. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives what stands in the way a free name beside its own, since nobody's work may be lost to ours. */
    final Path setAside(Path path) throws IOException {
        for (int number = 1; ; number++) {
            Path kept = path.resolveSibling(path.getFileName() + ".kept-" + number);
            if (!isThere(kept)) {
                move(path, kept);
                return kept;
            }
        }
    }

    /** Waits until a file or the entries of a folder have reached the disk. */
    void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try {
            uninterrupted(() -> {
                try (FileChannel channel =
                        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            });
        } catch (AccessDeniedException denied) {
            if (!(folder && File.separatorChar == '\\')) { // Windows has no such step for folders
                throw denied;
            }
        }
    }

    /** Removes a file, a link (and not what it leads to) or a folder with nothing in it. */
    void remove(Path path) throws IOException {
        Files.delete(path);
    }

    /** Removes a folder with everything in it; links are removed and not followed. */
    void delete(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            Files.deleteIfExists(path);
        }
    }

    /** Everything in a folder, what is inside before what it is in; links are not followed. */
    static List<Path> tree(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        collect(folder, paths);
        return paths;
    }

    private static void collect(Path path, List<Path> paths) throws IOException {
        if (isFolder(path)) {
            for (Path inside : inside(path)) {
                collect(inside, paths);
            }
        }
        paths.add(path);
    }

    /** What a folder holds, by name. */
    static List<Path> inside(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(paths::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        paths.sort(null);
        return paths;
    }

    /** Whether there is a file at a path itself, and no link to one. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there is a folder at a path itself, and no link to one of whatever kind the system has. */
    static boolean isFolder(Path path) {
        try {
            BasicFileAttributes found = attributes(path);
            return found.isDirectory() && !found.isOther();
        } catch (IOException nothing) {
            return false;
        }
    }

    /** What is at a path itself, even if it is a link. */
    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether anything is at a path, a link that leads nowhere included. */
    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Does what a channel would break off in an interrupted thread; the thread is told of the interruption afterwards. */
    static void uninterrupted(Operation operation) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            operation.run();
        } catch (ClosedByInterruptException stopped) {
            interrupted |= Thread.interrupted();
            operation.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

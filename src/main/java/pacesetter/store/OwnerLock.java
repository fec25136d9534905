package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pacesetter.text.Name;

/**
 * A file that one process at a time can have. The operating system holds the lock and frees it when its owner ends,
 * however that happens; the file only names the owner: process number and start time.
 */
final class OwnerLock implements Closeable {
    /** A byte far behind the text, so that the text can be read on systems whose locks keep readers out. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private static final int MOST_BYTES = 1000;

    /** What this process has: to open and close such a file once more gives its lock away on POSIX systems. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final RandomAccessFile file;

    private OwnerLock(Path place, RandomAccessFile file) {
        this.place = place;
        this.file = file;
    }

    /**
     * Takes the lock of a file, which is made if it is not there; nothing if somebody has it.
     *
     * @throws IOException if the file cannot be written, or the file system has no locks
     */
    static Optional<OwnerLock> take(Path file) throws IOException {
        if (Disk.isThere(file) && !Disk.isFile(file)) { // a link may lead to a file that is not to be written
            throw new FileSystemException(file.toString(), null, "is a folder or a link, and no file");
        }
        Path place = real(file);
        if (!HELD.add(place)) {
            return Optional.empty();
        }
        Optional<OwnerLock> taken = Optional.empty();
        try {
            taken = open(place);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(place);
            }
        }
        return taken;
    }

    private static Optional<OwnerLock> open(Path place) throws IOException {
        RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw");
        boolean taken = false;
        try {
            Optional<FileLock> lock = Optional.ofNullable(file.getChannel().tryLock(BYTE, 1, false));
            if (lock.isPresent()) {
                byte[] text = name(ProcessHandle.current()).getBytes(StandardCharsets.US_ASCII);
                file.setLength(0);
                file.write(text, 0, text.length); // not by the channel, which an interrupted thread would close
                taken = true;
            }
        } catch (OverlappingFileLockException another) {
            // Another class loader of this process has it.
        } finally {
            if (!taken) {
                file.close();
            }
        }
        return taken ? Optional.of(new OwnerLock(place, file)) : Optional.empty();
    }

    private static Path real(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        return Optional.ofNullable(path.getParent()).orElseThrow().toRealPath().resolve(path.getFileName());
    }

    private static String name(ProcessHandle process) {
        String start = process.info().startInstant().map(Instant::toString).orElse("unknown");
        return "process " + process.pid() + "\nstarted " + start + "\n";
    }

    /** The living process that a file names, in words. */
    static Optional<Name> owner(Path file) throws IOException {
        if (!Disk.isFile(file) || !Files.isReadable(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        List<String> lines = HELD.contains(real(file))
                ? name(ProcessHandle.current()).lines().toList()
                : Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() < 2 || !lines.get(0).matches("process [0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).substring("process ".length())))
                .filter(ProcessHandle::isAlive)
                .filter(process -> name(process).lines().toList().equals(lines))
                .map(process -> new Name(
                        lines.get(0) + ", " + lines.get(1),
                        lines.get(0).replace("process", "进程") + "，"
                                + lines.get(1).replace("started", "启动于")));
    }

    /** Gives the lock back and removes the file. */
    void remove(Disk disk) throws IOException {
        boolean removed = false;
        try {
            disk.remove(place);
            removed = true; // before anybody else can take it
        } catch (IOException open) {
            // Some systems do not remove an open file.
        } finally {
            close();
        }
        if (!removed && Disk.isThere(place)) {
            disk.remove(place);
        }
    }

    /** Gives the lock back; the file stays, without a name in it. */
    @Override
    public void close() throws IOException {
        if (!file.getChannel().isOpen()) {
            return; // somebody else may have it now
        }
        try (file) {
            file.setLength(0);
        } finally {
            HELD.remove(place);
        }
    }
}

package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a folder to one process. The operating system holds the lock and frees it when its owner ends, however that
 * happens; the file {@code lock} only names the owner: process number and start time.
 */
final class FolderLock implements Closeable {
    static final String NAME = "lock";

    /** A byte far behind the text, so that the text can be read on systems whose locks keep readers out. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final RandomAccessFile file;

    private FolderLock(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws FolderInUseException if a living process has it
     */
    static FolderLock take(Path folder) throws IOException {
        RandomAccessFile file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw");
        try {
            if (!isTaken(file.getChannel())) {
                throw new FolderInUseException(folder, owner(folder));
            }
            byte[] text = name(ProcessHandle.current()).getBytes(StandardCharsets.US_ASCII);
            file.getChannel().write(ByteBuffer.wrap(text), 0);
            file.setLength(text.length);
            return new FolderLock(file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(BYTE, 1, false));
            return lock.isPresent();
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String name(ProcessHandle process) {
        String start = process.info().startInstant().map(Instant::toString).orElse("unknown");
        return "process " + process.pid() + "\nstarted " + start + "\n";
    }

    /** The living process that a folder's lock names, in words. */
    static Optional<String> owner(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() < 2 || !lines.get(0).matches("process [0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).substring("process ".length())))
                .filter(ProcessHandle::isAlive)
                .filter(process -> name(process).lines().toList().equals(lines))
                .map(process -> lines.get(0) + ", " + lines.get(1));
    }

    /** Gives the lock back; the file stays, without a name in it. */
    @Override
    public void close() throws IOException {
        try (file) {
            file.setLength(0);
        }
    }
}

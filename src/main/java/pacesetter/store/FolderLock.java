package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.text.Name;

/** Keeps a folder to one process, with the file {@code lock} in it. */
final class FolderLock implements Closeable {
    static final String NAME = "lock";

    private final OwnerLock lock;

    private FolderLock(OwnerLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws FolderInUseException if a living process has it
     */
    static FolderLock take(Path folder) throws IOException {
        Optional<OwnerLock> lock = OwnerLock.take(folder.resolve(NAME));
        if (lock.isEmpty()) {
            throw new FolderInUseException(folder, owner(folder));
        }
        return new FolderLock(lock.get());
    }

    /** The living process that a folder's lock names, in words. */
    static Optional<Name> owner(Path folder) throws IOException {
        return OwnerLock.owner(folder.resolve(NAME));
    }

    /** Gives the lock back; the file stays, without a name in it. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}

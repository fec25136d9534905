package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder in the making, beside the place it is made for under a name that begins with a dot, with a lock file as long as
 * somebody is at work on it. Closing it leaves nothing behind; what a killed process leaves, {@link Leftovers} puts away.
 */
public final class Scratch implements Closeable {
    private final Disk disk;
    private final Path parent;
    private final ScratchName name;
    private final Optional<OwnerLock> lock; // none where the file system has no locks

    private Scratch(Disk disk, Path parent, ScratchName name, Optional<OwnerLock> lock) {
        this.disk = disk;
        this.parent = parent;
        this.name = name;
        this.lock = lock;
    }

    /** An empty folder in which the results of a folder can be made again. */
    public static Scratch again(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(path.getParent()).orElse(path);
        Disk disk = new Disk();
        Leftovers.clear(parent, disk);
        return make(disk, parent, String.valueOf(path.getFileName()), "again");
    }

    /** An empty folder for what is to have a name in a folder that is there. */
    static Scratch tmp(Path parent, String name, Disk disk) throws IOException {
        return make(disk, parent, name, "tmp");
    }

    private static Scratch make(Disk disk, Path parent, String place, String purpose) throws IOException {
        Scratch scratch = locked(disk, parent, place, purpose);
        try {
            disk.createFolder(scratch.folder());
            return scratch;
        } catch (IOException failure) {
            scratch.unlock();
            throw failure;
        }
    }

    private static Scratch locked(Disk disk, Path parent, String place, String purpose) throws IOException {
        while (true) {
            ScratchName name = ScratchName.next(place, purpose);
            Path file = parent.resolve(name.lock());
            disk.create(file).close();
            try {
                Optional<OwnerLock> lock = OwnerLock.take(file);
                if (lock.isPresent() && Disk.isThere(file)) {
                    return new Scratch(disk, parent, name, lock);
                }
                if (lock.isPresent()) {
                    lock.get().close();
                }
            } catch (IOException noLocks) {
                disk.remove(file); // what has no lock file is never taken for a leftover
                return new Scratch(disk, parent, name, Optional.empty());
            }
            // Somebody who puts leftovers away saw the file before it was locked, and removes it: another name.
        }
    }

    /** Where to write. */
    public Path folder() {
        return parent.resolve(name.folder());
    }

    /** Where the folder lies, and what it is made for. */
    Path parent() {
        return parent;
    }

    /** Where what is replaced waits until the new folder has its place. */
    Path aside() {
        return parent.resolve(name.aside());
    }

    /** Removes the folder if it has not been moved away; while something is set aside, all stays for the next start. */
    @Override
    public void close() throws IOException {
        try {
            if (!Disk.isThere(aside()) && Disk.isThere(folder())) {
                disk.delete(folder());
            }
        } finally {
            unlock();
        }
    }

    /** Gives the lock back, and removes its file if there is nothing left to put away. */
    private void unlock() {
        try {
            if (lock.isPresent() && (Disk.isThere(aside()) || Disk.isThere(folder()))) {
                lock.get().close();
            } else if (lock.isPresent()) {
                lock.get().remove(disk);
            }
        } catch (IOException trouble) {
            // The file alone is in nobody's way, and the next start removes it.
        }
    }
}

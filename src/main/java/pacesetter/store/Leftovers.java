package pacesetter.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What killed processes left in a folder. A leftover has a name that {@link ScratchName} makes and a lock file that can be
 * taken: a process number alone proves nothing, since several machines may share the disk. All else is left alone.
 */
record Leftovers(Path parent, Disk disk) {

    /**
     * Puts away what is left in a folder: a former folder that was moved aside gets its name back if nothing has it.
     *
     * @throws IOException if that cannot be done
     */
    static void clear(Path parent, Disk disk) throws IOException {
        Leftovers leftovers = new Leftovers(parent, disk);
        for (Path file : leftovers.candidates()) {
            Optional<ScratchName> name = ScratchName.ofLock(file);
            if (name.isPresent() && Disk.isFile(file)) {
                leftovers.clear(file, name.get());
            }
        }
    }

    private List<Path> candidates() throws IOException {
        try {
            return Files.isDirectory(parent) ? Disk.inside(parent) : List.of();
        } catch (AccessDeniedException denied) {
            return List.of(); // a folder that takes new files need not show its old ones
        }
    }

    private void clear(Path file, ScratchName name) throws IOException {
        Optional<OwnerLock> lock = lock(file);
        if (lock.isPresent()) {
            try {
                restore(name);
                remove(name, lock.get());
            } finally {
                lock.get().close();
            }
        }
    }

    private static Optional<OwnerLock> lock(Path file) {
        try {
            return OwnerLock.take(file);
        } catch (IOException denied) {
            return Optional.empty(); // it is another user's
        }
    }

    /** Gives what is aside its name back, unless something else has it. */
    private void restore(ScratchName name) throws IOException {
        Path aside = parent.resolve(name.aside());
        Path place = parent.resolve(name.place());
        if (Disk.isThere(aside) && !Disk.isThere(place)) {
            disk.move(aside, place);
        }
    }

    private void remove(ScratchName name, OwnerLock lock) {
        try {
            Path aside = parent.resolve(name.aside());
            Path folder = parent.resolve(name.folder());
            if (Disk.isThere(aside)) {
                dismiss(new Former(disk, aside, parent.resolve(name.place())), !Disk.isThere(folder));
            }
            if (Disk.isThere(folder)) {
                disk.delete(folder);
            }
            if (!Disk.isThere(aside)) {
                lock.remove(disk);
            }
        } catch (IOException trouble) {
            // It stays for another start: nothing in it is in anybody's way.
        }
    }

    /** What has not been replaced by what was being made may be all that there is. */
    private void dismiss(Former former, boolean replaced) throws IOException {
        if (replaced && Disk.isFolder(former.aside())) {
            clear(former.aside(), disk);
            former.discard(Survey.of(former.aside()));
        } else {
            former.keep();
        }
    }
}

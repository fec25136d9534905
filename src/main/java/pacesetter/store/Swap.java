package pacesetter.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.text.Name;

/** How a folder in the making gets its name, in steps of which each leaves the former or the new one whole. */
record Swap(Disk disk, Scratch scratch) {

    /**
     * Takes a name that is free. A folder is never renamed onto one with something in it, so of two runs only one gets it.
     *
     * @throws ResultExistsException if somebody else has got it
     */
    void take(Path place) throws IOException {
        try {
            disk.move(scratch.folder(), place);
        } catch (FileSystemException failure) {
            if (Disk.isThere(place)) {
                throw new ResultExistsException(
                        place, new Name("has been made by another run meanwhile", "其间已由另一次运行生成"));
            }
            throw failure;
        }
        disk.force(scratch.parent());
    }

    /**
     * Takes the name of a folder that makes way, and removes of that what was found to be the program's own.
     *
     * @return what the user must know of it
     */
    Optional<Name> takeFrom(Path place, Belongings own) throws IOException {
        disk.move(place, scratch.aside());
        try {
            disk.move(scratch.folder(), place);
        } catch (IOException failure) {
            moveBack(place, failure);
            throw failure;
        }
        disk.force(scratch.parent()); // before anything is removed
        return new Former(disk, scratch.aside(), place).discard(own);
    }

    private void moveBack(Path place, IOException failure) {
        try {
            disk.move(scratch.aside(), place);
        } catch (IOException again) {
            failure.addSuppressed(again); // the next start moves it back
        }
    }
}

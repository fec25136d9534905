package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of results in the making. It is written beside its final place under a name that begins with a dot, and gets
 * its own name in one step when it is whole: nobody ever finds half a result. Closing it before {@link #commit()} leaves
 * nothing behind; a process that is killed leaves at most the dotted folder.
 */
public final class ResultFolder implements Closeable {
    /** The file that tells a folder of results from any other. */
    static final String MANIFEST = Manifest.NAME;

    private static final String CHARTS = "charts";

    private final Disk disk;
    private final Path parent;
    private final Optional<Path> target;
    private final boolean replacing;
    private final Path temporary;
    private boolean drawn;
    private boolean finished;

    private ResultFolder(Disk disk, Path parent, Optional<Path> target, boolean replacing) throws IOException {
        this.disk = disk;
        this.parent = parent;
        this.target = target;
        this.replacing = replacing;
        Files.createDirectories(parent);
        String name = target.map(path -> path.getFileName().toString()).orElse("next");
        temporary = createBeside(
                parent, "." + name + ".tmp-" + ProcessHandle.current().pid());
    }

    /**
     * A folder that will have this name.
     *
     * @param replacing whether results already there may be replaced, which happens only at the end
     * @throws ResultExistsException if something is there that must not be replaced
     */
    public static ResultFolder at(Path target, boolean replacing) throws IOException {
        return at(target, replacing, new Disk());
    }

    static ResultFolder at(Path target, boolean replacing, Disk disk) throws IOException {
        Path path = target.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(path.getParent())
                .orElseThrow(() -> new ResultExistsException(path, "is the root of the file system."));
        check(path, replacing);
        return new ResultFolder(disk, parent, Optional.of(path), replacing);
    }

    /** A folder that will have the next free number in a folder: 0001, 0002, … */
    public static ResultFolder numberedIn(Path parent) throws IOException {
        return numberedIn(parent, new Disk());
    }

    static ResultFolder numberedIn(Path parent, Disk disk) throws IOException {
        return new ResultFolder(disk, parent.toAbsolutePath().normalize(), Optional.empty(), false);
    }

    /** Where to write until {@link #commit()}. */
    public Path path() {
        return temporary;
    }

    Disk disk() {
        return disk;
    }

    OutputStream create(String name) throws IOException {
        return disk.create(temporary.resolve(name));
    }

    /** Opens a file for a chart, in a folder of their own. */
    public OutputStream createChart(String name) throws IOException {
        if (!drawn) {
            disk.createFolder(temporary.resolve(CHARTS));
            drawn = true;
        }
        return disk.create(temporary.resolve(CHARTS).resolve(name));
    }

    /** Writes the manifest, with what every file has to be; the last thing before {@link #commit()}. */
    void finish(JsonObject manifest) throws IOException {
        manifest.add(Inventory.KEY, Inventory.of(temporary).json());
        byte[] bytes = JsonFile.sealed(manifest);
        try (OutputStream out = create(MANIFEST)) {
            out.write(bytes, 0, bytes.length);
        }
    }

    /**
     * Makes everything written durable and gives the folder its name.
     *
     * @return the final place
     * @throws ResultExistsException if somebody else took the name meanwhile
     */
    public Path commit() throws IOException {
        for (Path path : Disk.tree(temporary)) {
            disk.force(path);
        }
        Path place = target.isPresent() ? moveTo(target.get()) : moveToNextNumber();
        finished = true;
        disk.force(parent);
        return place;
    }

    private Path moveTo(Path place) throws IOException {
        check(place, replacing);
        if (!exists(place)) {
            move(place);
            return place;
        }
        Path old = parent.resolve(temporary.getFileName().toString().replace(".tmp-", ".old-"));
        disk.move(place, old);
        try {
            move(place);
        } catch (IOException failure) {
            try {
                disk.move(old, place);
            } catch (IOException again) {
                failure.addSuppressed(again); // the former results stay beside, under their dotted name
            }
            throw failure;
        }
        disk.delete(old);
        return place;
    }

    private Path moveToNextNumber() throws IOException {
        while (true) {
            Path place = parent.resolve(String.format(Locale.ROOT, "%04d", lastNumber() + 1));
            try {
                move(place);
                return place;
            } catch (ResultExistsException taken) {
                // Another run was faster: the next number.
            }
        }
    }

    private int lastNumber() throws IOException {
        try (Stream<Path> paths = Files.list(parent)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{4,9}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
    }

    /** A folder is never renamed onto one with something in it, so of two runs only one gets a name. */
    private void move(Path place) throws IOException {
        try {
            disk.move(temporary, place);
        } catch (FileSystemException failure) {
            if (exists(place)) {
                throw new ResultExistsException(place, "has been made by another run meanwhile.");
            }
            throw failure;
        }
    }

    private static void check(Path place, boolean replacing) throws IOException {
        if (!exists(place)) {
            return;
        }
        if (!replacing) {
            throw new ResultExistsException(place, "exists.");
        }
        if (!Files.exists(place.resolve(MANIFEST)) && !isEmptyFolder(place)) {
            throw new ResultExistsException(place, "holds no results and is not replaced.");
        }
    }

    private static boolean exists(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    private Path createBeside(Path folder, String name) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path path = folder.resolve(attempt == 1 ? name : name + "-" + attempt);
            try {
                disk.createFolder(path);
                return path;
            } catch (FileAlreadyExistsException taken) {
                // Left by a killed process, or made by another thread of this one.
            }
        }
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            finished = true;
            disk.delete(temporary);
        }
    }
}

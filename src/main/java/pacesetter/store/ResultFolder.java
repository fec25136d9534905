package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Compression;
import pacesetter.text.Name;

/**
 * A folder of results in the making. It is written beside its final place under a name that begins with a dot, and gets
 * its own name in one step when it is whole: nobody ever finds half a result. Closing it before {@link #commit()} leaves
 * nothing behind; what a killed process leaves is put away when the next folder is made there.
 */
public final class ResultFolder implements Closeable {
    /** The file that tells a folder of results from any other. */
    static final String MANIFEST = Manifest.NAME;

    private static final String CHARTS = "charts";

    private final Disk disk;
    private final Destination target;
    private final Scratch scratch;
    private final FolderFiles files;
    private final List<Name> remarks = new ArrayList<>();
    private boolean drawn;

    private ResultFolder(Disk disk, Path parent, Destination target) throws IOException {
        this.disk = disk;
        this.target = target;
        disk.createFolders(parent);
        scratch = Scratch.tmp(parent, target.name(), disk);
        files = new FolderFiles(disk, scratch.folder());
    }

    /**
     * A folder that will have this name, which nothing has but maybe an empty folder.
     *
     * @throws ResultExistsException if something is there
     */
    public static ResultFolder at(Path target) throws IOException {
        return at(target, Replacement.byNothing());
    }

    /** The same; the refusal says whether {@link #replacing} would do. */
    public static ResultFolder at(Path target, Replacement rule) throws IOException {
        return at(target, rule::vacancy, new Disk());
    }

    /**
     * A folder that will have this name, in place of what the rule lets go, which it does only at the end.
     *
     * @throws ResultExistsException if something is there that must not be replaced
     */
    public static ResultFolder replacing(Path target, Replacement rule) throws IOException {
        return replacing(target, rule, new Disk());
    }

    static ResultFolder replacing(Path target, Replacement rule, Disk disk) throws IOException {
        return at(target, rule::former, disk);
    }

    private static ResultFolder at(Path target, NamedDestination.Check check, Disk disk) throws IOException {
        Path path = target.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(path.getParent())
                .orElseThrow(
                        () -> new ResultExistsException(path, new Name("is the root of the file system", "是文件系统的根目录")));
        Leftovers.clear(parent, disk);
        check.at(path, disk);
        return new ResultFolder(disk, parent, new NamedDestination(path, check));
    }

    /** A folder that will have the next free number in a folder: 0001, 0002, … */
    public static ResultFolder numberedIn(Path parent) throws IOException {
        return numberedIn(parent, new Disk());
    }

    static ResultFolder numberedIn(Path parent, Disk disk) throws IOException {
        Path path = parent.toAbsolutePath().normalize();
        Leftovers.clear(path, disk);
        return new ResultFolder(disk, path, new NumberedDestination(path));
    }

    /** Where to write until {@link #commit()}. */
    Path path() {
        return scratch.folder();
    }

    Disk disk() {
        return disk;
    }

    OutputStream create(String name) throws IOException {
        return files.create(name);
    }

    OutputStream create(String name, Compression compression) throws IOException {
        return files.create(name, compression);
    }

    /** Opens a file for a chart, in a folder of their own. */
    public OutputStream createChart(String name) throws IOException {
        if (!drawn) {
            disk.createFolder(path().resolve(CHARTS));
            drawn = true;
        }
        return files.create(CHARTS + "/" + name);
    }

    /** Writes what verifies the others, and the manifest, with what every file has to be; the last thing before {@link #commit()}. */
    void finish(JsonObject manifest) throws IOException {
        VerifyScript.write(create(VerifyScript.NAME));
        manifest.add(Inventory.KEY, files.inventory().json());
        byte[] bytes = JsonFile.sealed(manifest);
        try (OutputStream out = create(MANIFEST)) {
            out.write(bytes, 0, bytes.length);
        }
    }

    /**
     * Makes everything written durable and gives the folder its name.
     *
     * @return the final place
     * @throws ResultExistsException if somebody else took the name meanwhile, or put something into what is replaced
     */
    public Path commit() throws IOException {
        for (Path path : Disk.tree(path())) {
            disk.force(path);
        }
        disk.force(scratch.parent()); // the lock file too, or nobody would put right what a loss of power leaves
        return target.reach(new Swap(disk, scratch), remarks);
    }

    /** What the user must know of {@link #commit()}, a sentence each. */
    public List<Name> remarks() {
        return List.copyOf(remarks);
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        scratch.close();
    }
}

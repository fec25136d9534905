package pacesetter.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * What lies in a folder, told apart.
 *
 * @param own what the program wrote or what is as good as nothing; what is inside before what it is in
 * @param foreign what belongs to the user, by its path in the folder, with what it is if that is no file
 */
record Belongings(List<Own> own, List<Name> foreign) {
    private static final int NAMED = 3;

    Belongings {
        own = List.copyOf(own);
        foreign = List.copyOf(foreign);
    }

    /**
     * Something of the program's own.
     *
     * @param name its path in the folder
     * @param state of a file; folders have none
     */
    record Own(String name, Optional<State> state) {
        static Own file(String name, Path file) throws IOException {
            return new Own(name, Optional.of(State.of(file)));
        }

        static Own folder(String name) {
            return new Own(name, Optional.empty());
        }

        private boolean isStillAt(Path path) throws IOException {
            return state.isEmpty()
                    ? Disk.isFolder(path)
                    : Disk.isThere(path) && state.get().equals(State.of(path));
        }
    }

    /** What a file was when it was looked at. */
    record State(long size, FileTime changed, Optional<Object> identity) {
        private static State of(Path file) throws IOException {
            BasicFileAttributes found = Disk.attributes(file);
            return new State(found.size(), found.lastModifiedTime(), Optional.ofNullable(found.fileKey()));
        }
    }

    /** Whether these are results, and not an empty folder's nothing. */
    boolean isResults() {
        return own.stream().anyMatch(one -> one.name().equals(Manifest.NAME));
    }

    /** The first few of some names, and how many more there are. */
    static Name listed(List<?> names) {
        Name first = Name.list(names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? Name.of("%s and %d more", "%s 等，另有 %d 项", first, names.size() - NAMED) : first;
    }

    /**
     * Removes the program's own from the folder, wherever that is now, as far as nobody has touched it since.
     *
     * @return what is left
     */
    List<Name> removeFrom(Path folder, Disk disk) throws IOException {
        if (!Disk.isFolder(folder)) {
            return List.of(new Name("a link", "链接"));
        }
        for (Own one : own) {
            Path path = folder.resolve(one.name());
            if (isWithoutLinks(path, folder) && one.isStillAt(path)) {
                remove(path, disk);
            }
        }
        remove(folder, disk);
        return Disk.isThere(folder) ? leaves(folder) : List.of();
    }

    /** Whether everything between a folder and a path in it is a folder itself. */
    private static boolean isWithoutLinks(Path path, Path folder) {
        Path parent = Optional.ofNullable(path.getParent()).orElse(folder);
        return parent.equals(folder) || (Disk.isFolder(parent) && isWithoutLinks(parent, folder));
    }

    private static void remove(Path path, Disk disk) throws IOException {
        try {
            disk.remove(path);
        } catch (DirectoryNotEmptyException staying) {
            // Something came into the folder after it was looked at.
        }
    }

    private static List<Name> leaves(Path folder) throws IOException {
        List<Name> leaves = new ArrayList<>();
        for (Path path : Disk.tree(folder)) {
            if (!Disk.isFolder(path) || Disk.inside(path).isEmpty()) {
                leaves.add(Name.same(Inventory.name(folder, path)));
            }
        }
        return leaves;
    }
}
